/** Documents as rows on the scale of an issue. */
import type { Label, Line, Mark } from "../draw.ts";
import type { Keyed } from "../join.ts";
import { columnCentres, columnWidth } from "../scale.ts";
import { textWidth, wrap } from "../text-width.ts";
import { boldText, line, namesPx, narrowBelowPx, padPx, text } from "./measures.ts";
import type { Point, Row, Section } from "./series.ts";
import { sheetParts } from "./sheet.ts";

export interface RowsScene {
  /** Labels of the scale's points, or their numbers with a list of what they mean. */
  readonly heads: readonly Label[];
  /** Upright lines through the points of the scale. */
  readonly guides: readonly Line[];
  readonly rows: readonly RowScene[];
  readonly bottomPx: number;
}

/** One document; all its places are counted from its own top. */
export interface RowScene extends Keyed {
  readonly y: number;
  /** The line above it. */
  readonly rail: Line;
  /** Where the marks stand below the text: the points of the scale, so that no line runs through words. */
  readonly guides: readonly Line[];
  /** true for a document that the chart is not about. */
  readonly aside: boolean;
  readonly name: Label;
  /** Date and status. */
  readonly dates: Label;
  /** Answers in words, where the heads are numbers. */
  readonly answers: readonly Label[];
  readonly marks: readonly Mark[];
  /** Numbers of points as printed, below their marks. */
  readonly numbered: readonly Label[];
}

/** Size of the numbers below marks, in px. */
const small = 12;
/** Widest head of the scale's points, in lines; beyond it the short labels take their place. */
const headLines = 5;

/** Where marks go: columns, and the place beside them. */
interface Frame {
  readonly narrow: boolean;
  readonly left: number;
  readonly right: number;
  readonly widthPx: number;
  /** Centres of the columns, and of the place beside them as the last. */
  readonly centres: readonly number[];
  /** Room of one mark with its number, and how many go side by side in a column, and beside the scale. */
  readonly slotPx: number;
  readonly abreast: number;
  readonly abreastBeside: number;
  readonly numbered: boolean;
}

/** @param top y of the first line of heads; an issue without a scale, whose points are all quantities, has no rows */
export function rowsScene(section: Section, besideHead: string, top: number, widthPx: number): RowsScene {
  const rows = rowsOf(section);
  const frame = frameOf(section.columns, rows, widthPx);
  const heads = rows.length > 0 ? headsOf(section, rows, besideHead, top, frame) : { labels: [], bottomPx: top };
  const placed: RowScene[] = [];
  let y = heads.bottomPx;
  for (const row of rows) {
    const { scene, heightPx } = rowScene(row, section.columns, y, frame);
    placed.push(scene);
    y += heightPx;
  }
  const guides = frame.narrow ? [] : guidesOf(section.columns, frame, heads.bottomPx, y);
  return { heads: heads.labels, guides, rows: placed, bottomPx: y };
}

function guidesOf(columns: Section["columns"], { centres }: Frame, y1: number, y2: number): Line[] {
  return columns.map(({ key }, index) => ({
    key,
    x1: centres[index] as number,
    x2: centres[index] as number,
    y1,
    y2,
  }));
}

/** Where there is no scale, a quantity is drawn below on an axis alone, and needs no second mark. */
function rowsOf({ columns, rows }: Section): readonly Row[] {
  if (columns.length > 0) return rows;
  return rows
    .map((row) => ({ ...row, points: row.points.filter(({ quantity }) => !quantity) }))
    .filter(({ points }) => points.length > 0);
}

