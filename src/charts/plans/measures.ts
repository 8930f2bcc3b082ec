/** Sizes in px that rows and quantities share, so that both stand in the same columns. */

import { boldWidth } from "../text-width.ts";

/** Below this width the answers are numbered and listed above, and what belongs to a row stands above its marks. */
export const narrowBelowPx = 600;
/** Size of text, and from one line to the next. */
export const text = 13;
export const line = 16;
export const boldText = text * boldWidth;
/** Width of the column of names on a wide drawing. */
export const namesPx = 222;
/** Above and below what stands in a row. */
export const padPx = 10;
