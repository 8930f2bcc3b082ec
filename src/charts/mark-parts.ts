/** A mark's shape, part by part: the symbol says whose it is, the way it is drawn says how it stands. Hue comes third. */
import type { PositionState } from "../model/position.ts";
import type { PartySymbol } from "../schema/party.ts";
import { round } from "./scale.ts";
import { blankPaths, symbolPath } from "./symbols.ts";

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Part {
  readonly key: string;
  /** Class in src/styles/chart.css that gives fill and stroke. */
  readonly part: "target" | "band" | "fill" | "outline" | "dashed" | "dot" | "slash" | "sign";
  readonly path: string;
  readonly transform: string;
}

/**
 * stated: the symbol, filled. conditional: its outline with a dot. reported: its outline, dashed. ambiguous: outlines joined by a
 * band. contested: filled symbols joined by a band, each struck through. A blank: its own sign, without the symbol.
 *
 * @param spots one for a clear answer, several where it covers several points
 * @param scale 1 draws the symbol about 14 px wide
 */
export function markParts(symbol: PartySymbol, state: PositionState, spots: readonly Spot[], scale = 1): Part[] {
  const join = spots.length > 1 ? [bandOf(spots)] : [];
  return [...join, ...spots.flatMap((spot, index) => spotParts(symbol, state, spot, scale, index))];
}

function spotParts(symbol: PartySymbol, state: PositionState, { x, y }: Spot, scale: number, index: number): Part[] {
  const transform = `translate(${x},${y})${scale === 1 ? "" : ` scale(${scale})`}`;
  const part = (name: Part["part"], path: string): Part => ({ key: `${name}-${index}`, part: name, path, transform });
  const own = shapes(state).map(([name, path]) => part(name, path ?? symbolPath(symbol)));
  return scale === 1 ? [part("target", "M-13,-13H13V13H-13Z"), ...own] : own;
}

/** Parts of one spot; where no path is given it is the party's symbol. */
function shapes(state: PositionState): [Part["part"], string?][] {
  switch (state) {
    case "stated":
      return [["fill"]];
    case "conditional":
      return [["outline"], ["dot", "M0,-2.2A2.2,2.2 0 1 1 0,2.2A2.2,2.2 0 1 1 0,-2.2Z"]];
    case "reported":
      return [["dashed"]];
    case "ambiguous":
      return [["outline"]];
    case "contested":
      return [["fill"], ["slash", "M-9,9L9,-9"]];
    default:
      return [["sign", blankPaths[state]]];
  }
}

function bandOf(spots: readonly Spot[]): Part {
  const [first, last] = [spots[0] as Spot, spots.at(-1) as Spot];
  const path = `M0,0L${round(last.x - first.x)},${round(last.y - first.y)}`;
  return { key: "band", part: "band", path, transform: `translate(${first.x},${first.y})` };
}
