/** The bounds of years with a label for each, however narrow a year is drawn. */
import type { Label, Line } from "./draw.ts";
import { round } from "./scale.ts";
import { textWidth } from "./text-width.ts";
import type { TimeAxis } from "./time-axis.ts";

export interface YearHeads {
  readonly labels: readonly Label[];
  /** From the row of its year's label to the foot of the drawing. */
  readonly bounds: readonly Line[];
  /** Height of all rows of labels, in px: the plot begins below. */
  readonly heightPx: number;
}

const sizePx = 13;
const rowPx = 15;
/** From a bound to the label at its right, and from a label to the next bound. */
const padPx = 3;
/** Width of a year that has room for its last two digits, in px. */
export const leastYearPx = 25;

/**
 * A year too narrow for its four digits has the last two; a label that reaches into the years after it stands in a row
 * above theirs, so that no bound runs through a label and no two labels touch.
 *
 * @param widthPx of the drawing, which no label leaves
 * @param topPx upper edge of the first row
 * @param footPx lower end of the bounds, as distance from the upper edge of the plot
 */
export function yearHeads(
  { years }: Pick<TimeAxis, "years">,
  widthPx: number,
  topPx: number,
  footPx: number,
): YearHeads {
  const placed: Placed[] = [];
  for (const { year, x1, x2 } of [...years].reverse()) {
    const text = [year, `’${year.slice(2)}`].find((form) => x1 + reach(form) <= x2) ?? `’${year.slice(2)}`;
    const end = Math.min(widthPx, x1 + reach(text));
    const covered = placed.filter((later) => later.x1 < end || later.start < end);
    const row = Math.max(-1, ...covered.map((later) => later.row)) + 1;
    placed.push({ year, text, x1, start: round(end - reach(text) + padPx), row });
  }
  const rows = Math.max(0, ...placed.map(({ row }) => row + 1));
  const plotTop = topPx + rows * rowPx + 4;
  const rowTop = (row: number): number => topPx + (rows - 1 - row) * rowPx;
  return {
    labels: placed.reverse().map(({ year, text, start, row }) => ({
      key: year,
      x: start,
      y: rowTop(row) + 12,
      lines: [text],
      anchor: "start",
    })),
    bounds: placed.map(({ year, x1, row }) => ({
      key: year,
      x1,
      x2: x1,
      y1: rowTop(row),
      y2: round(plotTop + footPx),
    })),
    heightPx: rows * rowPx + 4,
  };
}

interface Placed {
  readonly year: string;
  readonly text: string;
  readonly x1: number;
  readonly start: number;
  /** Counted from the row nearest to the plot. */
  readonly row: number;
}

function reach(text: string): number {
  // The table of widths knows the straight apostrophe, which is as narrow.
  return padPx + textWidth(text.replace("’", "'"), sizePx) + padPx;
}
