import type { ChartWords, Description } from "../chart.ts";
import { capitalised } from "../marks.ts";
import type { Own, Series } from "./series.ts";

/** How much was said, and whose answer moved. */
export function describe(series: Series, words: ChartWords<Own>): Description {
  const { title, summary, movedNone, movedSome, widerYears } = words.own;
  const moved = series.lanes.filter((lane) => lane.moved).map(({ party }) => party.short);
  const statements = series.lanes.reduce((sum, lane) => sum + lane.dots.length, 0);
  const movement = moved.length > 0 ? movedSome(words.counts.parties(moved.length), words.list(moved)) : movedNone;
  return {
    title: title(series.issue, series.asOf),
    summary: `${summary(capitalised(series.asOf), statements, movement)} ${widerYears}`,
  };
}
