/** The passage of a text that comes nearest to a quote which does not stand there word for word. */
import search from "approx-string-match";
import type { Span } from "../model/quote-match.ts";

export interface Passage extends Span {
  /** The passage as it stands in the text, whole words. */
  readonly text: string;
  /** Letters to add, take away or change until one is the other. */
  readonly errors: number;
}

/** Of this many letters one may differ before two passages are no longer the same words. */
const lettersPerError = 3;
/** A longer quote is sought by its beginning: the search takes as many steps as text and quote have letters together. */
const mostLetters = 400;

/**
 * Letter case, kinds of space, dash and quotation mark do not count as differences.
 *
 * @returns the nearest passage, the first of several that are equally near; undefined where more than a third differs
 */
export function nearestPassage(text: string, quote: string): Passage | undefined {
  const pattern = folded(quote.trim()).slice(0, mostLetters);
  if (pattern === "") return undefined;
  const matches = search(folded(text), pattern, Math.floor(pattern.length / lettersPerError));
  const best = matches.reduce<(typeof matches)[number] | undefined>(
    (near, match) => (near === undefined || match.errors < near.errors ? match : near),
    undefined,
  );
  if (best === undefined) return undefined;
  const { from, to } = wholeWords(text, { from: best.start, to: best.end });
  return { text: text.slice(from, to), from, to, errors: best.errors };
}

/** Every unit of the text keeps its place, so that a place in the folded text is one in the text itself. */
function folded(text: string): string {
  return text.replace(/[\s\S]/g, (unit) => {
    if (/\s/.test(unit)) return " ";
    if (/[\p{Pd}\u2212]/u.test(unit)) return "-";
    if (/["'`´«»‹›‘-‟′-‷「-』]/.test(unit)) return '"';
    const lower = unit.toLowerCase();
    return lower.length === 1 ? lower : unit;
  });
}

const letter = /[\p{L}\p{M}\p{N}]/u;

/** The span, stretched so that it cuts no word and begins and ends with no space. */
function wholeWords(text: string, span: Span): Span {
  let { from, to } = span;
  while (from > 0 && letter.test(text.charAt(from)) && letter.test(text.charAt(from - 1))) from--;
  while (to < text.length && letter.test(text.charAt(to - 1)) && letter.test(text.charAt(to))) to++;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (from < to && /\s/.test(text.charAt(to - 1))) to--;
  return { from, to };
}
