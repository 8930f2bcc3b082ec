import type { Words } from "../../i18n/words.ts";
import type { Description } from "../chart.ts";
import type { Series } from "./series.ts";

export function describe(series: Series, words: Words): Description {
  const { title, summary, movedNone, movedSome, widerYears } = words.chart.history;
  const moved = series.lanes.filter((lane) => lane.moved).map(({ party }) => party.short);
  const statements = series.lanes.reduce((sum, lane) => sum + lane.statements.length, 0);
  return {
    title: title(series.issue, series.asOf),
    summary: `${summary(statements, moved.length > 0 ? movedSome(words.list(moved)) : movedNone)} ${widerYears}`,
  };
}
