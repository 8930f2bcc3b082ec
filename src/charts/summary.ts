/** Who gives which answer to an issue, as sentences by fixed patterns. */
import type { Words } from "../i18n/words.ts";
import type { PartyMark, PositionMark } from "./marks.ts";
import type { Column } from "./scale.ts";

interface Row {
  readonly party: PartyMark;
  readonly position: PositionMark;
}

/** Parties grouped by answer and how it stands, in the order of the scale; then by kind of blank. */
export function summaryOf(rows: readonly Row[], columns: readonly Column[], asOf: string, words: Words): string {
  const placed = rows.filter(({ position }) => !position.blank);
  const order = ({ position }: Row): number => position.columns[0] ?? columns.length;
  const groups = groupBy(
    [...placed].sort((a, b) => order(a) - order(b)),
    ({ position }) => (position.state === "stated" ? position.label : `${position.label} (${position.standing})`),
  );
  const blanks = groupBy(
    rows.filter(({ position }) => position.blank),
    ({ position }) => position.label,
  );
  return words.chart.issueSummary(
    asOf.charAt(0).toUpperCase() + asOf.slice(1),
    groups.map(([label, parties]) => words.chart.group(words.list(parties), label)).join("; "),
    blanks.map(([label, parties]) => words.chart.blankParties(words.list(parties), label)).join(" "),
  );
}

function groupBy(rows: readonly Row[], labelOf: (row: Row) => string): [label: string, parties: string[]][] {
  const groups = new Map<string, string[]>();
  for (const row of rows) groups.set(labelOf(row), [...(groups.get(labelOf(row)) ?? []), row.party.short]);
  return [...groups];
}
