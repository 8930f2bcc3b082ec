import type { Hue } from "../../schema/party.ts";
import type { Size } from "../chart.ts";
import type { Label, Line, Mark } from "../draw.ts";
import { markParts } from "../mark-parts.ts";
import { columnCentres, columnWidth, round } from "../scale.ts";
import { wrap } from "../text-width.ts";
import { markName } from "../marks.ts";
import type { Series } from "./series.ts";

export interface Scene {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Lines through the points of the scale. */
  readonly guides: readonly Line[];
  /** One line for each party, along the scale. */
  readonly rails: readonly Line[];
  /** The ways from earlier positions to the next ones. */
  readonly trails: readonly (Line & { readonly hue: Hue })[];
  /** Labels of the points, of the parties, and what stands beside the scale. */
  readonly heads: readonly Label[];
  readonly names: readonly Label[];
  readonly notes: readonly Label[];
  readonly marks: readonly Mark[];
}

const text = 13;
const line = 16;

/** Below this width the points are numbered and named above, and each row says its answer in words. */
const narrowBelowPx = 600;

export function layout(series: Series, { widthPx }: Size): Scene {
  return widthPx < narrowBelowPx ? layoutNarrow(series, widthPx) : layoutWide(series, widthPx);
}

function layoutWide(series: Series, widthPx: number): Scene {
  const [left, right] = [140, widthPx - 196];
  const centres = columnCentres(series.columns, left, right);
  const headLines = series.columns.map(({ label }) =>
    wrap(label, text, columnWidth(series.columns, left, right) - 10, 5),
  );
  const headPx = Math.max(...headLines.map(({ length }) => length), 1) * line + 14;
  const rowPx = 38;
  const heightPx = headPx + series.rows.length * rowPx + 4;
  const yOf = (row: number): number => headPx + rowPx * (row + 0.5);
  return {
    widthPx,
    heightPx,
    guides: guides(series, centres, headPx - 6, heightPx - 4),
    rails: rails(series, left, right, yOf),
    ...marksAndTrails(series, centres, yOf, right + 20),
    heads: [
      ...series.columns.map(({ key }, index): Label => {
        const lines = headLines[index] as string[];
        return {
          key,
          x: centres[index] as number,
          y: headPx - 14 - (lines.length - 1) * line,
          lines,
          anchor: "middle",
        };
      }),
      { key: "head-said", x: right + 38, y: headPx - 14, lines: [series.saidHead], anchor: "start" },
    ],
    names: series.rows.map(({ party }, row) => ({
      key: party.key,
      x: 0,
      y: yOf(row) + 4.5,
      lines: wrap(party.short, text, left - 24, 1),
      anchor: "start",
    })),
    notes: series.rows.map(({ party, position }, row) => {
      const lines = wrap(position.columns.length > 0 ? position.saidOn : position.label, text, 158, 2);
      return {
        key: party.key,
        x: right + 38,
        y: yOf(row) + 4.5 - (lines.length - 1) * (line / 2),
        lines,
        anchor: "start",
      };
    }),
  };
}

function layoutNarrow(series: Series, widthPx: number): Scene {
  const [left, right] = [14, widthPx - 14];
  const centres = columnCentres(series.columns, left, right);
  let headPx = 0;
  const heads = series.columns.map(({ key, label }, index) => {
    const lines = wrap(`${index + 1}  ${label}`, text, widthPx, 3);
    const head: Label = { key, x: 0, y: headPx + 13, lines, anchor: "start" };
    headPx += lines.length * line + 3;
    return head;
  });
  const ticks = series.columns.map(({ key }, index): Label => ({
    key: `tick-${key}`,
    x: centres[index] as number,
    y: headPx + 20,
    lines: [String(index + 1)],
    anchor: "middle",
  }));
  const top = headPx + 28;
  const rowPx = 54;
  const heightPx = top + series.rows.length * rowPx + 4;
  const yOf = (index: number): number => top + rowPx * index + 36;
  return {
    widthPx,
    heightPx,
    guides: guides(series, centres, top - 4, heightPx - 4),
    rails: rails(series, left, right, yOf),
    ...marksAndTrails(series, centres, yOf, left),
    heads: [...heads, ...ticks],
    names: series.rows.map(({ party }, row) => ({
      key: party.key,
      x: 0,
      y: yOf(row) - 18,
      lines: wrap(party.short, text, 104, 1),
      anchor: "start",
    })),
    notes: series.rows.map(({ party, position }, row) => ({
      key: party.key,
      x: widthPx,
      y: yOf(row) - 18,
      lines: wrap(position.short, text, widthPx - 112, 1),
      anchor: "end",
    })),
  };
}

function guides(series: Series, centres: readonly number[], y1: number, y2: number): Line[] {
  return series.columns.map(({ key }, index) => ({
    key,
    x1: centres[index] as number,
    x2: centres[index] as number,
    y1,
    y2,
  }));
}

function rails(series: Series, x1: number, x2: number, yOf: (row: number) => number): Line[] {
  return series.rows.map(({ party }, row) => ({ key: party.key, x1, x2, y1: yOf(row), y2: yOf(row) }));
}

/** Marks on the scale with the ways that led there; blanks stand at `asideX`, never on the scale. */
function marksAndTrails(
  series: Series,
  centres: readonly number[],
  yOf: (row: number) => number,
  asideX: number,
): Pick<Scene, "marks" | "trails"> {
  return {
    marks: series.rows.map(({ party, position }, row) => {
      const spots = position.columns.map((column) => ({ x: centres[column] as number, y: yOf(row) }));
      const parts = markParts(party.symbol, position.state, spots.length > 0 ? spots : [{ x: asideX, y: yOf(row) }]);
      return { key: party.key, href: position.href, name: markName(party.name, position), hue: party.hue, parts };
    }),
    trails: series.rows.flatMap(({ party, position, trail }, row) => {
      const stops = [...trail, position]
        .filter(({ columns }) => columns.length > 0)
        .map(({ columns }) => middle(columns, centres));
      return stops.slice(1).map((x2, step) => ({
        key: `${party.key}-${step}`,
        hue: party.hue,
        x1: stops[step] as number,
        x2,
        y1: yOf(row),
        y2: yOf(row),
      }));
    }),
  };
}

/** Where a position that may cover several columns has its middle. */
function middle(columns: readonly number[], centres: readonly number[]): number {
  return round(columns.reduce((sum, column) => sum + (centres[column] as number), 0) / columns.length);
}
