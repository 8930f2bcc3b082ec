import type { ChartWords, Table } from "../chart.ts";
import { answerPhrase } from "../marks.ts";
import type { Own, Series } from "./series.ts";

/** The matrix in rows, with how each answer stands written out. */
export function table(series: Series, words: ChartWords<Own>): Table {
  return {
    caption: words.own.title(series.topic, series.asOf),
    head: [series.heads.issue, ...series.parties.map(({ name }) => name)],
    rows: series.rows.map(({ title, href, cells }) => [
      { text: title, href },
      ...cells.map((cell) => ({
        text: answerPhrase(cell),
        href: cell.href,
      })),
    ]),
  };
}
