/** How wide the column of a chart's titles is, beside its rows. */
import { widestPiece } from "./text-width.ts";

/** Of a drawing no more than this is left to titles. */
const most = 0.4;

/**
 * A title's word is a link's name as people say it: the column grows for a long one rather than cut it.
 *
 * @returns px from the left edge to where the rows begin, at least `leastPx`
 */
export function titleColumnPx(
  titles: readonly string[],
  sizePx: number,
  { leastPx, gapPx, widthPx }: { readonly leastPx: number; readonly gapPx: number; readonly widthPx: number },
): number {
  return Math.max(leastPx, Math.ceil(Math.min(widthPx * most, widestPiece(titles, sizePx))) + gapPx);
}
