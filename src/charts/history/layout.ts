import type { Size } from "../chart.ts";
import type { Label, Line, Mark } from "../draw.ts";
import { dotMark, type LanePlace, levelLines, levelPx, spanLines, type SpanLine } from "../lane/layout.ts";
import { round } from "../scale.ts";
import { textWidth, wrap } from "../text-width.ts";
import type { Lane, Series } from "./series.ts";
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
  readonly spans: readonly SpanLine[];
  readonly years: readonly Label[];
  readonly names: readonly Label[];
  readonly answers: readonly Label[];
  readonly marks: readonly Mark[];
}

const text = 13;
const narrowBelowPx = 600;

interface Frame {
  readonly axis: TimeAxis;
  /** y of the lowest column of a lane; column 0 is the topmost. */
  readonly yOf: (lane: number, column: number) => number;
}

export function layout(series: Series, { widthPx }: Size): Scene {
  const narrow = widthPx < narrowBelowPx;
  const [left, right] = narrow ? [4, widthPx - 4] : [116, widthPx - 150];
  const top = 24;
  const nameRow = narrow ? 22 : 0;
  const laneHeight = nameRow + Math.max(series.columns.length, 3) * levelPx + 20;
  const days = series.lanes.flatMap(({ dots }) => dots.map(({ day }) => day));
  const frame: Frame = {
    axis: timeAxis(series.from, series.to, days, left, right),
    yOf: (lane, column) => round(top + lane * laneHeight + nameRow + 12 + levelPx * column),
  };
  const places = series.lanes.map(({ party }, lane): LanePlace => ({
    key: party.key,
    hue: party.hue,
    left,
    right,
    xOf: frame.axis.xOf,
    yOf: (column) => frame.yOf(lane, column),
  }));
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
    levels: places.flatMap((place) => levelLines(series.columns, place)),
    spans: series.lanes.flatMap(({ spans }, lane) => spanLines(spans, series.to, places[lane] as LanePlace)),
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
      dots.map((dot) =>
        dotMark(
          dot,
          { key: dot.key, name: `${party.name}, ${dot.saidOn}: ${dot.label}. ${dot.summary}` },
          series.columns.length,
          places[lane] as LanePlace,
        ),
      ),
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
