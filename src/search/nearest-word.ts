/** The word that a reader meant. */
import { distance } from "fastest-levenshtein";

/** Shorter words have too many neighbours. */
const shortest = 5;

/**
 * The most frequent word that differs by one letter: left out, put in, changed, or exchanged with its neighbour (Damerau 1964).
 *
 * @param words the most frequent first
 * @returns undefined where none does, or where the word is too short to tell
 */
export function nearestWord(typed: string, words: readonly string[]): string | undefined {
  return typed.length < shortest ? undefined : words.find((word) => isOneSlipApart(typed, word));
}

export function isOneSlipApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (restA.slice(1) === restB || restB.slice(1) === restA || restA.slice(1) === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}

/** Further off than one slip, a word is only offered: as many letters may differ as a third of those typed, at most three. */
export function closestWord(typed: string, words: readonly string[]): string | undefined {
  const most = Math.min(3, Math.floor(typed.length / 3));
  let best: { word: string; apart: number } | undefined;
  for (const word of words) {
    if (Math.abs(word.length - typed.length) > most) continue;
    const apart = distance(typed, word);
    if (apart <= most && apart < (best?.apart ?? Infinity)) best = { word, apart };
  }
  return best?.word;
}
