import type { IsoDay } from "../../schema/fields.ts";
import type { Size } from "../chart.ts";
import type { Label, Line, Mark } from "../draw.ts";
import type { Part } from "../mark-parts.ts";
import { round } from "../scale.ts";
import { boldWidth, textWidth, wrap } from "../text-width.ts";
import { type TimeAxis, timeAxis } from "../time-axis.ts";
import { leastYearPx, yearHeads } from "../year-heads.ts";
import type { RecordDot, Row, Series } from "./series.ts";
import { type Stack, stacked, type Target, targetsOf } from "./stacks.ts";

export interface Scene {
  readonly widthPx: number;
  readonly heightPx: number;
  /** What the shapes mean: a sample of each beside its words. */
  readonly samples: readonly Part[];
  readonly key: readonly Label[];
  /** Bounds of years; where names stand above the rows, piece by piece between them. */
  readonly bounds: readonly Line[];
  /** The ground on which each party's dots stand. */
  readonly rails: readonly Line[];
  /** The longest stretch of each party without a statement, with an upright line at each end. */
  readonly gaps: readonly Line[];
  readonly years: readonly Label[];
  readonly names: readonly Label[];
  /** How many statements a party has. */
  readonly counts: readonly Label[];
  /** Lengths of the gaps, and what an empty row says. */
  readonly notes: readonly Label[];
  /** Numbers of statements for which a stack has no room. */
  readonly more: readonly Label[];
  readonly marks: readonly Mark[];
}

const text = 13;
const line = 16;
const narrowBelowPx = 600;
/** A dot with its distance from the next. */
const dotPx = 9;
/** Dots that stand on one another at most. */
const most = 12;
const filledPath = "M0,-3.6A3.6,3.6 0 1 1 0,3.6A3.6,3.6 0 1 1 0,-3.6Z";
const hollowPath = "M0,-3.2A3.2,3.2 0 1 1 0,3.2A3.2,3.2 0 1 1 0,-3.2Z";
/** A circle in four pieces, so that each has its openings at the same places. */
const brokenPath =
  "M3.15,.99A3.3,3.3 0 0 1 .99,3.15M-.99,3.15A3.3,3.3 0 0 1 -3.15,.99M-3.15,-.99A3.3,3.3 0 0 1 -.99,-3.15M.99,-3.15A3.3,3.3 0 0 1 3.15,-.99";

interface Frame {
  readonly widthPx: number;
  readonly narrow: boolean;
  readonly axis: TimeAxis;
  readonly left: number;
  readonly right: number;
}

export function layout(series: Series, { widthPx }: Size): Scene {
  const narrow = widthPx < narrowBelowPx;
  const [left, right] = narrow ? [6, widthPx - 10] : [128, widthPx - 108];
  const days = series.rows.flatMap(({ dots }) => dots.map(({ day }) => day));
  const frame = {
    widthPx,
    narrow,
    left,
    right,
    axis: timeAxis(series.from, series.to, days, left, right, leastYearPx),
  };
  const key = keyOf(series, widthPx);
  const rows = series.rows.map((row) => measured(row, series.more, frame));
  const footPx = rows.reduce((sum, { heightPx }) => sum + heightPx, 0);
  const heads = yearHeads(frame.axis, widthPx, key.heightPx, narrow ? 0 : footPx);
  let y = key.heightPx + heads.heightPx;
  const placed = rows.map((row) => ({ ...row, base: round((y += row.heightPx)) }));
  return {
    widthPx,
    heightPx: round(y + 14),
    samples: key.samples,
    key: key.labels,
    bounds: [...heads.bounds, ...(narrow ? placed.flatMap((one) => boundsWithin(one, heads.bounds)) : [])],
    rails: placed.map(({ row, base }) => ({ key: row.party.key, x1: left - 6, x2: right + 6, y1: base, y2: base })),
    gaps: placed.flatMap((one) => gapLines(one)),
    years: heads.labels,
    names: placed.map((one) => nameLabel(one, frame)),
    counts: placed.map((one) => countLabel(one, frame)),
    notes: placed.flatMap((one) => [...gapLabel(one), ...emptyLabel(one, series.none, frame)]),
    more: placed.flatMap(moreLabels),
    marks: placed.flatMap((one) => [...dotMarks(one), ...moreMarks(one)]),
  };
}

/** Samples and words from left to right, on as many lines as they need. */
function keyOf({ key }: Series, widthPx: number): { samples: Part[]; labels: Label[]; heightPx: number } {
  let [x, row] = [0, 0];
  const places = key.map((entry) => {
    const width = 16 + textWidth(entry.text, text);
    if (x > 0 && x + width > widthPx) [x, row] = [0, row + 1];
    const place = { ...entry, x, y: row * 20 + 10 };
    x += width + 18;
    return place;
  });
  return {
    samples: places.map(({ evidence, x: left, y }) => ({
      ...shapeOf(evidence),
      key: evidence,
      transform: `translate(${round(left + 6)},${y})`,
    })),
    labels: places.map(({ evidence, text: words, x: left, y }) => ({
      key: evidence,
      x: round(left + 16),
      y: y + 4.5,
      lines: wrap(words, text, widthPx - 16, 1),
      anchor: "start",
    })),
    heightPx: (row + 1) * 20 + 8,
  };
}

