import { words as text } from "../charts/markup.ts";
import { partyNamed, positionOn } from "../charts/topic-history/topic-history.ts";
import type { Part } from "./part.ts";

/** What is known of a party, and how much of it is blank, in two sentences. */
export const partyLead: Part = {
  host: "p",
  write: (history, { subject, asOf }, words) => {
    const party = partyNamed(history, subject);
    const positions = history.issues.map(({ key }) => positionOn(history, subject, key, asOf));
    const blanks = positions.filter(({ blank }) => blank).map(({ label }) => label);
    const kinds = [...new Set(blanks)].map((kind) => `${blanks.filter((one) => one === kind).length} ${kind}`);
    const statements = history.statements.filter((one) => one.party === subject && one.until <= asOf);
    return [
      text(
        "lead",
        words.parts.party.lead(
          party.name,
          positions.length - blanks.length,
          positions.length,
          words.list(kinds),
          words.counts.statements(statements.length),
          words.date(asOf),
        ),
      ),
    ];
  },
};
