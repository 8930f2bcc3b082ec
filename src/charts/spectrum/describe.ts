import type { Words } from "../../i18n/words.ts";
import type { Description } from "../chart.ts";
import { summaryOf } from "../summary.ts";
import type { Series } from "./series.ts";

/** "As of 24 December 2025, Party A and Party B: Shared use; Party C: Closed. Party D: nothing found." */
export function describe(series: Series, words: Words): Description {
  return {
    title: words.chart.spectrum.title(series.issue, series.asOf),
    summary: summaryOf(series.rows, series.columns, series.asOf, words),
  };
}
