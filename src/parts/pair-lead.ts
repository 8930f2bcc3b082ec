import { words as text } from "../charts/markup.ts";
import { partiesOfPair } from "../charts/subjects.ts";
import { partyNamed, positionOn } from "../charts/topic-history/topic-history.ts";
import { compare } from "../model/place.ts";
import type { Part } from "./part.ts";

/** On how many issues two parties give the same answer, different ones, and none to compare. */
export const pairLead: Part = {
  host: "p",
  write: (history, { subject, asOf }, words) => {
    const [a, b] = partiesOfPair(history, subject).map((party) => partyNamed(history, party));
    if (!a || !b) return [];
    const kinds = history.issues.map(({ key, steps }) => {
      const [placeA, placeB] = [a, b].map((party) => positionOn(history, party.key, key, asOf).place);
      return placeA && placeB ? compare(placeA, placeB, steps).kind : "not-comparable";
    });
    const count = (...wanted: string[]): number => kinds.filter((kind) => wanted.includes(kind)).length;
    return [
      text(
        "lead",
        words.parts.pair.lead(
          words.date(asOf),
          a.short,
          b.short,
          kinds.length,
          count("same"),
          count("apart", "different"),
          count("not-comparable"),
        ),
      ),
    ];
  },
};
