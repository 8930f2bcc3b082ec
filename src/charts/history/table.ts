import type { ChartWords, Table } from "../chart.ts";
import { standingPhrase } from "../marks.ts";
import type { Own, Series } from "./series.ts";

/** One row for each time a party held a position, oldest first within each party; a party without any has one for its blank. */
export function table(series: Series, words: ChartWords<Own>): Table {
  const { party: partyHead, position: positionHead, standing, from: fromHead, until } = words.heads;
  return {
    caption: words.own.title(series.issue, series.asOf),
    head: [partyHead, positionHead, standing, fromHead, until],
    rows: series.lanes.flatMap(({ party, spans, now }) => [
      ...spans.map(({ from, to, position }) => [
        { text: party.name, href: party.href },
        { text: position.label, href: position.href },
        { text: standingPhrase(position) },
        { text: words.date(from) },
        { text: to ? words.date(to) : words.stillHeld },
      ]),
      ...(spans.length === 0
        ? [
            [
              { text: party.name, href: party.href },
              { text: now.label, href: now.href },
              ...["–", "–", "–"].map((text) => ({ text })),
            ],
          ]
        : []),
    ]),
  };
}