/** A gap in a row; its words are left out where there is no room for them. */
interface PlacedGap {
  readonly x1: number;
  readonly x2: number;
  readonly label: { readonly text: string; readonly abovePx: number } | undefined;
}

/** A row before it has its place. */
interface Measured {
  readonly row: Row;
  readonly name: readonly string[];
  readonly stacks: readonly Stack<RecordDot>[];
  readonly more: readonly More[];
  readonly gap: PlacedGap | undefined;
  /** Height of what stands on the ground. */
  readonly plotPx: number;
  readonly heightPx: number;
}

interface Placed extends Measured {
  /** y of the ground on which the dots stand. */
  readonly base: number;
}

/** Statements without room, of one stack or of several too close for a number each. */
interface More {
  readonly key: string;
  readonly x: number;
  readonly count: number;
  readonly name: string;
  readonly widthPx: number;
}

function measured(row: Row, moreWords: string, frame: Frame): Measured {
  const { narrow, left, widthPx, axis } = frame;
  const stacks = stacked(row.dots, ({ day }) => axis.xOf(day), dotPx, most);
  const countPx = textWidth(row.count, text) + 12;
  const name = wrap(row.party.short, text * boldWidth, narrow ? widthPx - countPx : left - 20, 2);
  const more = moreOf(row, stacks, moreWords, widthPx);
  const gap = gapOf(row, stacks, frame);
  const highest = Math.max(1, ...stacks.map(({ shown }) => shown.length));
  const plotPx = Math.max(
    highest * dotPx + (more.length > 0 ? line : 0),
    (gap?.label?.abovePx ?? 0) + 12,
    row.dots.length === 0 ? line + 6 : 0,
  );
  // The lowest target of the row above reaches below its ground.
  const heightPx = narrow ? 14 + name.length * line + plotPx + 10 : Math.max(plotPx, name.length * line) + 22;
  return { row, name, stacks, more, gap, plotPx, heightPx };
}

/** From the last stack before the gap to the first after it; undefined where they are too close to see anything between. */
function gapOf({ gap }: Row, stacks: readonly Stack<RecordDot>[], { left, right }: Frame): PlacedGap | undefined {
  if (!gap) return undefined;
  const within = (test: (day: IsoDay) => boolean) => (stack: Stack<RecordDot>) =>
    [...stack.shown, ...stack.hidden].some(({ day }) => test(day));
  const before = stacks.findLastIndex(within((day) => day <= gap.from));
  const after = stacks.findIndex(within((day) => day >= gap.to));
  const x1 = (stacks[before]?.x ?? left - dotPx) + dotPx;
  const x2 = (after < 0 ? right + dotPx : (stacks[after] as Stack<RecordDot>).x) - dotPx;
  if ((after >= 0 && after <= before) || x2 - x1 < 12) return undefined;
  return { x1: round(x1), x2: round(x2), label: gapLabelOf(gap, (x1 + x2) / 2, stacks, { left, right }) };
}

/** Above the line, and above dots that stand no higher than two beside it: at length, else the length alone. */
function gapLabelOf(
  { text: full, length }: NonNullable<Row["gap"]>,
  middle: number,
  stacks: readonly Stack<RecordDot>[],
  { left, right }: Pick<Frame, "left" | "right">,
): PlacedGap["label"] {
  for (const words of [full, length]) {
    const [x1, x2] = [middle - textWidth(words, text) / 2, middle + textWidth(words, text) / 2];
    const below = stacks.filter(({ x }) => x1 - 6 < x && x < x2 + 6).map(({ shown }) => shown.length);
    const highest = Math.max(0, ...below);
    if (left - 6 <= x1 && x2 <= right + 6 && highest <= 2)
      return { text: words, abovePx: Math.max(11, highest * dotPx + 3) };
  }
  return undefined;
}

/** Numbers from left to right; one that would touch the number before it is added to that. */
function moreOf({ party }: Row, stacks: readonly Stack<RecordDot>[], words: string, widthPx: number): More[] {
  const groups: Stack<RecordDot>[][] = [];
  for (const stack of stacks.filter(({ hidden }) => hidden.length > 0)) {
    const group = groups.at(-1);
    if (group && moreSpan([stack], widthPx).x1 < moreSpan(group, widthPx).x2 + 4) group.push(stack);
    else groups.push([stack]);
  }
  return groups.map((group) => {
    const { x, count, x1, x2 } = moreSpan(group, widthPx);
    const hidden = group.flatMap((stack) => stack.hidden);
    const [first, last] = [hidden[0] as RecordDot, hidden.at(-1) as RecordDot];
    const span = first.saidOn === last.saidOn ? first.saidOn : `${first.saidOn} – ${last.saidOn}`;
    return { key: first.key, x, count, name: `${party.name}, ${span}, ${words}: ${count}`, widthPx: round(x2 - x1) };
  });
}

