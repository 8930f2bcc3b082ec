/** Marks that share a point of a scale stand side by side, then in further lines above. */
import { round } from "./scale.ts";

export interface Stacks {
  /** For each item, a spot at each of its columns: x as on the axis, y in px above the lowest line (0, then negative). */
  readonly spots: readonly (readonly { readonly x: number; readonly y: number }[])[];
  /** Lines that the highest stack needs; at least 1. */
  readonly lines: number;
}

/**
 * @param items columns that each item covers, in the order in which they are stacked
 * @param centres of the columns in px
 * @param widthPx of one column
 * @param pitchPx distance between neighbours
 */
export function stacks(
  items: readonly (readonly number[])[],
  centres: readonly number[],
  widthPx: number,
  pitchPx: number,
): Stacks {
  const perLine = Math.max(1, Math.floor(widthPx / pitchPx));
  const heights = centres.map((_, column) => items.filter((columns) => columns.includes(column)).length);
  const filled = centres.map(() => 0);
  const spots = items.map((columns) =>
    columns.map((column) => {
      const place = filled[column] as number;
      filled[column] = place + 1;
      const line = Math.floor(place / perLine);
      const inLine = Math.min(perLine, (heights[column] as number) - line * perLine);
      const x = (centres[column] as number) + ((place % perLine) - (inLine - 1) / 2) * pitchPx;
      return { x: round(x), y: -line * pitchPx || 0 };
    }),
  );
  return { spots, lines: Math.max(1, ...heights.map((height) => Math.ceil(height / perLine))) };
}
