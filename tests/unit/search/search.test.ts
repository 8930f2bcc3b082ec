import { describe, expect, test } from "vitest";
import { wordsIn } from "../../../src/i18n/words.ts";
import { markedPieces } from "../../../src/search/passage.ts";
import { statementRecords } from "../../../src/search/records.ts";
import { harbour, statement } from "../../fixtures/harbour.ts";

describe("a statement in the index", () => {
  const dataset = harbour([
    statement("radio", "2031-03", {
      value: "shared",
      summary: "Offers to share.",
      quote: { exact: "Ділимося портом.", lang: "uk", rendering: "original" },
      translation: { by: "human", en: "We share the harbour." },
    }),
    statement("leaked-note", "2031-04-01", { source: "leaked", value: "closed" }),
  ]);
  const [record, leaked] = statementRecords(dataset, wordsIn("en"), ["harbour-dispute"]);

  test("holds its summary, the words in every language, who said them and when", () => {
    expect(record?.content).toBe(
      "Offers to share.\nДілимося портом.\nWe share the harbour.\nThe mayor, Town of Eastport, March 2031, Harbour",
    );
  });

  test("tells party, issue, year and date apart", () => {
    expect(record?.filters).toEqual({ kind: ["statement"], party: ["eastport"], issue: ["harbour"], year: ["2031"] });
    expect(record?.sort).toEqual({ date: "2031-03-01" });
    expect(record?.meta).toMatchObject({ party: "Eastport", speaker: "The mayor", date: "March 2031" });
  });

  test("says of a leaked text that it is only reported", () => {
    expect(leaked?.meta["kind"]).toMatch(/reported/);
  });

  test("stands in no index of another topic", () => {
    expect(statementRecords(dataset, wordsIn("en"), ["another-topic"])).toEqual([]);
  });
});

describe("a passage", () => {
  test("is parted at the words found", () => {
    expect(markedPieces("We <mark>share</mark> the harbour")).toEqual([
      { text: "We ", marked: false },
      { text: "share", marked: true },
      { text: " the harbour", marked: false },
    ]);
  });

  test("keeps markup from the index as text, and never makes elements of it", () => {
    expect(markedPieces("&lt;img src=x onerror=alert(1)&gt; <b>bold</b>")).toEqual([
      { text: "<img src=x onerror=alert(1)> <b>bold</b>", marked: false },
    ]);
  });
});
