/** What holds of every difference, tried on small records made at random, always the same ones. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Dataset } from "../../../../src/model/dataset.ts";
import { changesBetween } from "../../../../src/model/diff/content-diff.ts";
import { finding, harbour, statement } from "../../../fixtures/harbour.ts";

const runs = { seed: 20310304, numRuns: 200 };

const dataset: fc.Arbitrary<Dataset> = fc
  .tuple(
    fc.uniqueArray(
      fc.record({
        id: fc.constantFrom("a", "b", "c", "d", "e"),
        day: fc.integer({ min: 1, max: 28 }),
        value: fc.constantFrom("closed", "permit", "shared"),
        source: fc.constantFrom("interview" as const, "leaked" as const),
        status: fc.constantFrom("single" as const, "withdrawn" as const),
      }),
      { selector: ({ id }) => id },
    ),
    fc.boolean(),
  )
  .map(([said, searched]) =>
    harbour(
      said.map(({ id, day, value, source, status }) =>
        statement(id, `2031-03-${String(day).padStart(2, "0")}`, {
          source,
          codings: [{ issue: "harbour", value, status }],
        }),
      ),
      { findings: searched ? [finding("2031-06-01", "2032-06-01")] : [] },
    ),
  );

test("a record does not differ from itself", () => {
  fc.assert(
    fc.property(dataset, (one) => {
      const { positions, past, statements, briefings, records, vanished } = changesBetween(one, one);
      expect([positions, past, ...Object.values(statements), briefings, records, vanished].flat()).toEqual([]);
    }),
    runs,
  );
});

test("looked at from the other side, what was added is removed and what was is now", () => {
  fc.assert(
    fc.property(dataset, dataset, (a, b) => {
      const [there, back] = [changesBetween(a, b), changesBetween(b, a)];
      expect(back.statements.added).toEqual(there.statements.removed);
      expect(back.statements.removed).toEqual(there.statements.added);
      expect(back.statements.corrected.map(({ after }) => after.id).sort()).toEqual(
        there.statements.corrected.map(({ after }) => after.id).sort(),
      );
      expect(back.positions.map(({ before, after }) => [after, before])).toEqual(
        there.positions.map(({ before, after }) => [before, after]),
      );
      expect(back.past.map(({ from, to, before, after }) => [from, to, after, before])).toEqual(
        there.past.map(({ from, to, before, after }) => [from, to, before, after]),
      );
    }),
    runs,
  );
});

test("every change of position has a reason", () => {
  let seen = 0;
  fc.assert(
    fc.property(dataset, dataset, (a, b) => {
      const { positions, past } = changesBetween(a, b);
      seen += positions.length + past.length;
      expect([...positions, ...past].filter(({ causes }) => causes.length === 0)).toEqual([]);
    }),
    runs,
  );
  expect(seen).toBeGreaterThan(runs.numRuns / 2);
});
