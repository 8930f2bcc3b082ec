/** Where no reading is left: which of the blanks it is. */
import { expect, test } from "vitest";
import type { Tables } from "../../../src/model/dataset.ts";
import { finding, harbourIssue, statement } from "../../fixtures/harbour.ts";
import { cell, eastport } from "./eastport.ts";

const onHarbour = [{ issue: "harbour" }];
const offScale = [{ issue: "harbour", unplaced: true as const, reason: "Speaks of the fish, not of the harbour." }];
const landlocked: Partial<Tables> = {
  issues: [{ ...harbourIssue, notApplicable: [{ party: "eastport", reason: "It has no ships." }] }],
};

test("a party that says it has not decided is undecided", () => {
  expect(eastport([statement("a", "2031-03-01", { act: "undecided", codings: onHarbour })])).toEqual({
    ...cell,
    state: "undecided",
    statement: "a",
    said: "2031-03-01",
  });
});

test("a party that is undecided has left its earlier answer", () => {
  const words = [
    statement("a", "2031-01-01", { value: "open" }),
    statement("b", "2031-03-01", { act: "undecided", codings: onHarbour }),
  ];
  expect(eastport(words)).toEqual({ ...cell, state: "undecided", statement: "b", said: "2031-03-01" });
});

test("a party that refuses to answer has declined", () => {
  expect(eastport([statement("a", "2031-03-01", { act: "refusal-to-answer", codings: onHarbour })])).toEqual({
    ...cell,
    state: "declined",
    statement: "a",
    said: "2031-03-01",
  });
});

test.each(["stated", "undecided"] as const)("a refusal to answer does not erase a position that is %s", (state) => {
  const before = { stated: { value: "open" }, undecided: { act: "undecided", codings: onHarbour } } as const;
  const words = [
    statement("a", "2031-03-01", before[state]),
    statement("b", "2031-03-05", { act: "refusal-to-answer", codings: onHarbour }),
  ];
  expect(eastport(words)).toMatchObject({ state, statement: "a" });
});

test("a refusal on one's own behalf is not the party's", () => {
  const refusal = statement("a", "2031-03-01", { act: "refusal-to-answer", speaker: "poet", codings: onHarbour });
  expect(eastport([refusal])).toEqual({ ...cell, state: "not-researched" });
});

test("words that fit no point are not an answer, and the coding says why", () => {
  expect(eastport([statement("a", "2031-03-01", { codings: offScale })])).toEqual({
    ...cell,
    state: "not-applicable",
    statement: "a",
    reason: "Speaks of the fish, not of the harbour.",
  });
});

test("words that fit no point do not erase an answer", () => {
  const words = [statement("a", "2031-03-01", { value: "open" }), statement("b", "2031-03-05", { codings: offScale })];
  expect(eastport(words)).toMatchObject({ state: "stated", statement: "a" });
});

test("of a refusal and words that fit no point the later says which blank it is", () => {
  const refusal = { act: "refusal-to-answer", codings: onHarbour } as const;
  const refusalLast = [statement("a", "2031-03-01", { codings: offScale }), statement("b", "2031-03-05", refusal)];
  expect(eastport(refusalLast)).toMatchObject({ state: "declined", statement: "b" });
  const refusalFirst = [statement("a", "2031-03-01", refusal), statement("b", "2031-03-05", { codings: offScale })];
  expect(eastport(refusalFirst)).toMatchObject({ state: "not-applicable", statement: "b" });
});

test("a question that does not fit the party is not applicable to it, and the issue says why", () => {
  expect(eastport([], "2031-12-31", landlocked)).toEqual({
    ...cell,
    state: "not-applicable",
    reason: "It has no ships.",
  });
});

test("a party that answers a question that does not fit it has answered", () => {
  const words = [statement("a", "2031-03-01", { value: "open" })];
  expect(eastport(words, "2031-12-31", landlocked)).toMatchObject({ state: "stated", statement: "a" });
});

test("a question that does not fit the party is no silence, even where a search found nothing", () => {
  const searched = { ...landlocked, findings: [finding("2031-03-01", "2032-03-01")] };
  expect(eastport([], "2031-12-31", searched).state).toBe("not-applicable");
});

test("a party is silent where a search for its words found nothing", () => {
  const search = finding("2031-03-01", "2032-03-01");
  expect(eastport([], "2031-12-31", { findings: [search] })).toEqual({ ...cell, state: "silent", finding: search });
});

test("a search counts up to the day on which it expires, and no longer", () => {
  const findings = [finding("2031-03-01", "2031-09-01")];
  expect(eastport([], "2031-09-01", { findings }).state).toBe("silent");
  expect(eastport([], "2031-09-02", { findings })).toEqual({ ...cell, asOf: "2031-09-02", state: "not-researched" });
});

test("a search covers all that came before it", () => {
  expect(eastport([], "2030-06-01", { findings: [finding("2031-03-01", "2031-09-01")] }).state).toBe("silent");
});

test("a search that found something is no silence", () => {
  const findings = [finding("2031-03-01", "2032-03-01", { result: "found" })];
  expect(eastport([], "2031-12-31", { findings })).toEqual({ ...cell, state: "not-researched" });
});

test("a search for another party or issue is no evidence of silence", () => {
  const findings = [
    finding("2031-03-01", "2032-03-01", { party: "westport" }),
    finding("2031-03-01", "2032-03-01", { issue: "dredging" }),
  ];
  expect(eastport([], "2031-12-31", { findings })).toEqual({ ...cell, state: "not-researched" });
});

test("of several searches the latest that has not expired is named", () => {
  const findings = [
    finding("2031-05-01", "2032-05-01"),
    finding("2031-07-01", "2031-08-01"),
    finding("2031-03-01", "2032-03-01"),
  ];
  expect(eastport([], "2031-12-31", { findings })).toEqual({
    ...cell,
    state: "silent",
    finding: finding("2031-05-01", "2032-05-01"),
  });
});

test("a party whose authorised speakers said nothing is silent, whatever others said in their own name", () => {
  const words = [statement("a", "2031-03-01", { speaker: "poet", value: "open" })];
  expect(eastport(words, "2031-12-31", { findings: [finding("2031-03-02", "2032-03-01")] }).state).toBe("silent");
});

test.each([
  ["has answered", { value: "open" }, "stated"],
  ["has refused to answer", { act: "refusal-to-answer", codings: onHarbour }, "declined"],
  ["has said what fits no point", { codings: offScale }, "not-applicable"],
] as const)("a party that %s is not silent, whatever a search found", (_, words, state) => {
  const findings = [finding("2031-04-01", "2032-03-01")];
  expect(eastport([statement("a", "2031-03-01", words)], "2031-12-31", { findings }).state).toBe(state);
});

test("words in which nothing was read on the issue leave it not researched", () => {
  expect(eastport([statement("a", "2031-03-01")])).toEqual({ ...cell, state: "not-researched" });
});
