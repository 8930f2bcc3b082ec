/** Statements and codings with their places, as most rules need them. */
import type { Place } from "../load/problem.ts";
import type { Records, RecordsOf } from "../load/records.ts";
import type { Coding, Statement } from "../schema/statement.ts";

export interface PlacedStatement {
  readonly statement: Statement;
  readonly record: RecordsOf<"record">;
  /** Its place in the list of the record. */
  readonly index: number;
  /** Place of a field of the statement. */
  at(...path: PropertyKey[]): Place;
}

export interface PlacedCoding extends PlacedStatement {
  readonly coding: Coding;
}

interface Placed {
  readonly statements: readonly PlacedStatement[];
  readonly codings: readonly PlacedCoding[];
}

const known = new WeakMap<Records, Placed>();

/** Every statement, file by file. */
export function placedStatements(records: Records): readonly PlacedStatement[] {
  return placedIn(records).statements;
}

/** Every coding; `at` gives places within the coding. */
export function placedCodings(records: Records): readonly PlacedCoding[] {
  return placedIn(records).codings;
}

/** Records are walked once, however many rules ask. */
function placedIn(records: Records): Placed {
  const found = known.get(records) ?? findPlaced(records);
  known.set(records, found);
  return found;
}

function findPlaced(records: Records): Placed {
  const statements = findStatements(records);
  return { statements, codings: statements.flatMap(findCodings) };
}

function findStatements({ record }: Records): PlacedStatement[] {
  return record.flatMap((file) =>
    file.value.statements.map((statement, index) => ({
      statement,
      record: file,
      index,
      at: (...path) => file.at(["statements", index, ...path]),
    })),
  );
}

function findCodings(placed: PlacedStatement): PlacedCoding[] {
  return placed.statement.codings.map((coding, index) => ({
    ...placed,
    coding,
    at: (...path) => placed.at("codings", index, ...path),
  }));
}
