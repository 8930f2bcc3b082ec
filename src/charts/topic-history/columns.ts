/** The points of an issue as columns, and the columns that readings cover. */
import type { Words } from "../../i18n/words.ts";
import { pointsOf } from "../../model/distance.ts";
import type { Reading } from "../../model/reading.ts";
import type { Issue } from "../../schema/issue.ts";
import type { Column } from "../scale.ts";

export function columnsOfIssue(issue: Issue, words: Words): Column[] {
  return pointsOf(issue).map(({ id, label, short, offAxis }) => ({
    key: id,
    label: words.text(label),
    short: words.text(short ?? label),
    apart: offAxis === true,
  }));
}

/** Columns that readings cover: a range covers all between its ends. */
export function columnsOf(issue: Issue, readings: readonly Reading[]): number[] {
  const points = pointsOf(issue).map(({ id }) => id);
  const columns = readings.flatMap((reading) => {
    if (reading.kind === "point") return [points.indexOf(reading.point)];
    if (reading.kind !== "range") return [];
    const [from, to] = [points.indexOf(reading.from), points.indexOf(reading.to)].sort((a, b) => a - b) as [
      number,
      number,
    ];
    return Array.from({ length: to - from + 1 }, (_, step) => from + step);
  });
  return [...new Set(columns)].filter((column) => column >= 0).sort((a, b) => a - b);
}
