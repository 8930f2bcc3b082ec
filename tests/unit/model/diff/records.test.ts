import { expect, test } from "vitest";
import type { BriefingRecord } from "../../../../src/model/dataset.ts";
import { changesBetween } from "../../../../src/model/diff/content-diff.ts";
import { harbour, statement, tables } from "../../../fixtures/harbour.ts";

const first = statement("first", "2031-03-01", { value: "closed" });

function briefing(id: string, more: Partial<BriefingRecord> = {}): BriefingRecord {
  return {
    id,
    title: "The harbour",
    summary: "A summary.",
    topic: "harbour-dispute",
    asOf: "2031-06-01",
    published: "2031-06-02",
    references: [],
    shows: [],
    words: 2,
    prose: [],
    text: "---\ntitle: The harbour\n---\nSome prose.\n",
    ...more,
  };
}

test("a corrected statement names the fields that changed, its codings one by one", () => {
  const mended = {
    ...statement("first", "2031-03-02", {
      codings: [
        { issue: "harbour", value: "open" },
        { issue: "dredging", quantity: { op: ">=", n: 6, unit: "metres" } },
      ],
    }),
    quote: { exact: "Closed.", lang: "en", rendering: "original" as const },
  };
  const [corrected] = changesBetween(harbour([first]), harbour([mended])).statements.corrected;
  expect(corrected?.fields).toEqual(["said", "codings", "quote"]);
  expect(
    corrected?.codings.map(({ issue, before, after, fields }) => [issue, before?.value, after?.value, fields[0]]),
  ).toEqual([
    ["harbour", "closed", "open", "value"],
    ["dredging", undefined, undefined, "scale"],
  ]);
});

test("the order in which keys were written is no correction", () => {
  const { id, ...rest } = first;
  expect(changesBetween(harbour([first]), harbour([{ ...rest, id }])).statements.corrected).toEqual([]);
});

test("ids that are gone are named; sources do not change by the statements found in them", () => {
  const other = statement("other", "2031-03-02", { value: "open", source: "wire" });
  const diff = changesBetween(
    harbour([first, other], { briefings: [briefing("old")] }),
    harbour([first], { terms: [{ id: "low-water", term: "Low water", definition: "Low.", sources: ["interview"] }] }),
  );
  expect(diff.vanished).toEqual([
    { kind: "statement", id: "other" },
    { kind: "briefing", id: "old" },
    { kind: "source", id: "wire" },
  ]);
  expect(diff.records).toEqual([
    { kind: "source", id: "wire", change: "removed", fields: [] },
    { kind: "term", id: "low-water", change: "added", fields: [] },
  ]);
});

test("ids that were retired have not vanished; entries for others say nothing", () => {
  const other = statement("other", "2031-03-02", { value: "open", source: "wire" });
  const entry = { kind: "statement", id: "other", on: "2031-05-01", why: "Said by another." } as const;
  const retired = [entry, { ...entry, kind: "source" }, { ...entry, id: "long-gone" }] as const;
  const diff = changesBetween(harbour([first, other]), harbour([first]), retired);
  expect(diff.vanished).toEqual([{ kind: "source", id: "wire" }]);
  expect(diff.retired).toEqual([entry]);
});

test("a changed record names its fields", () => {
  const parties = tables([]).parties.map((party) =>
    party.id === "league" ? { ...party, short: "The League" } : party,
  );
  expect(changesBetween(harbour(), harbour([], { parties })).records).toEqual([
    { kind: "party", id: "league", change: "changed", fields: ["short"] },
  ]);
});

test("a briefing is affected by its own words, by what it cites and by the cells it shows as of its day", () => {
  const cites = briefing("cites", { references: [{ kind: "statement", id: "first" }] });
  const chart = { kind: "chart", name: "spectrum", subject: "harbour" } as const;
  const shows = briefing("shows", { shows: [{ ...chart, asOf: "2031-06-01" }] });
  const earlier = briefing("earlier", { shows: [{ ...chart, asOf: "2031-02-01" }] });
  const elsewhere = briefing("elsewhere", { shows: [{ ...chart, subject: "dredging", asOf: "2031-06-01" }] });
  const edited = briefing("edited");
  const before = harbour([first], { briefings: [cites, shows, earlier, elsewhere, edited] });
  const after = harbour([statement("first", "2031-03-01", { value: "open" })], {
    briefings: [
      cites,
      shows,
      earlier,
      elsewhere,
      { ...edited, title: "Harbours", text: "---\ntitle: Harbours\n---\nOther prose.\n" },
      briefing("fresh"),
    ],
  });
  expect(
    changesBetween(before, after).briefings.map(({ id, change, fields, cites, shows }) => [
      id,
      change,
      fields,
      cites,
      shows.length,
    ]),
  ).toEqual([
    ["cites", "none", [], ["first"], 0],
    ["edited", "changed", ["title", "prose"], [], 0],
    ["fresh", "added", [], [], 0],
    ["shows", "none", [], [], 1],
  ]);
});
