/** How far apart positions stand, per issue and in steps of its scale; never one figure over several issues. */
import type { IsoDay } from "../schema/fields.ts";
import type { Issue, ScalePoint } from "../schema/issue.ts";
import { type Dataset, get, type Id } from "./dataset.ts";
import { type Position, positionAt, readingsOf } from "./position.ts";

/** Points of the current version of the scale, in order; none for an issue of quantities. */
export function pointsOf(issue: Issue): readonly ScalePoint[] {
  if (issue.kind === "quantity") return [];
  const { version, points } = issue.scale;
  return points.filter(({ since = 1, until = Infinity }) => since <= version && version <= until);
}

/** The points of an ordered scale that stand on its axis. */
export function axisOf(issue: Issue): readonly ScalePoint[] {
  return issue.kind === "ordered" ? pointsOf(issue).filter(({ offAxis }) => !offAxis) : [];
}

/**
 * Where a position stands on the axis: the steps it covers, counted from 0, lowest first. One step for a clear answer, several
 * for a range or a contest; undefined for a blank, a point off the axis, or an issue without an order.
 */
export function stepsOf(issue: Issue, position: Position): readonly number[] | undefined {
  const axis = axisOf(issue).map(({ id }) => id);
  const steps = readingsOf(position).flatMap((reading) => {
    if (reading.kind === "point") return [axis.indexOf(reading.point)];
    if (reading.kind === "range") return [axis.indexOf(reading.from), axis.indexOf(reading.to)];
    return [-1];
  });
  return steps.length === 0 || steps.includes(-1) ? undefined : [...new Set(steps)].sort((a, b) => a - b);
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
 * @see Louwerse & Rosema 2014, doi:10.1057/ap.2013.30, on why the choice of a distance changes the result
 */
export function compare(issue: Issue, a: Position, b: Position): Comparison {
  const [readingsA, readingsB] = [readingsOf(a), readingsOf(b)];
  if (readingsA.length === 0 || readingsB.length === 0) return { kind: "not-comparable" };
  const [stepsA, stepsB] = [stepsOf(issue, a), stepsOf(issue, b)];
  if (!stepsA || !stepsB) {
    const shared = readingsA.some((one) =>
      readingsB.some((other) => one.kind === "point" && other.kind === "point" && one.point === other.point),
    );
    return shared ? { kind: "same" } : { kind: "different" };
  }
  const steps = gapBetween(stepsA, stepsB);
  return steps === 0 ? { kind: "same" } : { kind: "apart", steps, of: axisOf(issue).length - 1 };
}

function gapBetween(a: readonly number[], b: readonly number[]): number {
  return Math.max(0, Math.min(...b) - Math.max(...a), Math.min(...a) - Math.max(...b));
}

/** How far the positions on one issue spread as of a day. */
export interface Spread {
  readonly issue: Id;
  /** Steps between the outermost positions on the axis; undefined where fewer than two parties stand on it. */
  readonly steps: number | undefined;
  /** Steps of the whole axis. */
  readonly of: number;
  /** Parties at the lower and at the upper end, in declared order. */
  readonly ends: readonly [readonly Id[], readonly Id[]];
  /** Parties with an answer, on the axis or off it. */
  readonly answered: number;
}

export function spreadOf(dataset: Dataset, issueId: Id, parties: readonly Id[], asOf: IsoDay): Spread {
  const issue = get(dataset.issues, issueId);
  const positions = parties.map((party) => positionAt(dataset, party, issueId, asOf));
  const placed = positions.flatMap((position) => {
    const steps = stepsOf(issue, position);
    return steps ? [{ party: position.party, low: Math.min(...steps), high: Math.max(...steps) }] : [];
  });
  const low = Math.min(...placed.map((one) => one.low));
  const high = Math.max(...placed.map((one) => one.high));
  return {
    issue: issueId,
    steps: placed.length < 2 ? undefined : high - low,
    of: Math.max(0, axisOf(issue).length - 1),
    ends: [
      placed.filter((one) => one.low === low).map((one) => one.party),
      placed.filter((one) => one.high === high).map((one) => one.party),
    ],
    answered: positions.filter((position) => readingsOf(position).length > 0).length,
  };
}
