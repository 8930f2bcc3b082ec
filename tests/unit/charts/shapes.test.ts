/** Who and how are told by shape before any colour; tests/browser/shapes.test.ts looks at the same in pixels. */
import { describe, expect, test } from "vitest";
import { markParts } from "../../../src/charts/mark-parts.ts";
import { symbolPath } from "../../../src/charts/symbols.ts";
import { isBlank, type Position, type PositionState, positionStates } from "../../../src/model/position.ts";
import { type PartySymbol, symbols } from "../../../src/schema/party.ts";

const answers = positionStates.filter((state) => !isBlank({ state } as Position));
const blanks = positionStates.filter((state) => isBlank({ state } as Position));

/** What is drawn where one grey is all there is: the kinds of parts and their paths. */
function drawing(symbol: PartySymbol, state: PositionState): string {
  return markParts(symbol, state, [{ x: 0, y: 0 }])
    .map(({ part, path }) => `${part} ${path}`)
    .sort()
    .join("\n");
}

test("no two parties' symbols have the same outline", () => {
  expect(new Set(symbols.map(symbolPath)).size).toBe(symbols.length);
});

describe.each(symbols)("%s", (symbol) => {
  test("is drawn in another way in each of the ten states", () => {
    expect(new Set(positionStates.map((state) => drawing(symbol, state))).size).toBe(10);
  });

  test.each(answers)("is told from every other symbol when %s", (state) => {
    const others = symbols.filter((other) => other !== symbol).map((other) => drawing(other, state));
    expect(others).not.toContain(drawing(symbol, state));
  });
});

test.each(blanks)("%s has one sign for all parties, as it is no answer of theirs", (state) => {
  expect(new Set(symbols.map((symbol) => drawing(symbol, state))).size).toBe(1);
});
