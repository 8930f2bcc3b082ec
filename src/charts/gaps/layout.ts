import type { Hue } from "../../schema/party.ts";
import type { Size } from "../chart.ts";
import type { Label, Line, LinkLabel, Mark } from "../draw.ts";
import { markName } from "../marks.ts";
import { markParts } from "../mark-parts.ts";
import { partyLegend, type LegendSymbol } from "../party-legend.ts";
import { columnCentres, columnWidth, round } from "../scale.ts";
import { stacks } from "../stacks.ts";
import { boldWidth, wrap } from "../text-width.ts";
import { titleColumnPx } from "../title-column.ts";
import type { Row, Series } from "./series.ts";

export interface Scene {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly legend: readonly Label[];
  readonly legendSymbols: readonly LegendSymbol[];
  readonly rules: readonly Line[];
  readonly rails: readonly Line[];
  readonly ticks: readonly Line[];
  /** From the lowest to the highest answer. */
  readonly gaps: readonly (Line & { readonly hue?: Hue })[];
  readonly titles: readonly LinkLabel[];
  readonly distances: readonly Label[];
  readonly poles: readonly Label[];
  readonly notes: readonly Label[];
  readonly marks: readonly Mark[];
}

const text = 13;
const bold = text * boldWidth;
const line = 16;
/** Targets of neighbouring marks touch and do not overlap. */
const pitch = 26;
/** Between the titles and the axis. */
const titleGapPx = 20;
const narrowBelowPx = 600;

/** Where the parts of a row stand, in px from the left edge. */
interface Frame {
  readonly narrow: boolean;
  readonly widthPx: number;
  /** Axis from and to. */
  readonly left: number;
  readonly right: number;
  /** Column of the distance, and its width. */
  readonly aside: number;
  readonly asidePx: number;
}

export function layout(series: Series, { widthPx }: Size): Scene {
  const narrow = widthPx < narrowBelowPx;
  const titles = series.rows.map(({ issue }) => issue.title);
  const frame: Frame = narrow
    ? { narrow, widthPx, left: 8, right: widthPx - 8, aside: 0, asidePx: widthPx }
    : {
        narrow,
        widthPx,
        left: titleColumnPx(titles, bold, { leastPx: 170, gapPx: titleGapPx, widthPx }),
        right: widthPx - 212,
        aside: widthPx - 196,
        asidePx: 196,
      };
  const legend = partyLegend(series.parties, widthPx);
  let y = legend.heightPx + 8;
  const rows = series.rows.map((row) => {
    const placed = rowScene(row, frame, y);
    y = placed.bottom;
    return placed;
  });
  const last = closing(series, widthPx, y);
  return {
    widthPx,
    heightPx: last.bottom,
    legend: legend.labels,
    legendSymbols: legend.symbols,
    rules: rows.flatMap(({ rules }) => rules),
    rails: rows.flatMap(({ rails }) => rails),
    ticks: rows.flatMap(({ ticks }) => ticks),
    gaps: rows.flatMap(({ gaps }) => gaps),
    titles: rows.flatMap(({ titles }) => titles),
    distances: rows.flatMap(({ distances }) => distances),
    poles: rows.flatMap(({ poles }) => poles),
    notes: [...rows.flatMap(({ notes }) => notes), ...last.notes],
    marks: rows.flatMap(({ marks }) => marks),
  };
}

type RowScene = Pick<
  Scene,
  "rules" | "rails" | "ticks" | "gaps" | "titles" | "distances" | "poles" | "notes" | "marks"
> & { readonly bottom: number };

