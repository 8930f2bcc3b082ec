import type { Hue } from "../../schema/party.ts";
import type { Size } from "../chart.ts";
import type { Label, Line, Mark } from "../draw.ts";
import { round } from "../scale.ts";
import { textWidth, wrap } from "../text-width.ts";
import type { Dot, Lane, Series } from "./series.ts";
import { type TimeAxis, timeAxis } from "../time-axis.ts";

export interface Scene {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Bounds of years, and the days of events. */
  readonly bounds: readonly Line[];
  readonly events: readonly Line[];
  /** Levels of each lane. */
  readonly levels: readonly Line[];
  /** Where the position stood, and the steps between. */
  readonly spans: readonly (Line & { readonly hue: Hue; readonly style: "solid" | "dashed" | "dotted" })[];
  readonly years: readonly Label[];
  readonly names: readonly Label[];
  readonly answers: readonly Label[];
  readonly marks: readonly Mark[];
}

const text = 13;
/** Height of one level of the scale, in px. */
const level = 9;
const narrowBelowPx = 600;
const dot = "M0,-3.6A3.6,3.6 0 1 1 0,3.6A3.6,3.6 0 1 1 0,-3.6Z";
const cross = "M-3,-3L3,3M3,-3L-3,3";
const target = "M-12,-12H12V12H-12Z";

interface Frame {
  readonly axis: TimeAxis;
  readonly left: number;
  readonly right: number;
  /** y of the lowest column of a lane; column 0 is the topmost. */
  readonly yOf: (lane: number, column: number) => number;
}

export function layout(series: Series, { widthPx }: Size): Scene {
  const narrow = widthPx < narrowBelowPx;
  const [left, right] = narrow ? [4, widthPx - 4] : [116, widthPx - 150];
  const top = 24;
  const nameRow = narrow ? 22 : 0;
  const laneHeight = nameRow + Math.max(series.columns.length, 3) * level + 20;
  const days = series.lanes.flatMap(({ dots }) => dots.map(({ day }) => day));
  const frame: Frame = {
    axis: timeAxis(series.from, series.to, days, left, right),
    left,
    right,
    yOf: (lane, column) => round(top + lane * laneHeight + nameRow + 12 + level * column),
  };
  const heightPx = top + series.lanes.length * laneHeight + 6;
  const middle = (lane: number): number => frame.yOf(lane, (series.columns.length - 1) / 2) + 4.5;
  const nameY = (lane: number): number => (narrow ? frame.yOf(lane, 0) - 14 : middle(lane));
  return {
    widthPx,
    heightPx,
    bounds: frame.axis.years.map(({ year, x1 }) => ({ key: year, x1, x2: x1, y1: 4, y2: heightPx - 6 })),
    events: series.events.map(({ key, day }) => ({
      key,
      x1: frame.axis.xOf(day),
      x2: frame.axis.xOf(day),
      y1: top,
      y2: heightPx - 6,
    })),
    levels: series.lanes.flatMap(({ party }, lane) =>
      series.columns.map(({ key }, column) => ({
        key: `${party.key}-${key}`,
        x1: left,
        x2: right,
        y1: frame.yOf(lane, column),
        y2: frame.yOf(lane, column),
      })),
    ),
    spans: series.lanes.flatMap((one, lane) => spanLines(one, lane, series, frame)),
    years: yearLabels(frame.axis),
    names: series.lanes.map(({ party }, lane) => ({
      key: party.key,
      x: 0,
      y: nameY(lane),
      lines: wrap(party.short, text, 104, 1),
      anchor: "start",
    })),
    answers: series.lanes.map((one, lane) =>
      answerLabel(one, narrow ? widthPx : right + 10, nameY(lane), narrow ? widthPx - 116 : 140, narrow),
    ),
    marks: series.lanes.flatMap(({ party, dots }, lane) =>
      dots.map((statement) => toMark(party, statement, lane, series, frame)),
    ),
  };
}

/** A label for each year that has room for one. */
function yearLabels({ years }: TimeAxis): Label[] {
  return years
    .filter(({ year, x1, x2 }) => x2 - x1 >= textWidth(year, text) + 6)
    .map(({ year, x1 }) => ({ key: year, x: x1 + 3, y: 15, lines: [year], anchor: "start" }));
}

function answerLabel({ party, now }: Lane, x: number, y: number, widthPx: number, narrow: boolean): Label {
  const lines = wrap(now.short, text, widthPx, narrow ? 1 : 2);
  return { key: party.key, x, y: y - (lines.length - 1) * 8, lines, anchor: narrow ? "end" : "start" };
}

/** Flat lines while a position stood, upright ones where it moved. */
function spanLines({ party, spans }: Lane, lane: number, { to }: Series, { axis, yOf }: Frame): Scene["spans"] {
  return spans.flatMap((span, index) => {
    const style = styleOf(span);
    const x1 = axis.xOf(span.from);
    const x2 = axis.xOf(span.to ?? to);
    const flat = span.position.columns.map((column) => ({
      key: `${party.key}-${index}-${column}`,
      hue: party.hue,
      style,
      x1,
      x2,
      y1: yOf(lane, column),
      y2: yOf(lane, column),
    }));
    const [before, after] = [spans[index - 1]?.position.columns[0], span.position.columns[0]];
    if (before === undefined || after === undefined || before === after) return flat;
    return [
      {
        key: `${party.key}-${index}-step`,
        hue: party.hue,
        style: "solid" as const,
        x1,
        x2: x1,
        y1: yOf(lane, before),
        y2: yOf(lane, after),
      },
      ...flat,
    ];
  });
}

function styleOf({ position }: Lane["spans"][number]): "solid" | "dashed" | "dotted" {
  if (position.state === "reported") return "dashed";
  return position.state === "contested" || position.state === "ambiguous" ? "dotted" : "solid";
}

/** Statements that fit no point stand below the lane as crosses; those that do not count are hollow. */
function toMark(party: Lane["party"], statement: Dot, lane: number, { columns }: Series, { axis, yOf }: Frame): Mark {
  const x = axis.xOf(statement.day);
  const column = statement.columns[0];
  const transform = `translate(${x},${column === undefined ? yOf(lane, columns.length) : yOf(lane, column)})`;
  const part = column === undefined ? "sign" : statement.counts ? "fill" : "outline";
  return {
    key: statement.key,
    href: statement.href,
    name: `${party.name}, ${statement.saidOn}: ${statement.label}. ${statement.summary}`,
    hue: party.hue,
    parts: [
      { key: "target", part: "target", path: target, transform },
      { key: "dot", part, path: column === undefined ? cross : dot, transform },
    ],
  };
}
