import type { StatementRecord, Tables } from "../../../src/model/dataset.ts";
import { type Position, positionAt } from "../../../src/model/position.ts";
import { harbour } from "../../fixtures/harbour.ts";

/** What every position that `eastport` returns has in common, at the end of 2031. */
export const cell = { party: "eastport", issue: "harbour", asOf: "2031-12-31", rule: 1 } as const;

/** Eastport's position on the harbour, at the end of 2031 unless told otherwise. */
export function eastport(
  statements: readonly StatementRecord[],
  asOf = "2031-12-31",
  more?: Partial<Tables>,
): Position {
  return positionAt(harbour(statements, more), "eastport", "harbour", asOf);
}
