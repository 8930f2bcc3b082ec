/** Step 1 of the rule: what was said up to the day by authorised speakers, less what was withdrawn. */
import { expect, test } from "vitest";
import type { Tables } from "../../../src/model/dataset.ts";
import { positionAt } from "../../../src/model/position.ts";
import type { Office } from "../../../src/schema/speaker.ts";
import { harbour, speaker, statement, tables } from "../../fixtures/harbour.ts";
import { cell, eastport } from "./eastport.ts";

const open = { kind: "point", point: "open" };
const notResearched = { ...cell, state: "not-researched" };

/** The invented speakers, and a warden of Eastport with these offices. */
function withWarden(...offices: Omit<Office, "party" | "title">[]): Partial<Tables> {
  const warden = speaker("warden", ...offices.map((office) => ({ party: "eastport", title: "Warden", ...office })));
  return { speakers: [...tables([]).speakers, warden] };
}

test("a speaker whose office speaks for the party states its position", () => {
  expect(eastport([statement("a", "2031-03-01", { speaker: "mayor", value: "open" })])).toEqual({
    ...cell,
    state: "stated",
    statement: "a",
    said: "2031-03-01",
    reading: open,
  });
});

test("a speaker with a personal mandate is never counted", () => {
  expect(eastport([statement("a", "2031-03-01", { speaker: "poet", value: "open" })])).toEqual(notResearched);
});

test("personal words neither displace nor contest what the party has said", () => {
  const spoken = eastport([
    statement("a", "2031-03-01", { value: "open" }),
    statement("b", "2031-03-05", { speaker: "poet", value: "closed" }),
    statement("c", "2031-03-06", { onBehalf: "self", value: "closed" }),
  ]);
  expect(spoken).toEqual({ ...cell, state: "stated", statement: "a", said: "2031-03-01", reading: open });
});

test("words on the speaker's own behalf are not counted, whatever the office", () => {
  expect(eastport([statement("a", "2031-03-01", { onBehalf: "self", value: "open" })])).toEqual(notResearched);
  const unsigned = statement("a", "2031-03-01", { speaker: undefined, onBehalf: "self", value: "open" });
  expect(eastport([unsigned])).toEqual(notResearched);
});

test("where it is unclear for whom the speaker spoke, the office decides", () => {
  const unclear = { onBehalf: "unclear", value: "open" } as const;
  expect(eastport([statement("a", "2031-03-01", unclear)])).toMatchObject({ state: "stated", statement: "a" });
  expect(eastport([statement("a", "2031-03-01", { ...unclear, speaker: "poet" })])).toEqual(notResearched);
});

test("a delegate counts on the issues assigned and on no other", () => {
  const depth = { kind: "quantity", quantity: { op: ">=", n: 9, unit: "metres" } } as const;
  const dataset = harbour([
    statement("a", "2031-03-01", {
      speaker: "pilot",
      codings: [
        { issue: "harbour", value: "open" },
        { issue: "dredging", quantity: depth.quantity },
      ],
    }),
  ]);
  expect(positionAt(dataset, "eastport", "harbour", "2031-12-31")).toMatchObject({ state: "stated", reading: open });
  expect(positionAt(dataset, "eastport", "dredging", "2031-12-31")).toEqual({ ...notResearched, issue: "dredging" });
});

test("a delegate for all issues counts on every one of them", () => {
  const words = statement("a", "2031-03-01", { speaker: "warden", value: "open" });
  expect(eastport([words], "2031-12-31", withWarden({ mandate: "delegated", issues: "all" }))).toMatchObject({
    state: "stated",
    statement: "a",
  });
});

test("a delegate to whom no issue was assigned counts on none", () => {
  const words = statement("a", "2031-03-01", { speaker: "warden", value: "open" });
  expect(eastport([words], "2031-12-31", withWarden({ mandate: "delegated" }))).toEqual(notResearched);
});

test.each([
  ["before the first day in office does not count", "2031-02-28", "not-researched"],
  ["on the first day in office counts", "2031-03-01", "stated"],
  ["on the last day in office counts", "2031-04-30", "stated"],
  ["after the last day in office does not count", "2031-05-01", "not-researched"],
  ["in a month with a day in office counts", "2031-04", "stated"],
  ["in a month without a day in office does not count", "2031-02", "not-researched"],
])("what was said %s", (_, said, state) => {
  const office = withWarden({ mandate: "speaks-for", from: "2031-03-01", to: "2031-04-30" });
  expect(eastport([statement("a", said, { speaker: "warden", value: "open" })], "2031-12-31", office).state).toBe(
    state,
  );
});

test("an office of another party gives no voice in this one", () => {
  expect(eastport([statement("a", "2031-03-01", { speaker: "reeve", value: "open" })])).toEqual(notResearched);
});

test("a text without a named speaker speaks for the party itself", () => {
  const text = statement("a", "2031-03-01", { speaker: undefined, attribution: "document", value: "open" });
  expect(eastport([text])).toEqual({ ...cell, state: "stated", statement: "a", said: "2031-03-01", reading: open });
});

test("withdrawn words count until the day before they are withdrawn", () => {
  const words = [
    statement("a", "2031-03-01", { value: "open" }),
    statement("b", "2031-06-10", { relates: [{ kind: "withdraws", to: "a" }] }),
  ];
  expect(eastport(words, "2031-06-09")).toMatchObject({ state: "stated", statement: "a", reading: open });
  expect(eastport(words, "2031-06-10")).toEqual({ ...notResearched, asOf: "2031-06-10" });
});

test("a withdrawal known only to the month counts from the last day of the month", () => {
  const words = [
    statement("a", "2031-03-01", { value: "open" }),
    statement("b", "2031-06", { relates: [{ kind: "withdraws", to: "a" }] }),
  ];
  expect(eastport(words, "2031-06-29").state).toBe("stated");
  expect(eastport(words, "2031-06-30").state).toBe("not-researched");
});

test("once the latest words are withdrawn, those before them are the position again", () => {
  const words = [
    statement("a", "2031-01-01", { value: "open" }),
    statement("b", "2031-03-01", { value: "closed" }),
    statement("c", "2031-06-10", { relates: [{ kind: "withdraws", to: "b" }] }),
  ];
  expect(eastport(words)).toEqual({ ...cell, state: "stated", statement: "a", said: "2031-01-01", reading: open });
});

test("words that withdraw others may take a position of their own", () => {
  const words = [
    statement("a", "2031-06-01", { value: "closed" }),
    statement("b", "2031-06-10", { value: "open", relates: [{ kind: "withdraws", to: "a" }] }),
  ];
  expect(eastport(words)).toEqual({ ...cell, state: "stated", statement: "b", said: "2031-06-10", reading: open });
});

test("a withdrawn coding is not counted, and the others of the statement are", () => {
  const words = statement("a", "2031-03-01", {
    codings: [
      { issue: "harbour", value: "closed", coder: "aa", status: "withdrawn" },
      { issue: "harbour", value: "open", coder: "bb" },
    ],
  });
  expect(eastport([words])).toEqual({ ...cell, state: "stated", statement: "a", said: "2031-03-01", reading: open });
});

test("a statement whose only coding was withdrawn is not counted", () => {
  const withdrawn = { issue: "harbour", value: "closed", status: "withdrawn" } as const;
  expect(eastport([statement("a", "2031-03-01", { codings: [withdrawn] })])).toEqual(notResearched);
});
