import type { ChartWords, Table } from "../chart.ts";
import type { Own, Series } from "./series.ts";

/** One row for each point, in the order of the drawing. */
export function table(series: Series, { own, heads }: ChartWords<Own>): Table {
  const { document, dated, point, says, nearest, quantity, wording } = own.heads;
  return {
    caption: own.title(series.about, series.asOf),
    head: [heads.issue, document, dated, point, says, nearest, quantity, wording],
    rows: series.sections.flatMap(({ title, href, rows }) =>
      rows.flatMap((row) =>
        row.points.map((one) => [
          { text: title, href },
          { text: row.title, href: row.href },
          { text: `${row.dated}, ${row.standing}` },
          { text: one.number || "–" },
          { text: one.summary },
          { text: one.label || "–" },
          { text: one.quantity || "–" },
          { text: one.wordingSeen ? own.wording.seen : own.wording.account },
        ]),
      ),
    ),
  };
}
