import type { Hue } from "../../schema/party.ts";
import type { Size } from "../chart.ts";
import type { Label } from "../draw.ts";
import type { Spot } from "../mark-parts.ts";
import { round } from "../scale.ts";
import { wrap } from "../text-width.ts";
import { blockOf, type Frame, headOf, portY, type Row, type Sign, signsAt, signWidth } from "./blocks.ts";
import { type EdgePath, edgePaths, type Ends } from "./edge-paths.ts";
import { lanesOf, type Stop, stopsOf } from "./lanes.ts";
import type { Edge, Node, Series } from "./series.ts";

export interface Scene {
  readonly widthPx: number;
  readonly heightPx: number;
  /** What joins the issues; drawn in this order, each over the ones before. */
  readonly paths: readonly EdgePath[];
  readonly rows: readonly Row[];
  /** Below the rows: each loop in words, then what is not drawn. */
  readonly signs: readonly Sign[];
  readonly notes: readonly Label[];
}

const text = 13;
const line = 16;
const rowGap = 12;
/** From the end of the words to where edges gather, and from there to the first lane. */
const gutterPx = 10;
const lanesPx = 6;
const narrowBelowPx = 600;

export function layout(series: Series, { widthPx }: Size): Scene {
  const stops = stopsOf(series);
  const lanes = lanesOf(stops);
  const laneCount = Math.max(-1, ...lanes.values()) + 1;
  const pitch = pitchOf(laneCount, widthPx);
  const { rows, ends, wordsEnd, bottom } = stack(series, stops, {
    wordsPx: widthPx - laneCount * pitch - gutterPx - lanesPx - 8,
    linesAtMost: widthPx < narrowBelowPx ? 6 : 3,
  });
  const gutter = round(wordsEnd + gutterPx);
  const laneX = (edge: Edge): number => round(gutter + lanesPx + pitch * ((lanes.get(edge.key) as number) + 0.5));
  const below = notesBelow(series, bottom, widthPx);
  return {
    widthPx,
    heightPx: round(below.bottom),
    paths: ends.flatMap((end) => edgePaths(end, gutter, laneX(end.edge))),
    rows,
    signs: below.signs,
    notes: below.labels,
  };
}

/** Width of a lane in px: closer where words would get less than half of the drawing. */
function pitchOf(lanes: number, widthPx: number): number {
  const atEase = widthPx < narrowBelowPx ? 10 : 13;
  return Math.min(atEase, Math.max((widthPx * 0.45) / lanes, Math.min(6, (widthPx * 0.6) / lanes)));
}

interface Stack {
  readonly rows: readonly Row[];
  readonly ends: readonly Ends[];
  /** Right end of all words. */
  readonly wordsEnd: number;
  readonly bottom: number;
}

/** The issues below one another, and where the lines of their edges begin and end. */
function stack(series: Series, stops: readonly Stop[], frame: Frame): Stack {
  const starts = new Map<string, Spot[]>(series.edges.map(({ key }) => [key, []]));
  const arrivals = new Map<string, Spot>();
  let [bottom, wordsEnd] = [0, 0];
  const rows = stops.map(({ issue, incoming, outgoing }) => {
    const node = series.issues.find(({ key }) => key === issue) as Node;
    const head = headOf(node, bottom, incoming.length, frame);
    incoming.forEach(({ key }, index) => arrivals.set(key, { x: head.endPx, y: portY(head, index, incoming.length) }));
    bottom = head.bottom;
    const blocks = outgoing.flatMap((edge) =>
      edge.carriers.map((carrier) => {
        const block = blockOf(edge, carrier, bottom, frame);
        starts.get(edge.key)?.push({ x: block.endPx, y: block.startY });
        bottom = block.bottom;
        return block;
      }),
    );
    bottom += rowGap;
    wordsEnd = Math.max(wordsEnd, head.endPx, ...blocks.map(({ widthPx }) => widthPx));
    return {
      key: issue,
      href: node.href,
      name: node.title,
      title: head.title,
      target: head.target,
      marks: blocks.map(({ mark }) => mark),
      says: blocks.map(({ label }) => label),
      signs: [...head.signs, ...blocks.flatMap(({ signs }) => signs)],
    };
  });
  const ends = series.edges.map((edge) => ({
    edge,
    hue: hueOf(edge),
    starts: starts.get(edge.key) as Spot[],
    stop: arrivals.get(edge.key) as Spot,
  }));
  return { rows, ends, wordsEnd, bottom };
}

/** One party's hue; that of nobody where several carry the edge. */
function hueOf({ carriers }: Edge): Hue | undefined {
  const one = new Set(carriers.map(({ party }) => party.key)).size === 1;
  return one ? carriers[0]?.party.hue : undefined;
}

function notesBelow(
  { loops, notes }: Series,
  top: number,
  widthPx: number,
): { signs: Sign[]; labels: Label[]; bottom: number } {
  const items = [
    ...loops.map(({ number, label }) => ({ key: `loop-${number}`, text: label, loop: number })),
    ...notes.map((note, index) => ({ key: `note-${index}`, text: note, loop: undefined })),
  ];
  let y = top + (top > 0 ? 4 : 0);
  const signs: Sign[] = [];
  const labels = items.map(({ key, text: words, loop }): Label => {
    const x = loop === undefined ? 0 : signWidth(loop) + 4;
    const lines = wrap(words, text, widthPx - x);
    signs.push(...signsAt(key, loop, 0, round(y + 10)));
    const label: Label = { key, x, y: round(y + 14.5), lines, anchor: "start" };
    y += lines.length * line + 8;
    return label;
  });
  return { signs, labels, bottom: y };
}
