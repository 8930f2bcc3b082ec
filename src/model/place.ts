/** How far apart positions stand, per issue and in steps of its scale; never one figure over several issues. */
import type { Id } from "./dataset.ts";

/** What of a position matters for distance: plain data, so that it can be compared wherever it goes. */
export interface Place {
  /** One key for each answer it covers; none for a blank. Equal keys are equal answers. */
  readonly answers: readonly string[];
  /** Steps it covers on the axis, lowest first; undefined where it does not stand on one. */
  readonly steps?: readonly number[] | undefined;
}

/** How two positions on one issue compare. */
export type Comparison =
  | { readonly kind: "same" }
  | { readonly kind: "apart"; readonly steps: number; readonly of: number }
  /** Different answers on a scale without order, or off its axis. */
  | { readonly kind: "different" }
  /** At least one of them is a blank. */
  | { readonly kind: "not-comparable" };

/**
 * Compares two positions by the shortest way between them in steps of the scale. Steps are ranks, not measures: the scale says
 * which answer lies beyond which, and nothing about how much.
 *
 * @param of steps of the whole axis
 * @see Louwerse & Rosema 2014, doi:10.1057/ap.2013.30, on why the choice of a distance changes the result
 */
export function compare(a: Place, b: Place, of: number): Comparison {
  if (a.answers.length === 0 || b.answers.length === 0) return { kind: "not-comparable" };
  if (!a.steps || !b.steps)
    return { kind: a.answers.some((answer) => b.answers.includes(answer)) ? "same" : "different" };
  const steps = gapBetween(a.steps, b.steps);
  return steps === 0 ? { kind: "same" } : { kind: "apart", steps, of };
}

function gapBetween(a: readonly number[], b: readonly number[]): number {
  return Math.max(0, Math.min(...b) - Math.max(...a), Math.min(...a) - Math.max(...b));
}

/** How far the positions on one issue spread. */
export interface Spread {
  /** Steps between the outermost positions on the axis; undefined where fewer than two parties stand on it. */
  readonly steps: number | undefined;
  /** Parties at the lower and at the upper end, in the order given. */
  readonly ends: readonly [readonly Id[], readonly Id[]];
}

export function spreadOf(places: readonly { readonly party: Id; readonly place: Place }[]): Spread {
  const placed = places.flatMap(({ party, place: { steps } }) =>
    steps ? [{ party, low: Math.min(...steps), high: Math.max(...steps) }] : [],
  );
  const low = Math.min(...placed.map((one) => one.low));
  const high = Math.max(...placed.map((one) => one.high));
  return {
    steps: placed.length < 2 ? undefined : high - low,
    ends: [
      placed.filter((one) => one.low === low).map((one) => one.party),
      placed.filter((one) => one.high === high).map((one) => one.party),
    ],
  };
}
