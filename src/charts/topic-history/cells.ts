/** The position rule taken on every day on which anything can change, in words and places. */
import { conditionPhrase, positionLabel } from "../../i18n/positions.ts";
import type { Words } from "../../i18n/words.ts";
import { type Dataset, get, type Id, type InTopic, statementsOn } from "../../model/dataset.ts";
import { addDays, lastDay } from "../../model/dates.ts";
import { placeOf } from "../../model/distance.ts";
import { changesOf } from "../../model/history.ts";
import { conditionsOf, isBlank, type Position, positionAt, readingsOf } from "../../model/position.ts";
import type { IsoDay } from "../../schema/fields.ts";
import type { Issue } from "../../schema/issue.ts";
import { columnsOf } from "./columns.ts";
import type { Reader } from "./reader.ts";
import type { PositionMark, PositionStep } from "./topic-history.ts";

/** Consecutive days with equal marks are one step. */
export function cellSteps(dataset: Dataset, party: Id, issueId: Id, reader: Reader): PositionStep[] {
  const issue = get(dataset.issues, issueId);
  const changes = new Map(changesOf(dataset, party, issueId, lastOfAll).map((change) => [change.day, change]));
  const steps: PositionStep[] = [];
  for (const from of stepDays(dataset, party, issueId)) {
    const mark = positionMark(issue, positionAt(dataset, party, issueId, from), reader);
    const change = changes.get(from);
    const because = change && "statement" in change.after ? change.after.statement : undefined;
    const last = steps.at(-1);
    if (!change && last && JSON.stringify({ ...last, ...mark }) === JSON.stringify(last)) continue;
    steps.push({ from, ...mark, ...(change && { change: change.kind, because }) });
  }
  return steps;
}

const lastOfAll = "9999-12-31";

/**
 * Days on which the mark of a cell may become another one: something is said or withdrawn, or a search expires. The first is
 * the day before any of these, or the first that the topic covers, whichever is earlier.
 */
function stepDays(dataset: Dataset, party: Id, issue: Id): IsoDay[] {
  const said = statementsOn(dataset, party, issue).flatMap(({ id, said: date }) => [
    lastDay(date),
    dataset.withdrawnOn.get(id) ?? lastDay(date),
  ]);
  const expired = dataset.findings
    .filter((finding) => finding.party === party && finding.issue === issue)
    .map(({ expires }) => addDays(expires, 1));
  const days = [...new Set([...said, ...expired])].sort();
  const { from } = get(dataset.topics, get(dataset.issues, issue).topic).covers;
  const start = days[0] !== undefined && days[0] <= from ? addDays(days[0], -1) : from;
  return [start, ...days];
}

function positionMark(issue: InTopic<Issue>, position: Position, { words, addresses }: Reader): PositionMark {
  const statement = "statement" in position ? position.statement : undefined;
  const said = "said" in position ? position.said : "";
  return {
    state: position.state,
    blank: isBlank(position),
    label: positionLabel(words, issue, position),
    short: positionLabel(words, issue, position, "short"),
    standing: standingOf(words, position),
    conditions: conditionsOf(position).map((condition) => ({
      phrase: conditionPhrase(words, condition),
      type: condition.type,
      issue: condition.issue,
      party: condition.party,
    })),
    notes: notesOf(words, issue, position),
    columns: columnsOf(issue, readingsOf(position)),
    place: placeOf(issue, position),
    said,
    saidOn: said && words.date(said),
    href: statement
      ? addresses.statement(issue.topic, statement)
      : addresses.cell(issue.topic, position.party, position.issue),
  };
}

function standingOf(words: Words, position: Position): string {
  if (position.state === "reported") return `${words.state.reported}, ${words.because[position.because]}`;
  if (position.state === "contested") return `${words.state.contested}: ${words.contestedBetween[position.between]}`;
  return words.state[position.state];
}

function notesOf(words: Words, issue: Issue, position: Position): string[] {
  switch (position.state) {
    case "silent": {
      const { on, pagesRead, expires, queries } = position.finding;
      const asked = words.list(queries.map((query) => `“${query}”`));
      return [words.methods.searched(words.date(on), pagesRead, words.date(expires), asked)];
    }
    case "not-applicable":
      return [words.text(position.reason)];
    case "not-researched":
      return [words.stateMeaning["not-researched"]];
    case "reported": {
      const { onRecord } = position;
      return onRecord
        ? [words.position.onRecordBefore(positionLabel(words, issue, onRecord), words.date(onRecord.said))]
        : [];
    }
    default:
      return [];
  }
}
