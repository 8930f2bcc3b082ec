import type { ChartWords, Table } from "../chart.ts";
import { standingPhrase } from "../marks.ts";
import type { Own, Series } from "./series.ts";

/** One row for each party: its answer, how it stands, when it was last said, and what it was before. */
export function table(series: Series, words: ChartWords<Own>): Table {
  const { party, position, standing, said, before } = words.heads;
  return {
    caption: words.own.title(series.issue, series.asOf),
    head: [party, position, standing, said, before],
    rows: series.rows.map((row) => [
      { text: row.party.name, href: row.party.href },
      { text: row.position.label, href: row.position.href },
      { text: standingPhrase(row.position) },
      { text: row.position.saidOn || "–" },
      {
        text: row.trail.map(({ label, saidOn }) => (saidOn ? `${label} (${saidOn})` : label)).join("; ") || "–",
        restsOn: row.trail.map(({ href }) => href),
      },
    ]),
  };
}
