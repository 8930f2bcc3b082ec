import type { Size } from "../chart.ts";
import type { Label, Line, Mark } from "../draw.ts";
import { dotMark, type LanePlace, levelLines, levelPx, spanLines, type SpanLine } from "../lane/layout.ts";
import { markName } from "../marks.ts";
import { markParts } from "../mark-parts.ts";
import { round } from "../scale.ts";
import { boldWidth, textWidth, wrap } from "../text-width.ts";
import { type TimeAxis, timeAxis } from "../time-axis.ts";
import { leastYearPx, yearHeads } from "../year-heads.ts";
import type { Lane, Series } from "./series.ts";

export interface Scene {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Bounds of years; where titles stand above the lanes, piece by piece between them. */
  readonly bounds: readonly Line[];
  /** Between the lanes. */
  readonly rails: readonly Line[];
  readonly levels: readonly Line[];
  readonly spans: readonly SpanLine[];
  readonly years: readonly Label[];
  /** Titles of the issues. */
  readonly names: readonly Label[];
  /** The answers of the day, blanks included. */
  readonly answers: readonly Label[];
  /** How an answer stands where it is not simply on record; below a lane, what the answers before were. */
  readonly notes: readonly Label[];
  /** Lane by lane: the answer of the day, then the statements by date. */
  readonly marks: readonly Mark[];
}

const text = 13;
const line = 16;
const narrowBelowPx = 600;
/** Narrower than this the answer stands below the title, not beside it. */
const stackedBelowPx = 440;
/** Room between a lane and its rails. */
const padPx = 10;
/** From the edge of a lane's plot to its first level, so that dots stay inside. */
const insetPx = 6;
/** From the upper edge of a line of text to the foot of its letters. */
const ascentPx = 12;
/** Height of a mark with its target, and from its centre to the words beside it. */
const markPx = 26;
const besideMarkPx = 16;
/** Between a title and the answer below it. */
const belowTitlePx = 4;

interface Frame {
  /** Title and answer at both sides of the lane, side by side above it, or below each other above it. */
  readonly heads: "aside" | "above" | "stacked";
  readonly widthPx: number;
  /** Room for titles, and where the marks of the answers have their centres. */
  readonly namePx: number;
  readonly nowX: number;
  readonly axis: TimeAxis;
  readonly left: number;
  readonly right: number;
}

export function layout(series: Series, { widthPx }: Size): Scene {
  const frame = frameOf(series, widthPx);
  const aside = frame.heads === "aside";
  const lanes = series.lanes.map((lane) => measured(lane, frame));
  const footPx = lanes.reduce((sum, { heightPx }) => sum + heightPx, 0);
  const years = yearHeads(frame.axis, widthPx, 0, aside ? footPx : 0);
  let top = years.heightPx;
  const placed = lanes.map((lane) => {
    const y = top;
    top += lane.heightPx;
    return { ...lane, y, place: placeOf(lane, y, series, frame) };
  });
  return {
    widthPx,
    heightPx: round(top + 2),
    bounds: [...years.bounds, ...(aside ? [] : placed.flatMap((one) => boundsWithin(one, years.bounds)))],
    rails: placed.map(({ lane, y }) => ({ key: lane.issue.key, x1: 0, x2: widthPx, y1: y, y2: y })),
    levels: placed.flatMap(({ lane, place }) => levelLines(lane.levels, place)),
    spans: placed.flatMap(({ lane, place }) => spanLines(lane.spans, series.to, place)),
    years: years.labels,
    names: placed.map((one) => nameLabel(one, frame)),
    answers: placed.map((one) => answerLabel(one, frame)),
    notes: placed.flatMap((one) => [...standingLabel(one, frame), ...earlierLabels(one)]),
    marks: placed.flatMap((one) => [nowMark(one, series, frame), ...dotMarks(one, series)]),
  };
}

function frameOf({ lanes, from, to }: Series, widthPx: number): Frame {
  const aside = widthPx >= narrowBelowPx;
  const [left, right] = aside ? [172, widthPx - 190] : [6, widthPx - 6];
  const days = lanes.flatMap(({ dots }) => dots.map(({ day }) => day));
  const axis = timeAxis(from, to, days, left, right, leastYearPx);
  const common = { widthPx, left, right, axis };
  if (aside) return { ...common, heads: "aside", namePx: left - 18, nowX: right + 20 };
  if (widthPx >= stackedBelowPx)
    return { ...common, heads: "above", namePx: round(widthPx * 0.5), nowX: round(widthPx * 0.5) + 28 };
  return { ...common, heads: "stacked", namePx: widthPx, nowX: 13 };
}

/** The blocks of a lane before it has its place: what is written, and how high everything is. */
interface Measured {
  readonly lane: Lane;
  readonly name: readonly string[];
  readonly answer: readonly string[];
  readonly standing: readonly string[];
  /** Answers before that of the day, each below the time it stood, where it has room. */
  readonly earlier: readonly { readonly key: string; readonly x: number; readonly text: string }[];
  readonly plotPx: number;
  readonly heightPx: number;
}

interface Placed extends Measured {
  readonly y: number;
  readonly place: LanePlace;
}