function frameOf(columns: Section["columns"], rows: readonly Row[], widthPx: number): Frame {
  const narrow = widthPx < narrowBelowPx;
  const points = rows.flatMap((row) => row.points);
  const numberPx = Math.max(0, ...points.map(({ number }) => textWidth(number, small) + 7));
  const hasBeside = points.some(({ column }) => column === undefined);
  const besidePx = hasBeside ? (narrow ? 44 : 92) : 0;
  const [left, right] = [narrow ? 0 : namesPx + 14, widthPx - besidePx];
  const columnPx = columns.length > 0 ? columnWidth(columns, left, right) : right - left;
  // A number that is wider than its place is left to the mark's name and to the table.
  const numbered = numberPx > 0 && numberPx <= Math.min(columnPx, hasBeside ? besidePx : Infinity);
  const slotPx = Math.ceil(Math.max(26, numbered ? numberPx : 0));
  const abreast = (roomPx: number): number => Math.max(1, Math.floor(roomPx / slotPx));
  return {
    narrow,
    left,
    right,
    widthPx,
    // Whole pixels: many marks share them, which keeps a long drawing small.
    centres: [...columnCentres(columns, left, right), widthPx - besidePx / 2].map(Math.round),
    slotPx,
    abreast: abreast(columnPx),
    abreastBeside: abreast(besidePx),
    numbered,
  };
}

interface Heads {
  readonly labels: readonly Label[];
  readonly bottomPx: number;
}

function headsOf(section: Section, rows: readonly Row[], besideHead: string, top: number, frame: Frame): Heads {
  const beside = rows.some(({ points }) => points.some(({ column }) => column === undefined));
  return frame.narrow
    ? numberedHeads(section, beside ? besideHead : undefined, top, frame)
    : wrappedHeads(section, beside ? besideHead : undefined, top, frame);
}

/** Labels over their columns, standing on one line. */
function wrappedHeads({ columns }: Section, besideHead: string | undefined, top: number, frame: Frame): Heads {
  const widthPx = columns.length > 0 ? columnWidth(columns, frame.left, frame.right) - 10 : 0;
  const full = columns.map(({ label }) => wrap(label, text, widthPx));
  const lines = full.every(({ length }) => length <= headLines)
    ? full
    : columns.map(({ short }) => wrap(short, text, widthPx, headLines));
  const beside = besideHead === undefined ? [] : wrap(besideHead, text, 82);
  const bottomPx = top + Math.max(beside.length, ...lines.map(({ length }) => length), 1) * line + 10;
  const label = (key: string, x: number, own: readonly string[]): Label => ({
    key,
    x,
    y: bottomPx - 12 - (own.length - 1) * line,
    lines: own,
    anchor: "middle",
  });
  return {
    bottomPx,
    labels: [
      ...columns.map(({ key }, index) => label(key, frame.centres[index] as number, lines[index] as string[])),
      ...(beside.length > 0 ? [label("beside", frame.centres.at(-1) as number, beside)] : []),
    ],
  };
}

/** Numbers over the columns, and above them a list of what they mean. */
function numberedHeads({ columns }: Section, besideHead: string | undefined, top: number, frame: Frame): Heads {
  const entries = [
    ...columns.map(({ key, label }, index) => ({ key, label, sign: String(index + 1) })),
    ...(besideHead === undefined ? [] : [{ key: "beside", label: besideHead, sign: "–" }]),
  ];
  let y = top + 12;
  const list = entries.map(({ key, label, sign }) => {
    const lines = wrap(`${sign}  ${label}`, text, frame.widthPx, 3);
    const head: Label = { key, x: 0, y, lines, anchor: "start" };
    y += lines.length * line + 3;
    return head;
  });
  const ticks = entries.map(({ key, sign }, index): Label => ({
    key: `tick-${key}`,
    x: (key === "beside" ? frame.centres.at(-1) : frame.centres[index]) as number,
    y: y + 8,
    lines: [sign],
    anchor: "middle",
  }));
  return { labels: [...list, ...ticks], bottomPx: y + 16 };
}

