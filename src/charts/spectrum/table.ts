import type { Words } from "../../i18n/words.ts";
import type { Table } from "../chart.ts";
import type { Series } from "./series.ts";

/** One row for each party: its answer, how it stands, when it was last said, and what it was before. */
export function table(series: Series, words: Words): Table {
  const { title, party, position, standing, said, before } = words.chart.spectrum;
  return {
    caption: title(series.issue, series.asOf),
    head: [party, position, standing, said, before],
    rows: series.rows.map((row) => [
      { text: row.party.name, href: row.party.href },
      { text: row.position.label, href: row.position.href },
      {
        text:
          [row.position.blank ? "" : row.position.standing, ...row.position.conditions].filter(Boolean).join("; ") ||
          "–",
      },
      { text: row.position.saidOn || "–" },
      { text: row.trail.map(({ label, saidOn }) => (saidOn ? `${label} (${saidOn})` : label)).join("; ") || "–" },
    ]),
  };
}
