/** How much more a word counts in the title of an entry than in its text, by how near its kind is to what readers look for. */
import type { EntryKind } from "./entry.ts";

export const titleWeights: Readonly<Record<EntryKind, number>> = {
  statement: 5,
  issue: 7.5,
  party: 6.5,
  speaker: 6,
  position: 5.5,
  briefing: 5.5,
  document: 5,
  event: 5,
  term: 7,
  // Other people's headlines repeat what was said; the statements found there come first.
  source: 1,
  page: 3,
};
