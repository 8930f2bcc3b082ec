import type { ChartWords, Table } from "../chart.ts";
import { standingPhrase } from "../marks.ts";
import type { Own, Series } from "./series.ts";

/** The matrix in rows, with how each answer stands written out. */
export function table(series: Series, words: ChartWords<Own>): Table {
  return {
    caption: words.own.title(series.topic, series.asOf),
    head: [series.heads.issue, ...series.parties.map(({ name }) => name)],
    rows: series.rows.map(({ title, href, cells }) => [
      { text: title, href },
      ...cells.map((cell) => ({
        text: cell.blank || cell.state === "stated" ? cell.label : `${cell.label} (${standingPhrase(cell)})`,
        href: cell.href,
      })),
    ]),
  };
}
