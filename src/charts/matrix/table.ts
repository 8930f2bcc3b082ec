import type { Words } from "../../i18n/words.ts";
import type { Table } from "../chart.ts";
import type { Series } from "./series.ts";

/** The matrix in rows, with how each answer stands written out. */
export function table(series: Series, words: Words): Table {
  return {
    caption: words.chart.matrix.title(series.topic, series.asOf),
    head: [series.heads.issue, ...series.parties.map(({ name }) => name)],
    rows: series.rows.map(({ title, href, cells }) => [
      { text: title, href },
      ...cells.map((cell) => ({
        text:
          cell.blank || cell.state === "stated"
            ? cell.label
            : `${cell.label} (${[cell.standing, ...cell.conditions].join("; ")})`,
        href: cell.href,
      })),
    ]),
  };
}
