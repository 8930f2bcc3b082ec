/** Width of text without a browser, so that layout is the same at build, in the browser and in tests. */

/**
 * Advance widths of Helvetica-like sans-serif faces in thousandths of an em, a little on the wide side: labels must fit in
 * whatever face the reader's system brings.
 */
const classes: readonly (readonly [letters: string, width: number])[] = [
  ["iljI.,:;'|!`", 280],
  ["ftr()[]{}/\\-", 370],
  ["Jcksvxyz ", 520],
  ["mwM%@", 880],
  ["W", 980],
  ["ABCDEFGHKLNOPQRSTUVXYZ&–", 710],
  ["—…", 1000],
];
const widths = new Map(classes.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)));

/** Wide Cyrillic letters; the others are close to the mean. */
const wideCyrillic = /[ЖМШЩЮФЫжмшщюфы]/;
const ideograph = /[\u3000-\u9fff\uac00-\ud7af\uff00-\uffef]/;

/** How much wider bold letters are than the table says; measured in DejaVu Sans Bold, the widest face that systems bring. */
export const boldWidth = 1.16;

/**
 * How much wider a single long word is than the table says: in sentences the spaces, which the table takes for wider than they
 * are, make up for it.
 */
const unspaced = 1.1;

/** Width in px of the text set in one line at a size in px. */
export function textWidth(text: string, sizePx: number): number {
  let thousandths = 0;
  for (const letter of text) thousandths += letterWidth(letter);
  return (thousandths / 1000) * sizePx;
}

function letterWidth(letter: string): number {
  const known = widths.get(letter);
  if (known !== undefined) return known;
  if (ideograph.test(letter)) return 1000;
  if (wideCyrillic.test(letter)) return 850;
  return letter !== letter.toLowerCase() ? 720 : 570;
}

/**
 * Breaks text at spaces, and after hyphens and slashes, into lines no wider than `maxPx`. A word wider than that is cut
 * with a hyphen; nothing is left out unless there are more than `maxLines`, when the last line ends in an ellipsis.
 */
export function wrap(text: string, sizePx: number, maxPx: number, maxLines = Infinity): string[] {
  const lines: string[] = [];
  for (const word of piecesOf(text).flatMap((piece) => cut(piece, sizePx, maxPx))) {
    const last = lines.at(-1);
    if (last !== undefined && lineWidth(last + word, sizePx) <= maxPx) lines[lines.length - 1] = last + word;
    else lines.push(word);
  }
  const trimmed = lines.map((line) => line.trimEnd());
  if (trimmed.length <= maxLines) return trimmed;
  return [...trimmed.slice(0, maxLines - 1), `${trimmed[maxLines - 1]}…`];
}

/** Width in px of the widest piece that `wrap` would rather not cut. */
export function widestPiece(texts: readonly string[], sizePx: number): number {
  return Math.max(0, ...texts.flatMap(piecesOf).map((piece) => lineWidth(piece, sizePx)));
}

function lineWidth(line: string, sizePx: number): number {
  const text = line.trimEnd();
  return textWidth(text, sizePx) * (text.includes(" ") ? 1 : unspaced);
}

function piecesOf(text: string): string[] {
  return text.match(/[^\s/-]+[/-]*\s*|[/-]+\s*/g) ?? [];
}

function cut(word: string, sizePx: number, maxPx: number): string[] {
  const letters = [...word];
  // A single letter is never cut, however narrow the place.
  if (letters.length < 2 || lineWidth(word, sizePx) <= maxPx) return [word];
  let length = letters.length - 1;
  while (length > 1 && lineWidth(`${letters.slice(0, length).join("")}-`, sizePx) > maxPx) length--;
  return [`${letters.slice(0, length).join("")}-`, ...cut(letters.slice(length).join(""), sizePx, maxPx)];
}
