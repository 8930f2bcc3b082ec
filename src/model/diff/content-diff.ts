/** What changed between two states of the record, in positions first. */
import type { IsoDay } from "../../schema/fields.ts";
import type { Retired } from "../../schema/retired.ts";
import type { Dataset, Id } from "../dataset.ts";
import { type BriefingChange, briefingChanges } from "./briefings.ts";
import type { Changes } from "./causes.ts";
import { lastDayCovered } from "./cells.ts";
import { type PastChange, pastChanges } from "./past.ts";
import { type PositionChange, positionChanges } from "./positions.ts";
import { type RecordChange, recordChanges, recordKinds } from "./records.ts";
import { type StatementChanges, statementChanges } from "./statements.ts";

export interface ContentDiff {
  /** The day each topic is taken as of, on each side; undefined where there is no such topic. */
  readonly days: readonly {
    readonly topic: Id;
    readonly before: IsoDay | undefined;
    readonly after: IsoDay | undefined;
  }[];
  readonly positions: readonly PositionChange[];
  readonly past: readonly PastChange[];
  readonly statements: StatementChanges;
  readonly briefings: readonly BriefingChange[];
  /** Records other than statements and briefings. */
  readonly records: readonly RecordChange[];
  /** Ids that are no longer there: whatever leads to them now leads nowhere. */
  readonly vanished: readonly Vanished[];
  /** Ids that are no longer there because they were retired. */
  readonly retired: readonly Retired[];
}

export interface Vanished {
  readonly kind: (typeof recordKinds)[number] | "statement" | "briefing";
  readonly id: Id;
}

/**
 * Every list is in a fixed order, and empty where both sides hold the same.
 *
 * @param retired all ids that are retired now
 */
export function changesBetween(before: Dataset, after: Dataset, retired: readonly Retired[] = []): ContentDiff {
  const sides = { before, after };
  const changes = { statements: statementChanges(before, after), records: recordChanges(before, after) };
  const briefings = briefingChanges(sides, changes.statements);
  const gone = goneIds(changes, briefings);
  const topics = [...new Set([...after.topics.keys(), ...before.topics.keys()])];
  return {
    days: topics.map((topic) => ({
      topic,
      before: lastDayCovered(before, topic),
      after: lastDayCovered(after, topic),
    })),
    positions: positionChanges(sides, changes),
    past: pastChanges(sides, changes),
    ...changes,
    briefings,
    vanished: gone.filter((one) => !retired.some((entry) => isSame(entry, one))),
    retired: retired.filter((entry) => gone.some((one) => isSame(entry, one))),
  };
}

function goneIds({ statements, records }: Changes, briefings: readonly BriefingChange[]): Vanished[] {
  return [
    ...statements.removed.map(({ id }): Vanished => ({ kind: "statement", id })),
    ...briefings.filter(({ change }) => change === "removed").map(({ id }): Vanished => ({ kind: "briefing", id })),
    ...records.flatMap(({ kind, id, change }): Vanished[] =>
      change === "removed" && isKept(kind) ? [{ kind, id }] : [],
    ),
  ];
}

function isSame(a: Vanished, b: Vanished): boolean {
  return a.kind === b.kind && a.id === b.id;
}

/** True for kinds of record whose ids are permanent. */
function isKept(kind: RecordChange["kind"]): kind is (typeof recordKinds)[number] {
  return (recordKinds as readonly string[]).includes(kind);
}
