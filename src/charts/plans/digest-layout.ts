/**
 * The plans in little: for each issue its answers, each with the numbers of the documents that come nearest to it. What the
 * numbers stand for is listed beside the drawing; they are those that the table of a frame has for the same documents.
 */
import type { Id } from "../../model/dataset.ts";
import type { Size } from "../chart.ts";
import type { Label } from "../draw.ts";
import type { Keyed } from "../join.ts";
import { textWidth, wrap } from "../text-width.ts";
import { boldText, line, text } from "./measures.ts";
import type { Row, Section, Series } from "./series.ts";
import { stacked, type Stacked } from "./stacked.ts";

export type DigestScene = Stacked<IssueScene>;

/** All its places are counted from its own top. */
export interface IssueScene extends Keyed {
  readonly y: number;
  readonly title: Label;
  readonly answers: readonly Label[];
  readonly sheets: readonly Sheet[];
}

/** A document's mark with its number. */
export interface Sheet extends Keyed {
  /** Middle of the mark. */
  readonly x: number;
  readonly y: number;
  readonly status: Row["status"];
  readonly number: string;
  /** true for the document that the chart is about, where it is about one. */
  readonly foremost: boolean;
}

/** Below this width the sheets stand behind the last words of their answer, not in a column of their own. */
const narrowBelowPx = 420;
const titleLinePx = 19;
const sheetLinePx = 19;
const besideGapPx = 14;
/** Share of a wide drawing that the answers take. */
const answerShare = 0.46;
/** Of a sheet, from the left and top of its place. */
const middle = { xPx: 6, yPx: 8 };
/** From the left of a sheet to its number. */
const numberOffsetPx = 15;
const betweenIssuesPx = 16;
/** From the last word of an answer to the first sheet. */
const behindWordsPx = 16;

export function digestLayout(series: Series, { widthPx }: Size): DigestScene {
  const numberOf = new Map([...documentsOf(series).keys()].map((key, index) => [key, String(index + 1)]));
  return stacked(series, widthPx, betweenIssuesPx, (section, y) => issueScene(section, series, numberOf, y, widthPx));
}

/** What the numbers stand for: "7. Plan A, 4 March 2031, draft". */
export function digestNotes(series: Series): string[] {
  return [...documentsOf(series).values()].map(
    ({ title, dated, standing }, index) => `${index + 1}. ${title}, ${dated}, ${standing}`,
  );
}

/** A row of each document by its key, in the order in which the sections first name them. */
export function documentsOf({ sections }: Series): ReadonlyMap<Id, Row> {
  return new Map(sections.flatMap(({ rows }) => rows.map((row) => [row.key, row])));
}

interface Answer {
  readonly label: string;
  readonly rows: readonly Row[];
}

/** In the order of the scale; those that no document gives are left out, what fits none comes last. */
function answersOf({ columns, rows }: Section, { besideHead, numbersHead }: Series, name: "label" | "short"): Answer[] {
  const beside = columns.length > 0 ? besideHead : numbersHead;
  return [...columns.map((column) => column[name]), beside]
    .map((label, index) => {
      const column = index < columns.length ? index : undefined;
      return { label, rows: rows.filter(({ points }) => points.some((point) => point.column === column)) };
    })
    .filter((answer) => answer.rows.length > 0);
}

function issueScene(
  section: Section,
  series: Series,
  numberOf: ReadonlyMap<string, string>,
  y: number,
  widthPx: number,
): { readonly scene: IssueScene; readonly heightPx: number } {
  const narrow = widthPx < narrowBelowPx;
  const title = labelAt("title", 0, 15, wrap(section.title, boldText, widthPx));
  const [answers, sheets]: [Label[], Sheet[]] = [[], []];
  let top = (title.lines.length - 1) * line + titleLinePx + 4;
  for (const [index, { label, rows }] of answersOf(section, series, narrow ? "short" : "label").entries()) {
    const lines = wrap(label, text, narrow ? widthPx : Math.round(widthPx * answerShare) - besideGapPx);
    answers.push(labelAt(String(index), 0, top + 13, lines));
    const room = narrow ? roomAfter(lines, top, widthPx) : roomBeside(top, widthPx);
    const { spots, bottomPx } = spotsFor(rows, sheetPx(String(numberOf.size)), room);
    sheets.push(
      ...spots.map(({ row, x, y: sheetY }) => ({
        key: `${index}-${row.key}`,
        x,
        y: sheetY,
        status: row.status,
        number: numberOf.get(row.key) ?? "",
        foremost: series.kind === "document" && !row.aside,
      })),
    );
    top = Math.max(bottomPx, top + lines.length * line) + 3;
  }
  return { scene: { key: section.key, y, title, answers, sheets }, heightPx: top };
}

/** Where sheets may stand. */
interface Room {
  /** x of the first sheet, and of those that begin a further line. */
  readonly first: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** From the widest number to the next sheet. */
  readonly betweenPx: number;
}

function roomBeside(top: number, widthPx: number): Room {
  const left = Math.round(widthPx * answerShare);
  return { first: left, left, right: widthPx, top, betweenPx: 10 };
}

/** Behind the last words of the answer. */
function roomAfter(lines: readonly string[], top: number, widthPx: number): Room {
  const words = lines.at(-1) ?? "";
  return {
    first: Math.ceil(textWidth(words, text)) + behindWordsPx,
    left: 3,
    right: widthPx,
    top: top + (lines.length - 1) * line,
    betweenPx: 6,
  };
}

/** Middles of the marks: side by side at even steps, and then below each other. */
function spotsFor(
  rows: readonly Row[],
  widestPx: number,
  { first, left, right, top, betweenPx }: Room,
): { readonly spots: readonly { row: Row; x: number; y: number }[]; readonly bottomPx: number } {
  const stepPx = widestPx + betweenPx;
  const perLine = Math.max(1, Math.floor((right - left + betweenPx) / stepPx));
  // Where not one has room behind the answer, all stand below it.
  const skipped = Math.min(perLine, Math.ceil(Math.max(0, first - left) / stepPx));
  const spots = rows.map((row, index) => {
    const place = skipped + index;
    return {
      row,
      x: left + (place % perLine) * stepPx + middle.xPx,
      y: top + Math.floor(place / perLine) * sheetLinePx + middle.yPx,
    };
  });
  return { spots, bottomPx: top + Math.ceil((skipped + rows.length) / perLine) * sheetLinePx };
}

/** Width of a sheet with this number. */
function sheetPx(number: string): number {
  return numberOffsetPx + Math.ceil(textWidth(number, text));
}

function labelAt(key: string, x: number, y: number, lines: readonly string[]): Label {
  return { key, x, y, lines, anchor: "start" };
}
