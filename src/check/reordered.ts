/** Moves the keys of a map within the text of a file, each with its comments, and changes nothing else. */
import { isDeepStrictEqual } from "node:util";
import { isMap, isScalar, parse, parseDocument, type Pair, type YAMLMap } from "yaml";
import type { Fix } from "../load/problem.ts";
import type { Path } from "../load/yaml-file.ts";

/** @returns the replacement, or undefined where it cannot be made without a doubt */
export function reordered(text: string, path: Path, order: readonly string[]): Fix | undefined {
  const document = parseDocument(text);
  const map = path.length > 0 ? document.getIn(path, true) : document.contents;
  if (!isMap(map)) return undefined;
  const fix = map.flow ? reorderedFlow(text, map, order) : reorderedBlock(text, map, order);
  if (!fix) return undefined;
  const after = text.slice(0, fix.from) + fix.text + text.slice(fix.to);
  return isDeepStrictEqual(parse(after), parse(text)) ? fix : undefined;
}

interface Piece {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/** `{b: 1, a: 2}`: the pairs change places, the commas stay. */
function reorderedFlow(text: string, map: YAMLMap, order: readonly string[]): Fix | undefined {
  const pieces = piecesOf(map);
  if (!pieces) return undefined;
  const [first, last] = [pieces[0] as Piece, pieces.at(-1) as Piece];
  if (text.slice(first.from, last.to).includes("#")) return undefined;
  const texts = new Map(pieces.map(({ key, from, to }) => [key, text.slice(from, to)]));
  const written = pieces.map(({ to }, index) => {
    const next = pieces[index + 1];
    return (texts.get(order[index] as string) ?? "") + (next ? text.slice(to, next.from) : "");
  });
  return { from: first.from, to: last.to, text: written.join("") };
}

/** One key to a line: whole lines change places, with the comments above them. */
function reorderedBlock(text: string, map: YAMLMap, order: readonly string[]): Fix | undefined {
  const pieces = piecesOf(map);
  if (!pieces) return undefined;
  const last = pieces.at(-1) as Piece;
  const end = lineEnd(text, last.to);
  // Blocks that keep their last empty lines would change with their place.
  if (/[|>]\d?\+/.test(text.slice((pieces[0] as Piece).from, end))) return undefined;
  const starts = pieces.map(({ from }, index) => (index === 0 ? from : withComments(text, from)));
  const bodies = new Map(
    pieces.map(({ key }, index) => {
      const next = starts[index + 1];
      const to = next === undefined ? end : text.lastIndexOf("\n", next - 1);
      return [key, text.slice(starts[index], to)];
    }),
  );
  const first = starts[0] as number;
  const indent = " ".repeat(first - (text.lastIndexOf("\n", first - 1) + 1));
  return { from: first, to: end, text: order.map((key) => bodies.get(key) ?? "").join(`\n${indent}`) };
}

function pieceOf({ key, value }: Pair): Piece | undefined {
  const range = isScalar(key) ? key.range : undefined;
  const end = (value as { range?: readonly number[] } | null)?.range?.[1] ?? range?.[1];
  return range && end !== undefined
    ? { key: String((key as { value: unknown }).value), from: range[0], to: end }
    : undefined;
}

/** Undefined where the place of one of them is not known. */
function piecesOf({ items }: YAMLMap): Piece[] | undefined {
  const pieces = items.map((pair) => pieceOf(pair)).filter((piece) => piece !== undefined);
  return pieces.length === items.length ? pieces : undefined;
}

/** End of the line on which a value ends; a block of several lines ends with the line break before. */
function lineEnd(text: string, to: number): number {
  const end = text[to - 1] === "\n" ? to - 1 : text.indexOf("\n", to);
  return text.slice(0, end < 0 ? text.length : end).trimEnd().length;
}

/** Start of the first of the lines of comment directly above the key, after their indent. */
function withComments(text: string, from: number): number {
  let start = from;
  for (;;) {
    const lineStart = text.lastIndexOf("\n", start - 1) + 1;
    const above = text.lastIndexOf("\n", lineStart - 2) + 1;
    const line = text.slice(above, lineStart);
    if (lineStart === 0 || !/^\s*#/.test(line)) return start;
    start = above + (/^\s*/.exec(line)?.[0].length ?? 0);
  }
}
