/** The words of the drawing, block by block: an issue's title, a condition beside its mark, the sign of a loop. */
import type { Label, Mark } from "../draw.ts";
import { markParts } from "../mark-parts.ts";
import { round } from "../scale.ts";
import { boldWidth, textWidth, wrap } from "../text-width.ts";
import type { Carrier, Edge, Node } from "./series.ts";

/** An issue with the conditions of its positions. */
export interface Row {
  readonly key: string;
  readonly href: string;
  /** The title, unbroken. */
  readonly name: string;
  readonly title: Label;
  readonly target: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly marks: readonly Mark[];
  readonly says: readonly Label[];
  readonly signs: readonly Sign[];
}

/** The sign of a loop with its number. */
export interface Sign {
  readonly key: string;
  readonly path: string;
  readonly transform: string;
  readonly number: Label;
}

const text = 13;
const line = 16;
/** Left of the words of a condition stands its mark. */
const indent = 32;
/** Height of what can be pointed at. */
const target = 26;
/** From one end of an edge to the next at a title. */
const port = 11;
const signPx = 15;
/** Between words and what begins behind them. */
const space = 6;
/** Most of a ring, with an arrowhead at its end. */
const ring = "M3.5,-3.5A5,5 0 1 0 5,0M0.2,-3.6H3.7V-7.1";

/** Room for words. */
export interface Frame {
  /** Right end of the words, at most. */
  readonly wordsPx: number;
  readonly linesAtMost: number;
}

export interface Head {
  readonly title: Label;
  readonly target: Row["target"];
  readonly signs: readonly Sign[];
  /** Where lines may begin, right of the words. */
  readonly endPx: number;
  readonly middle: number;
  readonly bottom: number;
}

/** @param ports number of edges that end at the title */
export function headOf({ key, title, loop }: Node, y: number, ports: number, { wordsPx }: Frame): Head {
  const sign = signWidth(loop);
  const lines = wrap(title, text * boldWidth, wordsPx - sign, 6);
  const width = Math.max(...lines.map((one) => textWidth(one, text * boldWidth)));
  const targetPx = Math.max(target, lines.length * line + 8);
  const height = Math.max(targetPx, ports * port + 6);
  const middle = round(y + height / 2);
  return {
    title: { key, x: 0, y: round(middle - (lines.length * line) / 2 + 12.5), lines, anchor: "start" },
    target: { x: 0, y: round(middle - targetPx / 2), width: round(Math.max(target, width)), height: targetPx },
    signs: signsAt(`${key}-loop`, loop, width + space, middle),
    endPx: round(width + sign + space),
    middle,
    bottom: y + height,
  };
}

/** Where the line of an edge ends, right of the title: each at a height of its own. */
export function portY({ middle }: Head, index: number, ports: number): number {
  return round(middle + (index - (ports - 1) / 2) * port);
}

export interface Block {
  readonly mark: Mark;
  readonly label: Label;
  readonly signs: readonly Sign[];
  /** Where its line may begin, right of the first line of words. */
  readonly endPx: number;
  readonly startY: number;
  /** Right end of all its words. */
  readonly widthPx: number;
  readonly bottom: number;
}

/** Wrapped so that an ellipsis has room as well. */
function fitted(words: string, maxPx: number, maxLines: number): string[] {
  const lines = wrap(words, text, maxPx, maxLines);
  return lines.every((one) => textWidth(one, text) <= maxPx)
    ? lines
    : wrap(words, text, maxPx - textWidth("…", text), maxLines);
}

/** One condition: its mark, its words beside it, and the sign of its loop behind the first line. */
export function blockOf(
  { loop }: Edge,
  { key, party, state, href, name, says }: Carrier,
  y: number,
  { wordsPx, linesAtMost }: Frame,
): Block {
  const sign = signWidth(loop);
  const lines = fitted(says, wordsPx - indent - sign, linesAtMost);
  const middle = round(y + target / 2);
  const firstPx = textWidth(lines[0] ?? "", text);
  return {
    mark: { key, href, name, hue: party.hue, parts: markParts(party.symbol, state, [{ x: 15, y: middle }]) },
    label: { key, x: indent, y: round(middle + 4.5), lines, anchor: "start" },
    signs: signsAt(`${key}-loop`, loop, indent + firstPx + space, middle),
    endPx: round(indent + firstPx + sign + space),
    widthPx: round(Math.max(indent + firstPx + sign, ...lines.map((one) => indent + textWidth(one, text))) + space),
    startY: middle,
    bottom: y + Math.max(target, (lines.length - 1) * line + target - 2),
  };
}

/** Width in px of the sign of a loop with its number and the space before it; 0 where there is none. */
export function signWidth(loop: number | undefined): number {
  return loop === undefined ? 0 : 8 + signPx + textWidth(String(loop), text);
}

export function signsAt(key: string, loop: number | undefined, x: number, y: number): Sign[] {
  if (loop === undefined) return [];
  return [
    {
      key,
      path: ring,
      transform: `translate(${round(x + 8)},${y})`,
      number: { key, x: round(x + signPx), y: round(y + 4.5), lines: [String(loop)], anchor: "start" },
    },
  ];
}
