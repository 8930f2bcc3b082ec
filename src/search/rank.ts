/** The order of results: what is exactly the query first; then the engine's score, more for words that follow one another. */
import type { Result } from "./engine.ts";

/**
 * @param whole entries of which a title or a quote is the query, word for word
 * @param terms how many terms were asked for
 */
export function ranked(results: readonly Result[], whole: readonly Result[], terms: number): Result[] {
  const exact = new Set(whole.map(({ id }) => id));
  const known = new Set(results.map(({ id }) => id));
  const weight = ({ id, score, words }: Result): number =>
    (exact.has(id) ? 1000 : 0) + score * (1 + (terms > 1 ? longestRun(words) / terms : 0));
  const weighed = results.map((result) => ({ result, weight: weight(result) }));
  return [
    ...whole.filter(({ id }) => !known.has(id)),
    ...weighed.sort((a, b) => b.weight - a.weight).map(({ result }) => result),
  ];
}

/** The most places in a row. */
function longestRun(places: readonly number[]): number {
  const sorted = [...new Set(places)].sort((a, b) => a - b);
  let [longest, run] = [0, 0];
  for (const [index, place] of sorted.entries()) {
    run = place === (sorted[index - 1] ?? NaN) + 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return longest;
}