function rowScene(row: Row, frame: Frame, top: number): RowScene {
  const { key, title, href, columns } = row.issue;
  const { narrow, left, right, aside, asidePx } = frame;
  const centres = columnCentres(columns, left, right);
  const { spots, lines } = stacks(
    row.placed.map(({ position }) => position.columns),
    centres,
    columnWidth(columns, left, right),
    pitch,
  );
  const titleLines = wrap(title, bold, narrow ? frame.widthPx : left - titleGapPx, 3);
  const noteLines = row.notes.flatMap((note) => wrap(note, 12, narrow ? frame.widthPx : asidePx, narrow ? 3 : 4));
  const axis = top + 10 + (narrow ? (titleLines.length + 1) * line : 0) + lines * pitch;
  const beside = top + 24;
  const noteTop = narrow ? axis + 44 : beside + line;
  const bottom = Math.max(axis + 30, noteTop + noteLines.length * line, beside + (titleLines.length - 1) * line) + 8;
  const onAxis = centres.filter((_, index) => !columns[index]?.apart);
  const placed = row.placed.flatMap(({ position }) => position.columns.map((column) => centres[column] as number));
  return {
    bottom,
    rules: [{ key, x1: 0, x2: frame.widthPx, y1: top, y2: top }],
    rails: [{ key, x1: onAxis[0] ?? left, x2: onAxis.at(-1) ?? right, y1: axis, y2: axis }],
    ticks: onAxis.map((x, index) => ({ key: `${key}-${index}`, x1: x, x2: x, y1: axis - 4, y2: axis + 4 })),
    gaps: row.steps === 0 ? [] : [{ key, x1: Math.min(...placed), x2: Math.max(...placed), y1: axis, y2: axis }],
    titles: [{ key, href, name: title, x: 0, y: narrow ? top + 20 : beside, lines: titleLines, anchor: "start" }],
    distances: [
      narrow
        ? { key, x: 0, y: top + 20 + titleLines.length * line, lines: [row.distance], anchor: "start" }
        : { key, x: aside, y: beside, lines: [row.distance], anchor: "start" },
    ],
    poles: poles(row, onAxis, frame, axis + 20),
    notes: noteLines.length > 0 ? [{ key, x: aside, y: noteTop, lines: noteLines, anchor: "start" }] : [],
    marks: row.placed.map(({ party, position }, index): Mark => {
      const at = (spots[index] ?? []).map(({ x, y }) => ({ x, y: axis - pitch / 2 + y - 2 }));
      return {
        key: `${key}-${party.key}`,
        href: position.href,
        issue: key,
        name: `${title}. ${markName(party.name, position)}`,
        hue: party.hue,
        parts: markParts(party.symbol, position.state, at),
      };
    }),
  };
}

/** What the ends of the axis mean. */
function poles({ issue: { key, columns } }: Row, onAxis: readonly number[], frame: Frame, y: number): Label[] {
  const ends = columns.filter(({ apart }) => !apart);
  const [first, last] = [ends[0], ends.at(-1)];
  if (!first || !last || first === last) return [];
  const half = (frame.right - frame.left) / 2 - 6;
  const label = (end: string, short: string, x: number, anchor: "start" | "end"): Label => ({
    key: `${key}-${end}`,
    x,
    y,
    lines: wrap(short, 12, half, 1),
    anchor,
  });
  const reach = (frame.right - frame.left) / columns.length / 2 - 6;
  return [
    label("low", first.short, Math.max(0, round((onAxis[0] ?? 0) - reach)), "start"),
    label("high", last.short, round((onAxis.at(-1) ?? 0) + reach), "end"),
  ];
}

/** What was not measured, below the rows. */
function closing({ rows, texts }: Series, widthPx: number, top: number): { notes: Label[]; bottom: number } {
  const lines = [...(rows.length === 0 ? [texts.none] : []), ...(texts.unmeasured ? [texts.unmeasured] : [])].flatMap(
    (sentence) => wrap(sentence, text, widthPx),
  );
  return {
    notes: lines.length > 0 ? [{ key: "unmeasured", x: 0, y: top + 20, lines, anchor: "start" }] : [],
    bottom: top + (lines.length > 0 ? 14 + lines.length * line : 4),
  };
}
