/** The lines of one edge: from the words of its conditions out to its lane, along it, and back to the issue they name. */
import type { Hue } from "../../schema/party.ts";
import { round } from "../scale.ts";
import type { Spot } from "../mark-parts.ts";
import type { Edge } from "./series.ts";

/** Where the lines of an edge begin and end: right of words. */
export interface Ends {
  readonly edge: Edge;
  readonly hue: Hue | undefined;
  /** One for each condition, from top to bottom. */
  readonly starts: readonly Spot[];
  readonly stop: Spot;
}

export interface EdgePath {
  readonly key: string;
  readonly hue: Hue | undefined;
  /**
   * halo: keeps apart what crosses. The kind of the condition, or loop, for the line itself. core: makes the line of a loop
   * double. head: what an end looks like.
   */
  readonly part: "halo" | "core" | "head" | "end" | "loop" | Edge["type"];
  readonly path: string;
}

const headPx = 7;
const cornerPx = 5;

/**
 * An arrowhead lies where something is waited for: at the issue that is named, for `before` at the words.
 * `unless` ends in a bar.
 *
 * @param gutter x right of all words, where several conditions are gathered into one line
 * @param lane x along which the edge runs
 */
export function edgePaths({ edge, hue, starts, stop }: Ends, gutter: number, lane: number): EdgePath[] {
  const [heads, arrives] = [edge.type === "before", edge.type !== "before" && edge.type !== "unless"];
  const from = gatheredAt(starts, stop);
  const branches = starts
    .map(
      (start) =>
        `M${start.x + (heads ? headPx - 1 : 0)},${start.y}H${start === from ? gutter : gutter - cornerPx}${start === from ? "" : turn(start.y, from.y, gutter)}`,
    )
    .join("");
  const way = `${branches}${bend(gutter, from.y, stop.x + (arrives ? headPx - 1 : 0), stop.y, lane)}`;
  const part = (name: EdgePath["part"], path: string, key: string = name): EdgePath => ({
    key: `${edge.key}-${key}`,
    hue,
    part: name,
    path,
  });
  return [
    part("halo", way),
    ...(edge.loop === undefined ? [] : [part("loop", way)]),
    part(edge.loop === undefined ? edge.type : "core", way, "line"),
    ...(heads ? starts.map((start, index) => part("head", arrowhead(start), `head-${index}`)) : []),
    ...(arrives ? [part("head", arrowhead(stop))] : []),
    ...(edge.type === "unless" ? [part("end", `M${stop.x},${stop.y - 4}V${stop.y + 4}`)] : []),
  ];
}

/** The condition nearest to the issue that is named: there the edge leaves for its lane. */
function gatheredAt(starts: readonly Spot[], { y }: Spot): Spot {
  return starts.reduce((near, start) => (Math.abs(start.y - y) < Math.abs(near.y - y) ? start : near));
}

/** From the end of a branch, around a corner and along the gutter to the condition at which the edge leaves. */
function turn(y: number, to: number, gutter: number): string {
  const down = y < to ? 1 : -1;
  return `Q${gutter},${y} ${gutter},${round(y + down * cornerPx)}V${to}`;
}

/** Out to the lane, along it and back, with round corners. */
function bend(x1: number, y1: number, x2: number, y2: number, lane: number): string {
  const corner = Math.min(cornerPx, Math.abs(y2 - y1) / 2);
  const down = y1 < y2 ? corner : -corner;
  const near = round(lane - corner);
  return `M${x1},${y1}H${near}Q${lane},${y1} ${lane},${round(y1 + down)}V${round(y2 - down)}Q${lane},${y2} ${near},${y2}H${x2}`;
}

/** Points to the left, its tip at the spot. */
function arrowhead({ x, y }: Spot): string {
  return `M${x},${y}l${headPx},-4v8Z`;
}
