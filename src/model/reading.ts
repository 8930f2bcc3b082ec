/** What one statement answers to one issue, once its codings are taken together. */
import type { Quantity, Text } from "../schema/fields.ts";
import type { Coding, Condition } from "../schema/statement.ts";
import type { Id, StatementRecord } from "./dataset.ts";

/** An answer on an issue's scale; `undecided` is the answer that they have not decided. */
export type Reading =
  | { readonly kind: "point"; readonly point: Id }
  | { readonly kind: "range"; readonly from: Id; readonly to: Id }
  | { readonly kind: "quantity"; readonly quantity: Quantity }
  | { readonly kind: "undecided" };

/** How one statement was read on one issue: one reading, or several where coders differ. */
export interface StatementReading {
  readonly readings: readonly Reading[];
  readonly conditions: readonly Condition[];
}

/** Codings of the statement on the issue that still count. */
export function activeCodings(statement: StatementRecord, issue: Id): readonly Coding[] {
  return statement.codings.filter((coding) => coding.issue === issue && coding.status !== "withdrawn");
}

/**
 * The statement's answer to the issue, or undefined where it gives none: a refusal to answer, or words that fit no point.
 */
export function readingOf(statement: StatementRecord, issue: Id): StatementReading | undefined {
  const codings = activeCodings(statement, issue);
  if (codings.length === 0 || statement.act === "refusal-to-answer") return undefined;
  if (statement.act === "undecided") return { readings: [{ kind: "undecided" }], conditions: [] };
  const readings = distinct(codings.map(readingOfCoding).filter((reading) => reading !== undefined));
  if (readings.length === 0) return undefined;
  return { readings, conditions: distinctConditions(codings.flatMap((coding) => coding.conditions ?? [])) };
}

function readingOfCoding(coding: Coding): Reading | undefined {
  if (coding.value !== undefined) return { kind: "point", point: coding.value };
  if (coding.range !== undefined) return { kind: "range", from: coding.range[0], to: coding.range[1] };
  if (coding.quantity !== undefined) return { kind: "quantity", quantity: coding.quantity };
  return undefined;
}

/** True where both say the same; conditions do not make a difference. */
export function sameReading(a: Reading, b: Reading): boolean {
  return readingKey(a) === readingKey(b);
}

/** True where both hold the same readings, in whatever order. */
export function sameReadings(a: readonly Reading[], b: readonly Reading[]): boolean {
  return keys(a) === keys(b);
}

/** Each reading once, in order of first appearance. */
export function distinct(readings: readonly Reading[]): Reading[] {
  return [...new Map(readings.map((reading) => [readingKey(reading), reading])).values()];
}

/** A string that is equal for equal readings and differs for others. */
export function readingKey(reading: Reading): string {
  switch (reading.kind) {
    case "point":
      return reading.point;
    case "range":
      return `${reading.from}..${reading.to}`;
    case "quantity":
      return `${reading.quantity.op}${reading.quantity.n} ${reading.quantity.unit} ${reading.quantity.scope ?? ""}`;
    case "undecided":
      return "?";
  }
}

function keys(readings: readonly Reading[]): string {
  return readings.map(readingKey).sort().join("|");
}

function distinctConditions(conditions: readonly Condition[]): Condition[] {
  const key = ({ type, issue, text }: Condition): string => `${type} ${issue ?? ""} ${textKey(text)}`;
  return [...new Map(conditions.map((condition) => [key(condition), condition])).values()];
}

function textKey(text: Text): string {
  return typeof text === "string" ? text : JSON.stringify(text);
}