/** Where the number of some stacks stands: above their middle, within the drawing. */
function moreSpan(
  group: readonly Stack<RecordDot>[],
  widthPx: number,
): { x: number; x1: number; x2: number; count: number } {
  const count = group.reduce((sum, { hidden }) => sum + hidden.length, 0);
  const half = textWidth(`+${count}`, text) / 2;
  const middle = ((group[0] as Stack<RecordDot>).x + (group.at(-1) as Stack<RecordDot>).x) / 2;
  const x = round(Math.min(widthPx - half, Math.max(half, middle)));
  return { x, x1: x - half, x2: x + half, count };
}

function boundsWithin({ row, base, plotPx }: Placed, bounds: readonly Line[]): Line[] {
  if (row.dots.length === 0) return [];
  return bounds.map(({ key, x1, x2 }) => ({
    key: `${row.party.key}-${key}`,
    x1,
    x2,
    y1: round(base - plotPx - 4),
    y2: base,
  }));
}

function nameLabel({ row, name, base, heightPx }: Placed, { narrow }: Frame): Label {
  const y = narrow ? base - heightPx + 14 + 12 : base - (name.length - 1) * line;
  return { key: row.party.key, x: 0, y: round(y), lines: name, anchor: "start" };
}

function countLabel({ row, base, heightPx }: Placed, { narrow, widthPx }: Frame): Label {
  const y = narrow ? round(base - heightPx + 14 + 12) : base;
  return { key: row.party.key, x: widthPx, y, lines: [row.count], anchor: "end" };
}

/** Height of a dot's centre above the ground. */
function levelY(base: number, level: number): number {
  return round(base - dotPx * (level + 0.5));
}

function gapLines({ row, gap, base }: Placed): Line[] {
  if (!gap) return [];
  const y = levelY(base, 0);
  const { x1, x2 } = gap;
  const end = (key: string, x: number): Line => ({
    key: `${row.party.key}-${key}`,
    x1: x,
    x2: x,
    y1: y - 4,
    y2: y + 4,
  });
  return [{ key: row.party.key, x1, x2, y1: y, y2: y }, end("from", x1), end("to", x2)];
}

function gapLabel({ row, gap, base }: Placed): Label[] {
  if (!gap?.label) return [];
  const { text: words, abovePx } = gap.label;
  const x = round((gap.x1 + gap.x2) / 2);
  return [{ key: `${row.party.key}-gap`, x, y: round(base - abovePx), lines: [words], anchor: "middle" }];
}

function emptyLabel({ row, base }: Placed, none: string, { left, right }: Frame): Label[] {
  if (row.dots.length > 0) return [];
  const lines = wrap(none, text, right - left, 1);
  return [{ key: `${row.party.key}-none`, x: left + 3, y: base - 6, lines, anchor: "start" }];
}

const moreY = (base: number): number => round(base - most * dotPx - 4);

function moreLabels({ more, base }: Placed): Label[] {
  return more.map(({ key, x, count }) => ({ key, x, y: moreY(base), lines: [`+${count}`], anchor: "middle" }));
}

/** A number leads to the party's page, where every statement of it is listed. */
function moreMarks({ row, more, base }: Placed): Mark[] {
  return more.map(({ key, x, name, widthPx }) => {
    const half = round(Math.max(24, widthPx) / 2);
    const path = `M${-half},-20H${half}V4H${-half}Z`;
    const target: Part = { key: "target", part: "target", path, transform: `translate(${x},${moreY(base)})` };
    return { key: `more-${key}`, href: row.party.href, name, hue: row.party.hue, parts: [target] };
  });
}

function dotMarks({ row, stacks, base }: Placed): Mark[] {
  const targets = targetsOf(stacks, dotPx);
  return stacks.flatMap(({ x, shown, hidden }, stack) =>
    shown.map(({ key, href, name, evidence }, level) => {
      const transform = `translate(${x},${levelY(base, level)})`;
      const target = (targets[stack] as Target[])[level] as Target;
      // The number above a full stack has a target of its own.
      const up = hidden.length > 0 && level === shown.length - 1 ? dotPx / 2 : target.up;
      const path = `M${-target.left},${-up}H${target.right}V${target.down}H${-target.left}Z`;
      return {
        key,
        href,
        name,
        hue: row.party.hue,
        parts: [
          { key: "target", part: "target", path, transform },
          { key: "dot", ...shapeOf(evidence), transform },
        ],
      };
    }),
  );
}

/** On record filled, reported broken, personal hollow. */
function shapeOf(evidence: RecordDot["evidence"]): Pick<Part, "part" | "path"> {
  switch (evidence) {
    case "record":
      return { part: "fill", path: filledPath };
    case "reported":
      return { part: "dashed", path: brokenPath };
    case "personal":
      return { part: "outline", path: hollowPath };
  }
}
