/** The one symbol of documents, drawn by status, and the signs of quantities, drawn by operator. No party has these shapes. */
import type { Quantity } from "../../schema/fields.ts";
import type { Part } from "../mark-parts.ts";
import { blankPaths } from "../symbols.ts";
import type { Row } from "./series.ts";

/** A sheet with its corner cut, about 11 by 14 px around the origin. */
const sheet = "M-5.5,-7H2L5.5,-3.5V7H-5.5Z";
const dot = "M0,-2.2A2.2,2.2 0 1 1 0,2.2A2.2,2.2 0 1 1 0,-2.2Z";
const target = "M-13,-13H13V13H-13Z";

/** official: filled. draft: outline. disclosed: outline with a dot. leaked: dashed outline. Beside the scale: the sign of no answer. */
export function sheetParts(status: Row["status"], onScale: boolean, x: number, y: number): Part[] {
  return partsAt(x, y, onScale ? shapes[status] : [["sign", blankPaths["not-applicable"]]]);
}

/** The symbol around the origin, part by part. */
export function sheetShapes(status: Row["status"]): readonly Shape[] {
  return shapes[status];
}

const shapes: Readonly<Record<Row["status"], readonly Shape[]>> = {
  official: [["fill", sheet]],
  draft: [["outline", sheet]],
  disclosed: [
    ["outline", sheet],
    ["dot", dot],
  ],
  leaked: [["dashed", sheet]],
};

/**
 * A dot for the number itself; else a triangle that stands with its upright side on the number and points to where the others
 * lie, filled where the number is one of them.
 */
export function amountParts(op: Quantity["op"], x: number, y: number): Part[] {
  return partsAt(x, y, [amounts[op]]);
}

const amounts: Readonly<Record<Quantity["op"], Shape>> = {
  "=": ["fill", "M0,-5.5A5.5,5.5 0 1 1 0,5.5A5.5,5.5 0 1 1 0,-5.5Z"],
  "<=": ["fill", "M0,-7V7L-12,0Z"],
  ">=": ["fill", "M0,-7V7L12,0Z"],
  "<": ["outline", "M0,-7V7L-12,0Z"],
  ">": ["outline", "M0,-7V7L12,0Z"],
};

type Shape = readonly [part: Part["part"], path: string];

function partsAt(x: number, y: number, own: readonly Shape[]): Part[] {
  const transform = `translate(${x},${y})`;
  return ([["target", target], ...own] as const).map(([part, path]) => ({ key: part, part, path, transform }));
}
