/** Positions that are not what they were, as of the last day the topic covers on each side. */
import { conditionsOf, isBlank, type Position, readingsOf } from "../position.ts";
import { samePosition } from "../history.ts";
import { sameReadings } from "../reading.ts";
import { type Cause, causesOf, type Changes } from "./causes.ts";
import { cellPosition, type CellRef, cellsOf, type Sides } from "./cells.ts";
import { isSame } from "./fields.ts";

/**
 * moved: another answer. standing: the same answer, but how it stands is not, such as from reported to stated. conditions: the
 * same with other conditions. answered: a blank before. blanked: a blank now. blank: another kind of blank.
 */
export type PositionChangeKind = "moved" | "standing" | "conditions" | "answered" | "blanked" | "blank";

export interface PositionChange extends CellRef {
  readonly kind: PositionChangeKind;
  /** Undefined where there was no such cell. */
  readonly before: Position | undefined;
  /** Undefined where there is no such cell any more. */
  readonly after: Position | undefined;
  readonly causes: readonly Cause[];
}

/** In order of topic, parties and issues. A cell that comes or goes while it is blank is no change of position. */
export function positionChanges(sides: Sides, changes: Changes): PositionChange[] {
  return cellsOf(sides).flatMap((cell) => {
    const [before, after] = [cellPosition(sides.before, cell), cellPosition(sides.after, cell)];
    const kind = kindOfChange(before, after);
    return kind ? [{ ...cell, kind, before, after, causes: causesOf(sides, cell, [before, after], changes) }] : [];
  });
}

/** What became of a position; undefined where it is what it was. */
export function kindOfChange(
  before: Position | undefined,
  after: Position | undefined,
): PositionChangeKind | undefined {
  const [wasBlank, isNowBlank] = [!before || isBlank(before), !after || isBlank(after)];
  if (wasBlank && isNowBlank) return before && after && !samePosition(before, after) ? "blank" : undefined;
  if (wasBlank) return "answered";
  if (isNowBlank) return "blanked";
  const [was, now] = [before as Position, after as Position];
  if (!sameReadings(readingsOf(was), readingsOf(now))) return "moved";
  if (was.state !== now.state) return "standing";
  return isSame(conditionsOf(was), conditionsOf(now)) ? undefined : "conditions";
}
