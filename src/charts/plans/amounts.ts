/** The quantities of an issue: each unit on an axis of its own, or in a line of text where it has one value alone. */
import type { Label, Line, Mark } from "../draw.ts";
import type { Keyed } from "../join.ts";
import { textWidth, wrap } from "../text-width.ts";
import { boldText, line, namesPx, narrowBelowPx, padPx, text } from "./measures.ts";
import { markName, textsOf } from "./rows.ts";
import type { Amount, Point, Row, Section, Unit } from "./series.ts";
import { amountParts } from "./sheet.ts";

export interface AmountsScene {
  readonly heads: readonly Label[];
  /** Upright lines at the values of the axes, and their labels. */
  readonly guides: readonly Line[];
  readonly ticks: readonly Label[];
  readonly rows: readonly AmountScene[];
  readonly bottomPx: number;
}

/** One quantity; all its places are counted from its own top. */
export interface AmountScene extends Keyed {
  readonly y: number;
  /** The line above it. */
  readonly rail: Line;
  /** Where the mark stands below the text: the values of the axis, so that no line runs through words. */
  readonly guides: readonly Line[];
  /** From the number to the end of the axis, over all that is meant by “at most” or “at least”. */
  readonly reach: readonly Line[];
  /** true for a document that the chart is not about. */
  readonly aside: boolean;
  readonly name: Label;
  /** Scope and date. */
  readonly dates: Label;
  /** The number in words, above its mark or, where there is no axis, after it. */
  readonly says: Label;
  readonly mark: Mark;
}

/** Between the ends of an axis and what lies around it, so that marks stay inside the drawing. */
const endPx = 16;

interface Frame {
  readonly narrow: boolean;
  readonly widthPx: number;
  /** Ends of the axes. */
  readonly left: number;
  readonly right: number;
}

type XScale = (n: number) => number;

export function amountsScene({ rows, units }: Section, head: string, top: number, widthPx: number): AmountsScene {
  if (units.length === 0) return { heads: [], guides: [], ticks: [], rows: [], bottomPx: top };
  const narrow = widthPx < narrowBelowPx;
  const left = narrow ? endPx : namesPx + 14 + endPx;
  const frame: Frame = { narrow, widthPx, left, right: widthPx - endPx };
  const scenes: AmountsScene[] = [];
  let y = top + 34;
  // Units with an axis first: what is only text stands below, together.
  for (const unit of [...units].sort((a, b) => Number(b.ticks.length > 0) - Number(a.ticks.length > 0))) {
    const scene = unitScene(unit, rows, y, frame);
    scenes.push(scene);
    y = scene.bottomPx + (unit.ticks.length > 0 ? 14 : 0);
  }
  const title: Label = { key: "numbers", x: 0, y: top + 26, lines: wrap(head, text, widthPx, 1), anchor: "start" };
  return {
    heads: [title, ...scenes.flatMap(({ heads }) => heads)],
    guides: scenes.flatMap(({ guides }) => guides),
    ticks: scenes.flatMap(({ ticks }) => ticks),
    rows: scenes.flatMap((scene) => scene.rows),
    bottomPx: scenes.at(-1)?.bottomPx ?? top,
  };
}

function unitScene(unit: Unit, documents: readonly Row[], top: number, frame: Frame): AmountsScene {
  const axis = unit.ticks.length > 0 ? axisOf(unit, top, frame) : undefined;
  const rows: AmountScene[] = [];
  let y = axis?.bottomPx ?? top;
  for (const amount of unit.amounts) {
    const { scene, heightPx } = amountScene(amount, unit, documents[amount.row] as Row, y, axis?.xOf, frame);
    rows.push(scene);
    y += heightPx;
  }
  if (!axis) return { heads: [], guides: [], ticks: [], rows, bottomPx: y };
  const guides = frame.narrow ? [] : guidesOf(unit, axis.xOf, axis.bottomPx, y);
  return { heads: [axis.head], guides, ticks: axis.ticks, rows, bottomPx: y };
}

function guidesOf({ key, ticks }: Unit, xOf: XScale, y1: number, y2: number): Line[] {
  return ticks.map(({ n }) => ({ key: `${key}-${n}`, x1: Math.round(xOf(n)), x2: Math.round(xOf(n)), y1, y2 }));
}

interface Axis {
  readonly xOf: XScale;
  /** The unit: beside the axis on a wide drawing, above it on a narrow one. */
  readonly head: Label;
  readonly ticks: readonly Label[];
  readonly bottomPx: number;
}

