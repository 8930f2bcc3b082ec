import { expect, test } from "vitest";
import { mandateOf, officeOf, outranks, reportedBecause, witnessRank } from "../../../src/model/authority.ts";
import { harbour, speaker, statement } from "../../fixtures/harbour.ts";

test("of several offices held on the day the one with the highest mandate counts", () => {
  const keeper = speaker(
    "keeper",
    { party: "eastport", title: "Poet", mandate: "personal" },
    { party: "eastport", title: "Pilot", mandate: "delegated", issues: ["dredging"], from: "2031-02-01" },
    { party: "eastport", title: "Mayor", mandate: "speaks-for", from: "2031-03-01" },
    { party: "westport", title: "Reeve", mandate: "speaks-for" },
  );
  const titleOn = (said: string) =>
    officeOf(harbour([], { speakers: [keeper] }), statement("a", said, { speaker: "keeper" }))?.title;
  expect(titleOn("2031-01-31")).toBe("Poet");
  expect(titleOn("2031-02-28")).toBe("Pilot");
  expect(titleOn("2031-03-01")).toBe("Mayor");
});

test("no office is found for a speaker unknown, unnamed, or of another party", () => {
  expect(officeOf(harbour(), statement("a", "2031-03-01", { speaker: "stranger" }))).toBeUndefined();
  expect(officeOf(harbour(), statement("a", "2031-03-01", { speaker: undefined }))).toBeUndefined();
  expect(officeOf(harbour(), statement("a", "2031-03-01", { speaker: "reeve" }))).toBeUndefined();
});

test.each([
  ["the mayor", { speaker: "mayor" }, "speaks-for"],
  ["the pilot, on an issue assigned", { speaker: "pilot" }, "delegated"],
  ["the poet", { speaker: "poet" }, "personal"],
  ["somebody without an office", { speaker: "stranger" }, "personal"],
  ["the mayor in a private capacity", { speaker: "mayor", onBehalf: "self" }, "personal"],
  ["a text without a voice", { speaker: undefined, attribution: "document" }, "speaks-for"],
  ["unnamed sources without a voice", { speaker: undefined, attribution: "anonymous" }, "delegated"],
] as const)("words of %s have their mandate", (_, words, mandate) => {
  expect(mandateOf(harbour(), statement("a", "2031-03-01", words), "harbour")).toBe(mandate);
});

test("speaking for the party outranks a delegation, and that a personal view", () => {
  expect(outranks("speaks-for", "delegated")).toBe(true);
  expect(outranks("delegated", "personal")).toBe(true);
  expect(outranks("delegated", "delegated")).toBe(false);
  expect(outranks("personal", "speaks-for")).toBe(false);
});

test("where several things are against words, the gravest is named", () => {
  const everything = {
    source: "leaked",
    attribution: "anonymous",
    attested: "weak",
    checked: { on: "2031-04-01", result: "not-found-again" },
  } as const;
  const because = (words: object) => {
    const said = statement("a", "2031-03-01", { ...everything, ...words });
    return reportedBecause(harbour([said]), said);
  };
  expect(because({})).toBe("leaked");
  expect(because({ source: "media" })).toBe("anonymous");
  expect(because({ source: "media", attribution: "relayed" })).toBe("relayed");
  expect(because({ source: "media", attribution: "direct" })).toBe("weakly-attested");
  expect(because({ source: "media", attribution: "direct", attested: "strong" })).toBe("not-found-again");
  expect(because({ source: "media", attribution: "direct", attested: "strong", checked: undefined })).toBeUndefined();
});

test("a signed text is the strongest witness and a leak the weakest", () => {
  const said = [
    statement("a", "2031-03-01", { source: "signed-text" }),
    statement("b", "2031-03-01", { source: "interview" }),
    statement("c", "2031-03-01", { source: "leaked" }),
  ];
  expect(said.map((one) => witnessRank(harbour(said), one))).toEqual([0, 4, 7]);
});
