/** Records other than statements and briefings that were added, changed or removed. */
import type { Dataset, Id } from "../dataset.ts";
import { canonical, changedFields } from "./fields.ts";

export const recordKinds = ["topic", "party", "speaker", "issue", "document", "event", "source", "term"] as const;
export const listKinds = ["search", "correction", "alias", "site"] as const;

export interface RecordChange {
  readonly kind: (typeof recordKinds)[number] | (typeof listKinds)[number];
  /** Id of the record; for searches, corrections and spellings, which have none, what they are about. */
  readonly id: Id;
  readonly change: "added" | "removed" | "changed";
  /** Names of the fields that differ; empty unless changed. */
  readonly fields: readonly string[];
}

const tables = {
  topic: "topics",
  party: "parties",
  speaker: "speakers",
  issue: "issues",
  document: "documents",
  event: "events",
  source: "sources",
  term: "terms",
} as const satisfies Record<(typeof recordKinds)[number], keyof Dataset>;

/** In order of kind, then of id. */
export function recordChanges(before: Dataset, after: Dataset): RecordChange[] {
  return [...recordKinds.flatMap((kind) => tableChanges(kind, before, after)), ...listChanges(before, after)];
}

function tableChanges(kind: (typeof recordKinds)[number], before: Dataset, after: Dataset): RecordChange[] {
  const [then, now] = [before, after].map((dataset) => dataset[tables[kind]] as ReadonlyMap<Id, object>) as [
    ReadonlyMap<Id, object>,
    ReadonlyMap<Id, object>,
  ];
  return [...new Set([...then.keys(), ...now.keys()])].sort().flatMap((id): RecordChange[] => {
    const [a, b] = [then.get(id), now.get(id)];
    if (!a || !b) return [{ kind, id, change: a ? "removed" : "added", fields: [] }];
    // The statements of a source are changes of their own.
    const fields = changedFields(a, b, kind === "source" ? ["statements"] : []);
    return fields.length > 0 ? [{ kind, id, change: "changed", fields }] : [];
  });
}

/** Entries without an id are compared whole: one that was changed counts as removed and added. */
function listChanges(before: Dataset, after: Dataset): RecordChange[] {
  return [
    ...entries("search", before.findings, after.findings, ({ party, issue, on }) => `${party} ${issue} ${on}`),
    ...entries("correction", before.corrections, after.corrections, ({ target, date }) => `${target.id} ${date}`),
    ...entries("alias", before.aliases, after.aliases, ({ name }) => name),
    ...siteChange(before, after),
  ];
}

function entries<T>(
  kind: RecordChange["kind"],
  before: readonly T[],
  after: readonly T[],
  name: (entry: T) => string,
): RecordChange[] {
  const [then, now] = [new Set(before.map(canonical)), new Set(after.map(canonical))];
  return [
    ...before
      .filter((entry) => !now.has(canonical(entry)))
      .map((entry): RecordChange => ({ kind, id: name(entry), change: "removed", fields: [] })),
    ...after
      .filter((entry) => !then.has(canonical(entry)))
      .map((entry): RecordChange => ({ kind, id: name(entry), change: "added", fields: [] })),
  ];
}

function siteChange({ site: before }: Dataset, { site: after }: Dataset): RecordChange[] {
  const fields = changedFields(before, after);
  return fields.length > 0 ? [{ kind: "site", id: "site", change: "changed", fields }] : [];
}