function measured(lane: Lane, frame: Frame): Measured {
  const { heads, widthPx, namePx, nowX, right, axis } = frame;
  const { now } = lane;
  const answerPx = widthPx - nowX - besideMarkPx - 4;
  const name = wrap(lane.issue.title, text * boldWidth, namePx, 4);
  const answer = wrap(now.short, text, answerPx, 3);
  const standing = now.blank || now.state === "stated" ? [] : wrap(now.standing, text, answerPx, 3);
  const earlier = earlierOf(lane, right, axis);
  const levels = lane.levels.length - 1 + (hasCrosses(lane) ? 1 : 0);
  const plotPx = 2 * insetPx + levels * levelPx + (earlier.length > 0 ? line : 0);
  const namesPx = name.length * line;
  const answersPx = Math.max(markPx, (answer.length + standing.length) * line);
  const contentPx = {
    aside: Math.max(namesPx, answersPx, plotPx),
    above: Math.max(namesPx, answersPx) + plotPx,
    stacked: namesPx + belowTitlePx + answersPx + plotPx,
  };
  return { lane, name, answer, standing, earlier, plotPx, heightPx: contentPx[heads] + 2 * padPx };
}

/** Statements that fit no point stand where one more level would be. */
function hasCrosses({ dots }: Lane): boolean {
  return dots.some(({ columns }) => columns.length === 0);
}

/** The answers before that of the day that fit below the time they stood, whatever their standing in it. */
function earlierOf({ spans }: Lane, right: number, axis: TimeAxis): Measured["earlier"] {
  const runs = spans.filter(({ position }, index) => position.short !== spans[index - 1]?.position.short);
  return runs.slice(0, -1).flatMap(({ from, position }, index) => {
    const x = axis.xOf(from);
    const next = runs[index + 1];
    const room = (next ? axis.xOf(next.from) : right) - x;
    return textWidth(position.short, text) + 9 <= room ? [{ key: from, x, text: position.short }] : [];
  });
}

function placeOf({ lane, plotPx, heightPx }: Measured, y: number, { party }: Series, frame: Frame): LanePlace {
  const { left, right, axis, heads } = frame;
  const top = heads === "aside" ? y + (heightPx - plotPx) / 2 : y + heightPx - padPx - plotPx;
  return {
    key: lane.issue.key,
    hue: party.hue,
    left,
    right,
    xOf: axis.xOf,
    yOf: (column) => round(top + insetPx + levelPx * column),
  };
}

function boundsWithin({ lane, y, heightPx, plotPx }: Placed, bounds: readonly Line[]): Line[] {
  const foot = y + heightPx - padPx;
  return bounds.map(({ key, x1, x2 }) => ({
    key: `${lane.issue.key}-${key}`,
    x1,
    x2,
    y1: round(foot - plotPx),
    y2: round(foot),
  }));
}

function nameLabel({ lane, name, y, heightPx }: Placed, { heads }: Frame): Label {
  const top = heads === "aside" ? y + (heightPx - name.length * line) / 2 : y + padPx;
  return { key: lane.issue.key, x: 0, y: round(top + ascentPx), lines: name, anchor: "start" };
}

/** Upper edge of the answer of the day with what stands below it. */
function answerTop({ name, answer, standing, y, heightPx }: Placed, { heads }: Frame): number {
  const ownPx = (answer.length + standing.length) * line;
  if (heads === "aside") return y + (heightPx - ownPx) / 2;
  if (heads === "above") return y + padPx;
  return y + padPx + name.length * line + belowTitlePx + Math.max(0, markPx - ownPx) / 2;
}

function answerLabel(placed: Placed, frame: Frame): Label {
  const y = round(answerTop(placed, frame) + ascentPx);
  return { key: placed.lane.issue.key, x: frame.nowX + besideMarkPx, y, lines: placed.answer, anchor: "start" };
}

function standingLabel(placed: Placed, frame: Frame): Label[] {
  const { lane, answer, standing } = placed;
  if (standing.length === 0) return [];
  const y = round(answerTop(placed, frame) + ascentPx + answer.length * line);
  return [{ key: `${lane.issue.key}-standing`, x: frame.nowX + besideMarkPx, y, lines: standing, anchor: "start" }];
}

function earlierLabels({ lane, earlier, place }: Placed): Label[] {
  const lowest = lane.levels.length - 1 + (hasCrosses(lane) ? 1 : 0);
  const y = round(place.yOf(lowest) + insetPx + 13);
  return earlier.map(({ key, x, text: words }) => ({
    key: `${lane.issue.key}-${key}`,
    x: x + 3,
    y,
    lines: [words],
    anchor: "start",
  }));
}

/** The answer of the day stands beside its words, in the shape that says how it stands; a blank has its own sign. */
function nowMark(placed: Placed, { party }: Series, frame: Frame): Mark {
  const { issue, now } = placed.lane;
  const spot = { x: frame.nowX, y: round(answerTop(placed, frame) + line / 2) };
  return {
    key: `${issue.key}-now`,
    href: now.href,
    name: markName(`${party.name}, ${issue.title}`, now),
    hue: party.hue,
    parts: markParts(party.symbol, now.state, [spot]),
  };
}

function dotMarks({ lane, place }: Placed, { party }: Series): Mark[] {
  return lane.dots.map((dot) => {
    const answer = [dot.label, dot.note].filter(Boolean).join(", ");
    const name = `${party.name}, ${dot.saidOn}, ${lane.issue.title}: ${answer}. ${dot.summary}`;
    return dotMark(dot, { key: `${lane.issue.key}-${dot.key}`, name }, lane.levels.length, place);
  });
}
