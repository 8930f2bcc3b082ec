/** What changed of the history: positions on earlier days that are not what they were. */
import type { IsoDay } from "../../schema/fields.ts";
import { addDays } from "../dates.ts";
import { samePosition, type Span } from "../history.ts";
import { isBlank, type Position } from "../position.ts";
import { type Cause, causesOf, type Changes } from "./causes.ts";
import { cellHistory, type CellRef, cellsOf, lastDayCovered, type Sides } from "./cells.ts";

export interface PastChange extends CellRef {
  /** First and last day on which the two sides differ in this way. */
  readonly from: IsoDay;
  readonly to: IsoDay;
  /** Undefined where nothing was on record. */
  readonly before: Position | undefined;
  readonly after: Position | undefined;
  readonly causes: readonly Cause[];
}

/**
 * In order of cells, oldest first, up to the earlier of the last days covered. A difference that lasts to that day is left
 * out: it is the change of position itself.
 */
export function pastChanges(sides: Sides, changes: Changes): PastChange[] {
  return cellsOf(sides).flatMap((cell) => {
    const days = [lastDayCovered(sides.before, cell.topic), lastDayCovered(sides.after, cell.topic)].sort();
    const limit = days[0];
    if (limit === undefined || days[1] === undefined) return [];
    return stretches(cellHistory(sides.before, cell, limit), cellHistory(sides.after, cell, limit))
      .filter(({ before, after, to }) => to !== undefined && !sameOrNothing(before, after))
      .map(({ from, to, before, after }) => ({
        ...cell,
        from,
        to: addDays(to as IsoDay, -1),
        before,
        after,
        causes: causesOf(sides, cell, [before, after], changes),
      }));
  });
}

interface Stretch {
  readonly from: IsoDay;
  /** First day of the next one; undefined for the last. */
  readonly to: IsoDay | undefined;
  readonly before: Position | undefined;
  readonly after: Position | undefined;
}

/** Both histories side by side: a stretch begins where either of them moves. */
function stretches(before: readonly Span[], after: readonly Span[]): Stretch[] {
  const days = [...new Set([...before, ...after].map(({ from }) => from))].sort();
  const joined: Omit<Stretch, "to">[] = [];
  for (const from of days) {
    const [was, now] = [openingOn(before, from), openingOn(after, from)];
    const last = joined.at(-1);
    if (!last || !sameOrNothing(last.before, was) || !sameOrNothing(last.after, now))
      joined.push({ from, before: was, after: now });
  }
  return joined.map((stretch, index) => ({ ...stretch, to: joined[index + 1]?.from }));
}

function openingOn(spans: readonly Span[], day: IsoDay): Position | undefined {
  return spans.findLast(({ from }) => from <= day)?.opening;
}

function sameOrNothing(a: Position | undefined, b: Position | undefined): boolean {
  if (isNothing(a) || isNothing(b)) return isNothing(a) && isNothing(b);
  return samePosition(a as Position, b as Position);
}

/** Searches say nothing about the days before them, so blanks without words are all alike. */
function isNothing(position: Position | undefined): boolean {
  return position === undefined || (isBlank(position) && ["silent", "not-researched"].includes(position.state));
}
