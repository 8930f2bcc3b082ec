/** Where positions stand on the scale of their issue. */
import type { Issue, ScalePoint } from "../schema/issue.ts";
import { type Position, readingsOf } from "./position.ts";
import type { Place } from "./place.ts";
import { readingKey } from "./reading.ts";

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

export function placeOf(issue: Issue, position: Position): Place {
  return { answers: readingsOf(position).map(readingKey), steps: stepsOf(issue, position) };
}

/** Steps from one end of the issue's axis to the other; 0 where it has none. */
export function stepsOfAxis(issue: Issue): number {
  return Math.max(0, axisOf(issue).length - 1);
}
