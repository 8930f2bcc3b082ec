/** Days of a chart: on which of them it came to show something else, and how much has changed since one of them. */
import type { Id } from "../model/dataset.ts";
import type { ChartSubject } from "../schema/components.ts";
import type { IsoDay } from "../schema/fields.ts";
import { partiesOfPair } from "./subjects.ts";
import type { DocumentMark, PositionStep, TopicHistory } from "./topic-history/topic-history.ts";

/** Days within the cover on which a chart of that kind changed, ascending, each once; none after the last day covered. */
export function frozenDays(history: TopicHistory, kind: ChartSubject, subject: Id): readonly IsoDay[] {
  const days =
    kind === "documents"
      ? documentsOf(history, subject).map(({ day }) => day)
      : cellsOf(history, kind, subject).flatMap((steps) => steps.slice(1).map(({ from }) => from));
  return [...new Set(days)].filter((day) => history.from <= day && day <= history.to).sort();
}

/**
 * How many of the chart's positions are not what they were on that day; for plans, how many came after it.
 *
 * @returns `of`: how many there are in all
 */
export function changedSince(
  history: TopicHistory,
  kind: ChartSubject,
  subject: Id,
  day: IsoDay,
): { readonly changed: number; readonly of: number } {
  if (kind === "documents") {
    const documents = documentsOf(history, subject);
    return { changed: documents.filter((document) => document.day > day).length, of: documents.length };
  }
  const cells = cellsOf(history, kind, subject);
  const moved = (step: PositionStep): boolean => step.from > day && step.change !== undefined;
  return { changed: cells.filter((steps) => steps.some(moved)).length, of: cells.length };
}

function cellsOf(history: TopicHistory, kind: ChartSubject, subject: Id): readonly (readonly PositionStep[])[] {
  const parties = kind === "pair" ? partiesOfPair(history, subject) : kind === "party" ? [subject] : undefined;
  return Object.entries(history.cells).flatMap(([cell, steps]) => {
    const [party = "", issue] = cell.split("/");
    return (parties?.includes(party) ?? true) && (kind !== "issue" || issue === subject) ? [steps] : [];
  });
}

/** The documents that a chart of plans on that subject sets beside each other. */
function documentsOf({ topic, documents }: TopicHistory, subject: Id): readonly DocumentMark[] {
  const own = documents.find(({ key }) => key === subject);
  if (subject === topic) return documents;
  const issues = own ? own.points.map(({ issue }) => issue) : [subject];
  return documents.filter(({ points }) => points.some(({ issue }) => issues.includes(issue)));
}
