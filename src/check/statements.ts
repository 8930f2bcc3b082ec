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

export function placedStatements({ record }: Records): PlacedStatement[] {
  return record.flatMap((file) =>
    file.value.statements.map((statement, index) => ({
      statement,
      record: file,
      index,
      at: (...path) => file.at(["statements", index, ...path]),
    })),
  );
}

/** Every coding; `at` gives places within the coding. */
export function placedCodings(records: Records): PlacedCoding[] {
  return placedStatements(records).flatMap((placed) =>
    placed.statement.codings.map((coding, index) => ({
      ...placed,
      coding,
      at: (...path: PropertyKey[]) => placed.at("codings", index, ...path),
    })),
  );
}
