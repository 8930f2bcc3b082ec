import type { ChartWords, Table, TableCell } from "../chart.ts";
import { firstAndLast } from "./describe.ts";
import { lengthPhrase, type Own, type Row, type Series } from "./series.ts";

/** One row for each party: how many statements, how they are known, between which days, and the longest stretch without any. */
export function table({ topic, asOf, rows }: Series, words: ChartWords<Own>): Table {
  const { statements, reported, personal, first, last, gap } = words.own.heads;
  return {
    caption: words.own.title(topic, asOf),
    head: [words.heads.party, statements, reported, personal, first, last, gap],
    rows: rows.map((row) => cells(row, words)),
  };
}

function cells({ party, dots, gap }: Row, words: ChartWords<Own>): TableCell[] {
  const count = (evidence: string): string => words.number(dots.filter((dot) => dot.evidence === evidence).length);
  const [first, last] = dots.length > 0 ? firstAndLast(dots) : [words.own.none, "–"];
  return [
    { text: party.name, href: party.href },
    { text: words.number(dots.length) },
    { text: count("reported") },
    { text: count("personal") },
    { text: first, restsOn: dots.slice(0, 1).map(({ href }) => href) },
    { text: last, restsOn: dots.slice(-1).map(({ href }) => href) },
    { text: gap ? words.own.span(lengthPhrase(gap, words), words.date(gap.from), words.date(gap.to)) : "–" },
  ];
}
