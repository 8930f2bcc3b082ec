/** Statements added, removed, corrected and withdrawn between two states of the record. */
import type { IsoDay } from "../../schema/fields.ts";
import type { Coding } from "../../schema/statement.ts";
import type { Dataset, Id, StatementRecord } from "../dataset.ts";
import { changedFields } from "./fields.ts";

export interface StatementChanges {
  readonly added: readonly StatementRecord[];
  readonly removed: readonly StatementRecord[];
  readonly corrected: readonly Corrected[];
  readonly withdrawn: readonly Withdrawn[];
}

export interface Corrected {
  readonly before: StatementRecord;
  readonly after: StatementRecord;
  /** Names of the fields that differ, `codings` included. */
  readonly fields: readonly string[];
  /** One for each coding that differs: codings belong together where issue and coder are the same. */
  readonly codings: readonly CodingChange[];
}

export interface CodingChange {
  readonly issue: Id;
  readonly coder: string;
  /** Undefined where the coding is new. */
  readonly before: Coding | undefined;
  /** Undefined where the coding is gone. */
  readonly after: Coding | undefined;
  readonly fields: readonly string[];
}

export interface Withdrawn {
  readonly statement: StatementRecord;
  /** The party took the words back in another statement, or all our readings of them on some issues no longer count. */
  readonly how:
    | { readonly kind: "party"; readonly by: Id; readonly on: IsoDay }
    | { readonly kind: "codings"; readonly issues: readonly Id[] };
}

/** Each list in order of the dates of the statements. */
export function statementChanges(before: Dataset, after: Dataset): StatementChanges {
  const both = [...after.statements.values()].flatMap((now) => {
    const then = before.statements.get(now.id);
    return then ? [[then, now] as const] : [];
  });
  return {
    added: [...after.statements.values()].filter(({ id }) => !before.statements.has(id)),
    removed: [...before.statements.values()].filter(({ id }) => !after.statements.has(id)),
    corrected: both.map(([then, now]) => corrected(then, now)).filter(({ fields }) => fields.length > 0),
    withdrawn: both.flatMap(([then, now]) => [
      ...withdrawnByParty(before, after, now),
      ...withdrawnByCoders(then, now),
    ]),
  };
}

function corrected(before: StatementRecord, after: StatementRecord): Corrected {
  return { before, after, fields: changedFields(before, after), codings: codingChanges(before, after) };
}

function codingChanges(before: StatementRecord, after: StatementRecord): CodingChange[] {
  const key = ({ issue, coder }: Coding): string => `${issue}/${coder}`;
  const [then, now] = [before, after].map(({ codings }) => new Map(codings.map((one) => [key(one), one]))) as [
    Map<string, Coding>,
    Map<string, Coding>,
  ];
  return [...new Set([...then.keys(), ...now.keys()])].flatMap((name) => {
    const [a, b] = [then.get(name), now.get(name)];
    const { issue, coder } = (b ?? a) as Coding;
    const fields = changedFields(a ?? {}, b ?? {});
    return fields.length > 0 ? [{ issue, coder, before: a, after: b, fields }] : [];
  });
}

function withdrawnByParty(before: Dataset, after: Dataset, statement: StatementRecord): Withdrawn[] {
  const on = after.withdrawnOn.get(statement.id);
  if (on === undefined || before.withdrawnOn.has(statement.id)) return [];
  const by = [...after.statements.values()].find(({ relates }) =>
    relates?.some(({ kind, to }) => kind === "withdraws" && to === statement.id),
  );
  return by ? [{ statement, how: { kind: "party", by: by.id, on } }] : [];
}

function withdrawnByCoders(before: StatementRecord, after: StatementRecord): Withdrawn[] {
  const counting = ({ codings }: StatementRecord): Set<Id> =>
    new Set(codings.filter(({ status }) => status !== "withdrawn").map(({ issue }) => issue));
  const still = counting(after);
  const issues = [...counting(before)].filter(
    (issue) => !still.has(issue) && after.codings.some((coding) => coding.issue === issue),
  );
  return issues.length > 0 ? [{ statement: after, how: { kind: "codings", issues } }] : [];
}
