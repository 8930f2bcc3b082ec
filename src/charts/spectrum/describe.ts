import type { ChartWords, Description } from "../chart.ts";
import { summaryOf } from "../summary.ts";
import type { Own, Series } from "./series.ts";

/** Who gives which answer, and who has not said. */
export function describe(series: Series, words: ChartWords<Own>): Description {
  return {
    title: words.own.title(series.issue, series.asOf),
    summary: summaryOf(series.rows, series.columns, series.asOf, words),
  };
}
