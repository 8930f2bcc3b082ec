import type { Size } from "../chart.ts";
import type { Label, Line, Mark } from "../draw.ts";
import { dotMark, type LanePlace, levelLines, levelPx, spanLines, type SpanLine } from "../lane/layout.ts";
import { markName } from "../marks.ts";
import { markParts } from "../mark-parts.ts";
import { round } from "../scale.ts";
import { textWidth, wrap } from "../text-width.ts";
import { type TimeAxis, timeAxis } from "../time-axis.ts";
import { yearHeads } from "../year-heads.ts";
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
/** Titles are set bold, which is wider than the table of widths knows. */
const bold = 1.07;
const narrowBelowPx = 600;
/** Room between a lane and its rails. */
const padPx = 10;
/** From the edge of a lane's plot to its first level, so that dots stay inside. */
const insetPx = 6;

interface Frame {
  readonly narrow: boolean;
  readonly widthPx: number;
  readonly axis: TimeAxis;
  readonly left: number;
  readonly right: number;
}

export function layout(series: Series, { widthPx }: Size): Scene {
  const narrow = widthPx < narrowBelowPx;
  const [left, right] = narrow ? [6, widthPx - 6] : [172, widthPx - 190];
  const days = series.lanes.flatMap(({ dots }) => dots.map(({ day }) => day));
  const frame: Frame = {
    narrow,
    widthPx,
    axis: timeAxis(series.from, series.to, days, left, right),
    left,
    right,
  };
  const lanes = series.lanes.map((lane) => measured(lane, frame));
  const footPx = lanes.reduce((sum, { heightPx }) => sum + heightPx, 0);
  const heads = yearHeads(frame.axis, widthPx, 0, narrow ? 0 : footPx);
  let top = heads.heightPx;
  const placed = lanes.map((lane) => {
    const y = top;
    top += lane.heightPx;
    return { ...lane, y, place: placeOf(lane, y, series, frame) };
  });
  return {
    widthPx,
    heightPx: round(top + 2),
    bounds: [...heads.bounds, ...(narrow ? placed.flatMap((one) => boundsWithin(one, heads.bounds)) : [])],
    rails: placed.map(({ lane, y }) => ({ key: lane.issue.key, x1: 0, x2: widthPx, y1: y, y2: y })),
    levels: placed.flatMap(({ lane, place }) => levelLines(lane.levels, place)),
    spans: placed.flatMap(({ lane, place }) => spanLines(lane.spans, series.to, place)),
    years: heads.labels,
    names: placed.map((one) => nameLabel(one, frame)),
    answers: placed.map((one) => answerLabels(one, frame).answer),
    notes: placed.flatMap((one) => [...answerLabels(one, frame).standing, ...earlierLabels(one)]),
    marks: placed.flatMap((one) => [nowMark(one, series, frame), ...dotMarks(one, series)]),
  };
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

function measured(lane: Lane, { narrow, widthPx, left, right, axis }: Frame): Measured {
  const { now } = lane;
  const name = wrap(lane.issue.title, text * bold, narrow ? widthPx : left - 18, narrow ? 3 : 4);
  const besidePx = narrow ? widthPx - 32 : widthPx - right - 40;
  const answer = wrap(now.short, text, besidePx, 3);
  const standing = now.blank || now.state === "stated" ? [] : wrap(now.standing, text, besidePx, 3);
  const earlier = earlierOf(lane, right, axis);
  const crosses = lane.dots.some(({ columns }) => columns.length === 0);
  const plotPx = 2 * insetPx + (lane.levels.length - 1 + (crosses ? 1 : 0)) * levelPx + (earlier.length > 0 ? line : 0);
  const besideHeight = Math.max(26, (answer.length + standing.length) * line);
  const heightPx = narrow
    ? name.length * line + besideHeight + plotPx + 2 * padPx
    : Math.max(name.length * line, besideHeight, plotPx) + 2 * padPx;
  return { lane, name, answer, standing, earlier, plotPx, heightPx };
}

/** The answers before that of the day that fit below the time they stood, whatever their standing in it. */
function earlierOf({ spans }: Lane, right: number, axis: TimeAxis): Measured["earlier"] {
  const runs = spans.filter(({ position }, index) => position.short !== spans[index - 1]?.position.short);
  return runs.slice(0, -1).flatMap(({ from, position }, index) => {
    const x = axis.xOf(from);
    const next = runs[index + 1];
    const room = (next ? axis.xOf(next.from) : right) - x;
    return textWidth(position.short, text) + 6 <= room ? [{ key: from, x, text: position.short }] : [];
  });
}

function placeOf({ lane, plotPx, heightPx }: Measured, y: number, { party }: Series, frame: Frame): LanePlace {
  const { left, right, axis, narrow } = frame;
  const top = narrow ? y + heightPx - padPx - plotPx : y + (heightPx - plotPx) / 2;
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

function nameLabel({ lane, name, y, heightPx }: Placed, { narrow }: Frame): Label {
  const top = narrow ? y + padPx : y + (heightPx - name.length * line) / 2;
  return { key: lane.issue.key, x: 0, y: round(top + 12), lines: name, anchor: "start" };
}

/** Upper edge of the answer of the day with what stands below it. */
function answerTop({ name, answer, standing, y, heightPx }: Placed, narrow: boolean): number {
  const ownPx = (answer.length + standing.length) * line;
  return narrow ? y + padPx + name.length * line + Math.max(0, 26 - ownPx) / 2 : y + (heightPx - ownPx) / 2;
}

function answerLabels(placed: Placed, { narrow, right }: Frame): { answer: Label; standing: Label[] } {
  const { lane, answer, standing } = placed;
  const x = narrow ? 28 : right + 36;
  const y = round(answerTop(placed, narrow) + 12);
  return {
    answer: { key: lane.issue.key, x, y, lines: answer, anchor: "start" },
    standing:
      standing.length > 0
        ? [{ key: `${lane.issue.key}-standing`, x, y: y + answer.length * line, lines: standing, anchor: "start" }]
        : [],
  };
}

function earlierLabels({ lane: { issue, levels, dots }, earlier, place }: Placed): Label[] {
  const crosses = dots.some(({ columns }) => columns.length === 0);
  const y = round(place.yOf(levels.length - 1 + (crosses ? 1 : 0)) + insetPx + 13);
  return earlier.map(({ key, x, text: words }) => ({
    key: `${issue.key}-${key}`,
    x,
    y,
    lines: [words],
    anchor: "start",
  }));
}

/** The answer of the day stands beside its words, in the shape that says how it stands; a blank has its own sign. */
function nowMark(placed: Placed, { party }: Series, { narrow, right }: Frame): Mark {
  const { issue, now } = placed.lane;
  const spot = { x: narrow ? 13 : right + 20, y: round(answerTop(placed, narrow) + line / 2) };
  return {
    key: `${issue.key}-now`,
    href: now.href,
    name: `${issue.title}: ${markName(party.name, now)}`,
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
