/** Phrases that several charts make of positions. */
import type { SharedWords } from "../i18n/shared-words.ts";
import type { IsoDay } from "../schema/fields.ts";
import type { PositionMark } from "./topic-history/topic-history.ts";

/** "as of 24 December 2025" */
export function asOfPhrase(words: SharedWords, asOf: IsoDay): string {
  return words.asOf(words.date(asOf));
}

/** How an answer stands, with its conditions: "conditional; only once: the channel has been dredged"; a dash for a blank. */
export function standingPhrase({ blank, standing, conditions }: PositionMark): string {
  return [blank ? "" : standing, ...conditions.map(({ phrase }) => phrase)].filter(Boolean).join("; ") || "–";
}

/** "Shared use (conditional; only once: …)"; the answer alone where it is simply on record, the word alone for a blank. */
export function answerPhrase(position: PositionMark): string {
  const { blank, state, label } = position;
  return blank || state === "stated" ? label : `${label} (${standingPhrase(position)})`;
}

/** "Party A: shared use, conditional, only once: the channel has been dredged, 4 March 2031" */
export function markName(party: string, { label, standing, saidOn, conditions }: PositionMark): string {
  const parts = [`${party}: ${label}`, label === standing ? "" : standing, ...conditions.map(({ phrase }) => phrase)];
  return [...parts, saidOn].filter(Boolean).join(", ");
}

/** The first letter as at the beginning of a sentence. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
