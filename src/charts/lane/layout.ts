/** A lane in pixels: a level for each point of the scale, the position as steps between them, a dot for each statement. */
import type { IsoDay } from "../../schema/fields.ts";
import type { Hue } from "../../schema/party.ts";
import type { Line, Mark } from "../draw.ts";
import type { Part } from "../mark-parts.ts";
import type { Dot, LaneSpan } from "./series.ts";

/** Height of one level of the scale, in px. */
export const levelPx = 9;

/** Where a lane stands in the drawing. */
export interface LanePlace {
  /** Unique among the lanes of a drawing; keys of lines begin with it. */
  readonly key: string;
  readonly hue: Hue;
  readonly left: number;
  readonly right: number;
  readonly xOf: (day: IsoDay) => number;
  /** y of a column; column 0 is the topmost. */
  readonly yOf: (column: number) => number;
}

export type SpanLine = Line & { readonly hue: Hue; readonly style: "solid" | "dashed" | "dotted" };

export function levelLines(columns: readonly { readonly key: string }[], place: LanePlace): Line[] {
  return columns.map(({ key }, column) => ({
    key: `${place.key}-${key}`,
    x1: place.left,
    x2: place.right,
    y1: place.yOf(column),
    y2: place.yOf(column),
  }));
}

/** Flat lines while a position stood, upright ones where it moved. @param to last day shown */
export function spanLines(spans: readonly LaneSpan[], to: IsoDay, { key, hue, xOf, yOf }: LanePlace): SpanLine[] {
  return spans.flatMap((span, index) => {
    const style = styleOf(span);
    const x1 = xOf(span.from);
    const x2 = xOf(span.to ?? to);
    const flat = span.position.columns.map((column) => ({
      key: `${key}-${index}-${column}`,
      hue,
      style,
      x1,
      x2,
      y1: yOf(column),
      y2: yOf(column),
    }));
    const [before, after] = [spans[index - 1]?.position.columns[0], span.position.columns[0]];
    if (before === undefined || after === undefined || before === after) return flat;
    const step = { key: `${key}-${index}-step`, hue, style: "solid" as const };
    return [{ ...step, x1, x2: x1, y1: yOf(before), y2: yOf(after) }, ...flat];
  });
}

function styleOf({ position }: LaneSpan): SpanLine["style"] {
  if (position.state === "reported") return "dashed";
  return position.state === "contested" || position.state === "ambiguous" ? "dotted" : "solid";
}

const dotPath = "M0,-3.6A3.6,3.6 0 1 1 0,3.6A3.6,3.6 0 1 1 0,-3.6Z";
const crossPath = "M-3,-3L3,3M3,-3L-3,3";
const targetPath = "M-12,-12H12V12H-12Z";

/**
 * Statements that fit no point stand below the lane as crosses; those that do not count are hollow.
 *
 * @param columnCount number of columns of the lane: crosses stand where one more would be
 */
export function dotMark(
  { day, columns, counts, href }: Dot,
  { key, name }: Pick<Mark, "key" | "name">,
  columnCount: number,
  { hue, xOf, yOf }: LanePlace,
): Mark {
  const column = columns[0];
  const transform = `translate(${xOf(day)},${yOf(column ?? columnCount)})`;
  const part: Part["part"] = column === undefined ? "sign" : counts ? "fill" : "outline";
  return {
    key,
    href,
    name,
    hue,
    parts: [
      { key: "target", part: "target", path: targetPath, transform },
      { key: "dot", part, path: column === undefined ? crossPath : dotPath, transform },
    ],
  };
}
