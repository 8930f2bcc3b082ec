import type { Hue, PartySymbol } from "../../schema/party.ts";
import type { Line } from "../draw.ts";
import type { Part } from "../mark-parts.ts";
import { columnCentres, columnWidth } from "../scale.ts";
import { stacks } from "../stacks.ts";
import { symbolPath } from "../symbols.ts";
import type { Cell, Row, Series } from "./series.ts";

export interface Scene {
  readonly heads: Series["heads"];
  readonly parties: readonly HeadCell[];
  readonly rows: readonly RowScene[];
}

export interface HeadCell {
  readonly key: string;
  readonly short: string;
  readonly name: string;
  readonly href: string;
  readonly hue: Hue;
  readonly path: string;
}

export interface RowScene {
  readonly key: string;
  readonly title: string;
  readonly question: string;
  readonly href: string;
  readonly strip: Strip;
  readonly cells: readonly CellScene[];
}

/** A drawing of the issue's scale with every party on it; the cells beside it say the same in words. */
export interface Strip {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly lines: readonly Line[];
  readonly symbols: readonly { readonly key: string; readonly hue: Hue; readonly part: Part }[];
}

export interface CellScene extends Cell {
  /** Id of the party. */
  readonly key: string;
  readonly issue: string;
  readonly party: string;
  readonly hue: Hue;
  readonly path: string;
}

const stripPx = 168;
const symbolScale = 0.62;
/** Distance between symbols that share a column. */
const pitchPx = 11;

/** The table lays itself out in whatever width it has; only the strips have a size of their own. */
export function layout(series: Series): Scene {
  return {
    heads: series.heads,
    parties: series.parties.map(({ key, short, name, href, hue, symbol }) => ({
      key,
      short,
      name,
      href,
      hue,
      path: symbolPath(symbol),
    })),
    rows: series.rows.map((row) => ({
      key: row.key,
      title: row.title,
      question: row.question,
      href: row.href,
      strip: strip(series, row),
      cells: row.cells.map((cell, index) => {
        const { key, short, hue, symbol } = series.parties[index] as Series["parties"][number];
        return { ...cell, key, issue: row.key, party: short, hue, path: symbolPath(symbol) };
      }),
    })),
  };
}

/** Every party on the scale of one issue. @param widthPx how wide it is drawn */
export function strip({ parties }: Series, row: Row, widthPx = stripPx): Strip {
  const centres = columnCentres(row.columns, 0, widthPx);
  const { spots, lines } = stacks(
    row.cells.map(({ columns }) => columns),
    centres,
    columnWidth(row.columns, 0, widthPx),
    pitchPx,
  );
  const base = lines * pitchPx + 6;
  return {
    widthPx,
    heightPx: base + 6,
    lines: [
      ...axisLines(row, centres, base),
      ...centres.map((x, index) => ({
        key: `tick-${row.columns[index]?.key}`,
        x1: x,
        x2: x,
        y1: base - 2,
        y2: base + 2,
      })),
    ],
    symbols: row.cells
      .flatMap((cell, index) => {
        const { key, hue, symbol } = parties[index] as Series["parties"][number];
        return cell.columns.map((column, place) => {
          const { x, y } = spots[index]?.[place] as { x: number; y: number };
          return { key: `${key}-${column}`, column, hue, part: smallSymbol(symbol, cell, x, base - 9 + y) };
        });
      })
      .sort((a, b) => a.column - b.column)
      .map(({ key, hue, part }) => ({ key, hue, part })),
  };
}

/** The axis runs through the points that have an order; the others have only their tick. */
function axisLines({ columns, ordered }: Row, centres: readonly number[], y: number): Line[] {
  const onAxis = centres.filter((_, index) => !columns[index]?.apart);
  return !ordered || onAxis.length < 2
    ? []
    : [{ key: "axis", x1: onAxis[0] as number, x2: onAxis.at(-1) as number, y1: y, y2: y }];
}

function smallSymbol(symbol: PartySymbol, { state }: Cell, x: number, y: number): Part {
  const part = state === "stated" || state === "contested" ? "fill" : state === "reported" ? "dashed" : "outline";
  return { key: "symbol", part, path: symbolPath(symbol), transform: `translate(${x},${y}) scale(${symbolScale})` };
}
