/** The word that a reader meant. */

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
