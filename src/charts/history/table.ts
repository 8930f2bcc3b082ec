import type { Words } from "../../i18n/words.ts";
import type { Table } from "../chart.ts";
import type { Series } from "./series.ts";

/** One row for each time a party held a position, oldest first within each party. */
export function table(series: Series, words: Words): Table {
  const { spectrum, history } = words.chart;
  return {
    caption: history.title(series.issue, series.asOf),
    head: [spectrum.party, spectrum.position, spectrum.standing, history.from, history.to],
    rows: series.lanes.flatMap(({ party, spans }) =>
      spans.map(({ from, to, position }) => [
        { text: party.name, href: party.href },
        { text: position.label, href: position.href },
        { text: [position.blank ? "" : position.standing, ...position.conditions].filter(Boolean).join("; ") || "–" },
        { text: words.date(from) },
        { text: to ? words.date(to) : history.stillHeld },
      ]),
    ),
  };
}
