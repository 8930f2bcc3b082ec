/** Which parts of a text stand in quotation marks, and so are the words of others. */

const pairs = [
  /“[^”]*”/gu,
  /„[^“”]*[“”]/gu,
  /«[^»]*»/gu,
  /"[^"]*"/gu,
  /(?<!\p{L})‘[^’]*’(?!\p{L})/gu,
  /(?<!\p{L})'[^']*'(?!\p{L})/gu,
];

/** @returns whether the sign at the index stands between quotation marks */
export function quotedIn(text: string): (index: number) => boolean {
  const spans = pairs.flatMap((pair) =>
    [...text.matchAll(pair)].map(({ 0: found, index }) => [index, index + found.length] as const),
  );
  return (index) => spans.some(([from, to]) => from < index && index < to);
}
