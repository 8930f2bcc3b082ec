/** Who gives which answer to an issue, as sentences by fixed patterns. */
import type { SharedWords } from "../i18n/shared-words.ts";
import type { Column } from "./scale.ts";
import { capitalised } from "./marks.ts";
import type { PartyMark, PositionMark } from "./topic-history/topic-history.ts";

interface Row {
  readonly party: PartyMark;
  readonly position: PositionMark;
}

/**
 * "As of 4 March 2031, two of three parties have an answer that is known from what was said: Party A and Party B, “Shared
 * use”. One has not said: Party C (nothing found)." Answers in the order of the scale.
 */
export function summaryOf(rows: readonly Row[], columns: readonly Column[], asOf: string, words: SharedWords): string {
  const { answers } = words;
  const known = rows.filter(({ position }) => !position.blank);
  const blank = rows.filter(({ position }) => position.blank);
  const order = ({ position }: Row): number => position.columns[0] ?? columns.length;
  const groups = groupBy([...known].sort((a, b) => order(a) - order(b))).map(([{ position }, parties]) =>
    position.state === "stated"
      ? answers.group(words.list(parties), position.label)
      : answers.groupStanding(words.list(parties), position.label, position.standing),
  );
  const said =
    groups.length > 0
      ? `${answers.lead(capitalised(asOf), words.partiesOf(known.length, rows.length))}: ${groups.join("; ")}.`
      : `${answers.none(capitalised(asOf))}.`;
  return blank.length > 0 ? `${said} ${blanksSentence(blank, words)}` : said;
}

function blanksSentence(blank: readonly Row[], words: SharedWords): string {
  const list = blank.map(({ party, position }) => words.answers.blankParty(party.short, position.label));
  return words.answers.blank(capitalised(words.few(blank.length)), blank.length === 1, words.list(list));
}

/** Rows with the same answer and standing, with the names of their parties; in order of first appearance. */
function groupBy(rows: readonly Row[]): [first: Row, parties: string[]][] {
  const groups = new Map<string, [Row, string[]]>();
  for (const row of rows) {
    const key = `${row.position.label}|${row.position.standing}`;
    const group = groups.get(key);
    if (group) group[1].push(row.party.short);
    else groups.set(key, [row, [row.party.short]]);
  }
  return [...groups.values()];
}
