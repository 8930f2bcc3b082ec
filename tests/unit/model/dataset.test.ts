import { expect, test } from "vitest";
import { get, statementsOn } from "../../../src/model/dataset.ts";
import { finding, harbour, statement, tables } from "../../fixtures/harbour.ts";

test("records are put in order by id, statements and events by date first", () => {
  const talks = {
    topic: "harbour-dispute",
    kind: "talks",
    title: "Talks",
    text: "They talked.",
    sources: [] as string[],
  } as const;
  const known = tables([]);
  const dataset = harbour([statement("c", "2031-03-01"), statement("a", "2031-03-01"), statement("b", "2031-01-01")], {
    parties: [...known.parties].reverse(),
    issues: known.issues,
    events: [
      { ...talks, id: "y", date: "2031-03-01" },
      { ...talks, id: "z", date: "2031-01-01" },
      { ...talks, id: "x", date: "2031-03-01" },
    ],
  });
  expect([...dataset.statements.keys()]).toEqual(["b", "a", "c"]);
  expect([...dataset.events.keys()]).toEqual(["z", "x", "y"]);
  expect([...dataset.parties.keys()]).toEqual(["eastport", "league", "westport"]);
  expect([...dataset.issues.keys()]).toEqual(["dredging", "harbour"]);
});

test("findings stand by party, issue and day, and corrections latest first", () => {
  const correction = (date: string, id: string) =>
    ({ target: { kind: "statement", id }, date, wrong: "A letter.", severity: "wording" }) as const;
  const dataset = harbour([], {
    findings: [
      finding("2031-05-01", "2032-01-01"),
      finding("2031-06-01", "2032-01-01", { issue: "dredging" }),
      finding("2031-01-01", "2032-01-01", { party: "westport" }),
      finding("2031-03-01", "2032-01-01"),
    ],
    corrections: [correction("2031-03-01", "b"), correction("2031-05-01", "c"), correction("2031-03-01", "a")],
  });
  expect(dataset.findings.map(({ party, issue, on }) => [party, issue, on])).toEqual([
    ["eastport", "dredging", "2031-06-01"],
    ["eastport", "harbour", "2031-03-01"],
    ["eastport", "harbour", "2031-05-01"],
    ["westport", "harbour", "2031-01-01"],
  ]);
  expect(dataset.corrections.map(({ target }) => target.id)).toEqual(["c", "a", "b"]);
});

test("the tables it is made from are left as they were", () => {
  const statements = Object.freeze([statement("b", "2031-03-01"), statement("a", "2031-01-01")]);
  harbour(statements);
  expect(statements.map(({ id }) => id)).toEqual(["b", "a"]);
});

test("a dataset is frozen", () => {
  expect(Object.isFrozen(harbour())).toBe(true);
});

test("a party's statements on an issue are found oldest first, each once, whatever became of their codings", () => {
  const dataset = harbour([
    statement("c", "2031-03-01", { codings: [{ issue: "harbour", value: "open", status: "withdrawn" }] }),
    statement("b", "2031-01-01", {
      codings: [
        { issue: "harbour", value: "open", coder: "aa" },
        { issue: "harbour", value: "closed", coder: "bb" },
      ],
    }),
    statement("d", "2031-02-01", { party: "westport", speaker: "reeve", value: "open" }),
    statement("e", "2031-02-01"),
  ]);
  expect(statementsOn(dataset, "eastport", "harbour").map(({ id }) => id)).toEqual(["b", "c"]);
  expect(statementsOn(dataset, "eastport", "dredging")).toEqual([]);
});

test("a statement that is withdrawn no longer counts from the day it was withdrawn", () => {
  const dataset = harbour([
    statement("a", "2031-01-01", { value: "open" }),
    statement("b", "2031-02", { relates: [{ kind: "withdraws", to: "a" }] }),
    statement("c", "2031-03-05", { relates: [{ kind: "repeats", to: "b" }] }),
  ]);
  expect([...dataset.withdrawnOn]).toEqual([["a", "2031-02-28"]]);
});

test("a statement withdrawn twice is withdrawn since the first time", () => {
  const dataset = harbour([
    statement("a", "2031-01-01", { value: "open" }),
    statement("c", "2031-03-05", { relates: [{ kind: "withdraws", to: "a" }] }),
    statement("b", "2031-02-05", { relates: [{ kind: "withdraws", to: "a" }] }),
  ]);
  expect([...dataset.withdrawnOn]).toEqual([["a", "2031-02-05"]]);
});

test("an id that is not in a table is an error that names it", () => {
  expect(get(harbour().parties, "eastport").short).toBe("Eastport");
  expect(() => get(harbour().parties, "northport")).toThrow("Unknown id `northport`, expected one of 3 known ids");
});
