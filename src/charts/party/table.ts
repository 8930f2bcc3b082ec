import type { ChartWords, Table, TableCell } from "../chart.ts";
import type { LaneSpan } from "../lane/series.ts";
import { standingPhrase } from "../marks.ts";
import type { Lane, Own, PartyDot, Series } from "./series.ts";

/**
 * One row for each time the party held a position, oldest first within each issue, with the statements said while it did. An
 * issue without any has one row for its blank. The first row of an issue also counts what was said before it.
 */
export function table({ party, asOf, lanes }: Series, words: ChartWords<Own>): Table {
  const { issue, position, standing, from, until } = words.heads;
  return {
    caption: words.own.title(party.name, asOf),
    head: [issue, position, standing, from, until, words.own.statements],
    rows: lanes.flatMap((lane) => (lane.spans.length > 0 ? spanRows(lane, words) : [blankRow(lane, words)])),
  };
}

function spanRows({ issue, spans, dots }: Lane, words: ChartWords<Own>): TableCell[][] {
  return spans.map(({ from, to, position }, index) => [
    { text: issue.title, href: issue.href },
    { text: position.label, href: position.href },
    { text: standingPhrase(position) },
    { text: words.date(from) },
    { text: to ? words.date(to) : words.stillHeld },
    { text: statements(dotsDuring(dots, spans, index), words) },
  ]);
}

function blankRow({ issue, now, dots }: Lane, words: ChartWords<Own>): TableCell[] {
  return [
    { text: issue.title, href: issue.href },
    { text: now.label, href: now.href },
    ...["–", "–", "–"].map((text) => ({ text })),
    { text: statements(dots, words) },
  ];
}

/** Each dot is in one row: that of the last span that had begun on its day, or the first. */
function dotsDuring(dots: readonly PartyDot[], spans: readonly LaneSpan[], index: number): readonly PartyDot[] {
  return dots.filter(({ day }) => {
    const begun = spans.findLastIndex(({ from }) => from <= day);
    return Math.max(0, begun) === index;
  });
}

/** "3, of them 1 shown, not counted" */
function statements(dots: readonly PartyDot[], words: ChartWords<Own>): string {
  const { statementsOf, shownOnlyOf, unplacedOf } = words.own;
  const unplaced = dots.filter(({ columns }) => columns.length === 0).length;
  const shownOnly = dots.filter(({ columns, counts }) => columns.length > 0 && !counts).length;
  const aside = [
    shownOnly > 0 ? shownOnlyOf(words.number(shownOnly)) : "",
    unplaced > 0 ? unplacedOf(words.number(unplaced)) : "",
  ].filter(Boolean);
  return statementsOf(words.number(dots.length), words.list(aside));
}