function rowScene(
  row: Row,
  columns: Section["columns"],
  y: number,
  frame: Frame,
): { readonly scene: RowScene; readonly heightPx: number } {
  const widthPx = frame.narrow ? frame.widthPx : namesPx;
  const said = [row.dated, row.standing, row.seen].filter(Boolean).join(", ");
  const { name, below: dates, bottomPx } = textsOf(row.title, wrap(said, text, widthPx), widthPx);
  const lines = frame.narrow ? wrap(answersOf(row), text, widthPx, 3) : [];
  const answers: Label[] = lines.length > 0 ? [{ key: "answers", x: 0, y: bottomPx + 11, lines, anchor: "start" }] : [];
  const textBottom = bottomPx + lines.length * line;
  const marksTop = frame.narrow ? textBottom + 4 : padPx - 6;
  const { marks, numbered, bottomPx: marksBottom } = placedPoints(row, marksTop, frame);
  const scene: RowScene = {
    key: row.key,
    y,
    rail: { key: "rail", x1: 0, x2: frame.widthPx, y1: 0, y2: 0 },
    guides: frame.narrow ? guidesOf(columns, frame, marksTop, marksBottom + 4) : [],
    aside: row.aside,
    name,
    dates,
    answers,
    marks,
    numbered,
  };
  return { scene, heightPx: Math.max(marksBottom, textBottom) + padPx - 2 };
}

/** The name of a document at the top of its row in two lines at most, and what is said of it below. */
export function textsOf(
  title: string,
  lines: readonly string[],
  widthPx: number,
): { readonly name: Label; readonly below: Label; readonly bottomPx: number } {
  const label = (key: string, y: number, own: readonly string[]): Label => ({
    key,
    x: 0,
    y,
    lines: own,
    anchor: "start",
  });
  // One letter less than the width leaves room for an ellipsis.
  const name = label("name", padPx + 11, wrap(title, boldText, widthPx - text, 2));
  const below = label("below", name.y + name.lines.length * line, lines);
  return { name, below, bottomPx: below.y + (lines.length - 1) * line + 5 };
}

/** Each answer once, with its number in the list. */
function answersOf({ points }: Row): string {
  const inOrder = [...points].sort(byColumn);
  const answers = inOrder.map(({ column, short }) => `${column === undefined ? "–" : column + 1} ${short}`);
  return [...new Set(answers)].join(", ");
}

/** What fits no answer comes last. */
function byColumn(a: Pick<Point, "column">, b: Pick<Point, "column">): number {
  return (a.column ?? Number.MAX_VALUE) - (b.column ?? Number.MAX_VALUE);
}

/** Points with one answer stand side by side in its column, and then below each other. */
function placedPoints(
  row: Row,
  top: number,
  frame: Frame,
): Pick<RowScene, "marks" | "numbered"> & { readonly bottomPx: number } {
  const columns = [...new Set([...row.points].sort(byColumn).map(({ column }) => column))];
  const linePx = frame.numbered && row.points.some(({ number }) => number) ? 40 : 28;
  const spots = columns.flatMap((column) => {
    const points = row.points.filter((point) => point.column === column);
    const centre = (column === undefined ? frame.centres.at(-1) : frame.centres[column]) as number;
    const abreast = column === undefined ? frame.abreastBeside : frame.abreast;
    return points.map((point, index) => {
      const across = Math.min(abreast, points.length - Math.floor(index / abreast) * abreast);
      return {
        point,
        x: Math.round(centre + ((index % abreast) - (across - 1) / 2) * frame.slotPx),
        y: top + 14 + Math.floor(index / abreast) * linePx,
        lines: Math.floor(index / abreast) + 1,
      };
    });
  });
  return {
    marks: spots.map(({ point, x, y }) => ({
      key: point.key,
      href: row.href,
      name: markName(row, point, point.label),
      hue: undefined,
      parts: sheetParts(row.status, point.column !== undefined, x, y),
    })),
    numbered: spots
      .filter(({ point }) => frame.numbered && point.number)
      .map(({ point, x, y }) => ({
        key: point.key,
        x,
        y: y + 22,
        lines: [point.number],
        anchor: "middle" as const,
      })),
    bottomPx: top + Math.max(1, ...spots.map(({ lines }) => lines)) * linePx,
  };
}

/** "Plan A, 4 March 2031: shared use. Both may use it. (point 12; only an account of the wording was seen)" */
export function markName({ title, dated }: Row, { summary, remark }: Point, says: string): string {
  const head = [`${title}, ${dated}`, says].filter(Boolean).join(": ");
  return [`${head}.`, summary, remark && `(${remark})`].filter(Boolean).join(" ");
}
