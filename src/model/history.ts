/** How positions moved: the rule taken on every day on which something was said. */
import type { IsoDay } from "../schema/fields.ts";
import { type Dataset, get, type Id, statementsOn } from "./dataset.ts";
import { lastDay } from "./dates.ts";
import { compareText } from "./order.ts";
import { isBlank, type Position, positionAt, readingsOf } from "./position.ts";
import { sameReadings } from "./reading.ts";

/** A position and the days on which it was the position. */
export interface Span {
  readonly from: IsoDay;
  /** First day on which it no longer was; undefined while it still is. */
  readonly to: IsoDay | undefined;
  /** The position at the end of the span: it names the latest statement that backs it. */
  readonly position: Position;
  /** The position on its first day: it names the statement that brought it about. */
  readonly opening: Position;
}

/**
 * The positions of a party on an issue up to a day, oldest first, without gaps. A span begins where the state or the
 * answer changes; saying the same again, or adding a condition, does not begin another one.
 */
export function historyOf(dataset: Dataset, party: Id, issue: Id, asOf: IsoDay): readonly Span[] {
  const days = changeDays(dataset, party, issue).filter((day) => day <= asOf);
  const spans: Span[] = [];
  for (const day of days) {
    const position = positionAt(dataset, party, issue, day);
    const last = spans.at(-1);
    if (last && samePosition(last.position, position)) spans[spans.length - 1] = { ...last, position };
    else spans.push({ from: day, to: undefined, position, opening: position });
  }
  return spans.map((span, index) => ({ ...span, to: spans[index + 1]?.from }));
}

/** Days on which the position may change: something is said, or withdrawn. Ascending, each once. */
function changeDays(dataset: Dataset, party: Id, issue: Id): IsoDay[] {
  const days = statementsOn(dataset, party, issue).flatMap(({ id, said }) => [
    lastDay(said),
    dataset.withdrawnOn.get(id) ?? lastDay(said),
  ]);
  return [...new Set(days)].sort();
}

/** True where both have the same state and the same answers. */
export function samePosition(a: Position, b: Position): boolean {
  return a.state === b.state && sameReadings(readingsOf(a), readingsOf(b));
}

/** Since when the party has held the position it holds on the day; undefined where nothing was ever said. */
export function heldSince(dataset: Dataset, position: Position): IsoDay | undefined {
  return historyOf(dataset, position.party, position.issue, position.asOf).at(-1)?.from;
}

/** One move of one party on one issue. */
export interface Change {
  readonly day: IsoDay;
  readonly party: Id;
  readonly issue: Id;
  /** Undefined for the first position on record. */
  readonly before: Position | undefined;
  readonly after: Position;
  /**
   * first: nothing was on record before. moved: the answer is another one. standing: the answer is the same, but how it
   * stands is not, such as from reported to stated.
   */
  readonly kind: "first" | "moved" | "standing";
}

/** Every change of position in a topic up to a day, the latest first; parties and issues in declared order within a day. */
export function changesIn(dataset: Dataset, topic: Id, asOf: IsoDay): readonly Change[] {
  const { parties, issues } = get(dataset.topics, topic);
  return parties
    .flatMap(({ party }) => issues.flatMap((issue) => changesOf(dataset, party, issue, asOf)))
    .sort((a, b) => compareText(b.day, a.day));
}

/** The changes of one party on one issue, oldest first. */
export function changesOf(dataset: Dataset, party: Id, issue: Id, asOf: IsoDay): readonly Change[] {
  return changesBetween(historyOf(dataset, party, issue, asOf));
}

/** The changes that a history is made of, oldest first. */
export function changesBetween(spans: readonly Span[]): readonly Change[] {
  return spans.map(({ from, opening }, index) => {
    const { party, issue } = opening;
    const before = spans[index - 1]?.position;
    return { day: from, party, issue, before, after: opening, kind: kindOf(before, opening) };
  });
}

function kindOf(before: Position | undefined, after: Position): Change["kind"] {
  if (before === undefined || (isBlank(before) && before.state !== "undecided")) return "first";
  return sameReadings(readingsOf(before), readingsOf(after)) ? "standing" : "moved";
}