function axisOf(unit: Unit, top: number, frame: Frame): Axis {
  const { narrow, widthPx, left, right } = frame;
  const [from, to] = [unit.ticks[0]?.n ?? 0, unit.ticks.at(-1)?.n ?? 1];
  const xOf: XScale = (n) => left + ((n - from) / (to - from)) * (right - left);
  const lines = wrap(unit.key, text, narrow ? widthPx : namesPx, 3);
  const bottomPx = top + lines.length * line + (narrow ? 22 : 4);
  const y = bottomPx - (narrow ? 24 : 6) - (lines.length - 1) * line;
  const head: Label = { key: `unit-${unit.key}`, x: 0, y, lines, anchor: "start" };
  return { xOf, head, ticks: tickLabels(unit, xOf, bottomPx - 6, widthPx), bottomPx };
}

/** Labels of every tick, or of every second, third … where they would touch; all inside the drawing. */
function tickLabels({ key, ticks }: Unit, xOf: XScale, y: number, widthPx: number): Label[] {
  const placed = ticks.map(({ n, text: own }) => {
    const half = Math.ceil(textWidth(own, text) / 2);
    return { key: `${key}-${n}`, own, half, x: Math.round(Math.min(Math.max(xOf(n), half), widthPx - half)) };
  });
  for (let step = 1; ; step++) {
    const kept = placed.filter((_, index) => index % step === 0);
    const free = kept.every(({ x, half }, index) => {
      const before = kept[index - 1];
      return !before || before.x + before.half + 8 <= x - half;
    });
    if (free) return kept.map((one) => ({ key: one.key, x: one.x, y, lines: [one.own], anchor: "middle" }));
  }
}

/** @param xOf places numbers on the axis; undefined where the unit has none */
function amountScene(
  amount: Amount,
  unit: Unit,
  row: Row,
  y: number,
  xOf: XScale | undefined,
  frame: Frame,
): { readonly scene: AmountScene; readonly heightPx: number } {
  const { widthPx } = frame;
  const textPx = frame.narrow ? widthPx : namesPx;
  const scope = amount.scope ? wrap(amount.scope, text, textPx - text, 3) : [];
  const { name, below: dates, bottomPx } = textsOf(row.title, [...scope, ...wrap(row.dated, text, textPx)], textPx);
  const top = frame.narrow ? bottomPx + 4 : padPx - 4;
  const spot = xOf ? onAxis(amount, top, xOf, frame) : inText(amount, top, frame);
  const says = [amount.text, amount.scope && `(${amount.scope})`].filter(Boolean).join(" ");
  const scene: AmountScene = {
    key: amount.key,
    y,
    rail: { key: "rail", x1: 0, x2: widthPx, y1: 0, y2: 0 },
    guides: xOf && frame.narrow ? guidesOf(unit, xOf, spot.y - 12, spot.y + 12) : [],
    reach: xOf ? reachOf(amount, spot, frame) : [],
    aside: row.aside,
    name,
    dates,
    says: spot.says,
    mark: {
      key: "mark",
      href: row.href,
      name: markName(row, row.points[amount.point] as Point, says),
      hue: undefined,
      parts: amountParts(amount.op, spot.x, spot.y),
    },
  };
  return { scene, heightPx: Math.max(spot.bottomPx, bottomPx) + padPx - 2 };
}

interface Spot {
  readonly says: Label;
  readonly x: number;
  readonly y: number;
  readonly bottomPx: number;
}

/** The number above its mark, moved inwards where it would leave the drawing. */
function onAxis({ n, short }: Amount, top: number, xOf: XScale, { widthPx, left, right }: Frame): Spot {
  const lines = wrap(short, boldText, right - left);
  const half = Math.ceil(Math.max(...lines.map((one) => textWidth(one, boldText))) / 2);
  const x = Math.round(xOf(n));
  const labelX = Math.round(Math.min(Math.max(x, left - endPx + half), widthPx - half));
  const y = top + 15 + (lines.length - 1) * line + 17;
  return { says: { key: "says", x: labelX, y: top + 15, lines, anchor: "middle" }, x, y, bottomPx: y + 14 };
}

/** The number after its sign, at the place where the axes begin. */
function inText({ text: own }: Amount, top: number, { left, right }: Frame): Spot {
  const lines = wrap(own, boldText, right - left - 20);
  const says: Label = { key: "says", x: left + 20, y: top + 17, lines, anchor: "start" };
  return { says, x: left, y: top + 13, bottomPx: Math.max(top + 26, top + 9 + lines.length * line) };
}

function reachOf({ op }: Amount, { x, y }: Spot, { left, right }: Frame): Line[] {
  if (op === "=") return [];
  return [{ key: "reach", x1: x, x2: op.startsWith("<") ? left : right, y1: y, y2: y }];
}
