/** Feeds: what they tell, under which names, and that no words of a record break them. */
import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { feedEntries } from "../../../src/exports/feeds/entries.ts";
import { blocksText } from "../../../src/exports/feeds/markup.ts";
import type { Feed } from "../../../src/exports/feeds/feed.ts";
import { feedOf, type FeedSubject, feedText } from "../../../src/exports/feeds/feeds.ts";
import { wordsIn } from "../../../src/i18n/words.ts";
import { addressesBelow } from "../../../src/model/addresses.ts";
import type { Dataset } from "../../../src/model/dataset.ts";
import type { Correction } from "../../../src/schema/correction.ts";
import { harbour, statement, tables, type Words } from "../../fixtures/harbour.ts";

const topic = "harbour-dispute";

function feed(
  dataset: Dataset,
  subject: FeedSubject = { kind: "site" },
  { origin = "https://record.example", base = "/" } = {},
): Feed {
  const context = {
    dataset,
    words: wordsIn("en"),
    addresses: addressesBelow(base),
    absolute: (path: string) => `${origin}${path}`,
  };
  return feedOf(context, feedEntries(context, [topic]), subject);
}

const quote = { exact: "Спільне користування.", lang: "uk", rendering: "original" } as const;
const said = (more: Words = {}): Dataset =>
  harbour([
    statement("first", "2031-03-04", { value: "closed" }),
    statement("second", "2031-05-06", { value: "shared", summary: "Offers shared use.", quote, ...more }),
  ]);

const correction = (date: string, id = "second", wrong = "The day was wrong."): Correction => ({
  target: { kind: "statement", id },
  date,
  wrong,
  severity: "wording",
});

describe("a change of position", () => {
  test("is told in the one pattern, with the statement behind it", () => {
    const [entry] = feed(said()).entries;
    expect(entry?.title).toBe("Eastport · Harbour: was “closed to all”, now “shared use”");
    expect(entry?.address).toBe(`https://record.example/${topic}/statements/second/`);
    expect(entry?.body).toEqual([
      { kind: "text", text: "The mayor, Mayor, Town of Eastport, 6 May 2031" },
      {
        kind: "text",
        lead: "Statement: ",
        text: "Offers shared use.",
        href: `https://record.example/${topic}/statements/second/`,
      },
      { kind: "quote", text: "Спільне користування.", lang: "uk", source: "https://press.example/interview" },
      { kind: "text", text: "The words as spoken or issued." },
      { kind: "text", lead: "Source: ", text: "Harbour Press", href: "https://press.example/interview" },
    ]);
  });

  test("names a refusal to answer as what was on record before", () => {
    const dataset = harbour([
      statement("refusal", "2031-03-04", { act: "refusal-to-answer", codings: [{ issue: "harbour" }] }),
      statement("answer", "2031-05-06", { value: "open" }),
    ]);
    expect(feed(dataset).entries.map(({ title }) => title)).toEqual([
      "Eastport · Harbour: was declined to say, now “open to all”",
      "Eastport · Harbour: first on record, declined to say",
    ]);
  });

  test("says of words known at second hand how they are known", () => {
    const [entry] = feed(said({ attribution: "relayed" })).entries;
    expect(entry?.title).toContain("(reported)");
    expect(blocksText(entry?.body ?? [])).toContain("reported: as told by another party. ");
  });

  test("keeps its id when its words change, under another address and below another path", () => {
    const id = feed(said()).entries[0]?.id;
    expect(id).toBe(`https://record.example/${topic}/parties/eastport/#on-harbour-since-2031-05-06`);
    const reworded = said({ summary: "Other words.", value: "open", quote: { ...quote, exact: "Інші слова." } });
    expect(feed(reworded).entries[0]?.id).toBe(id);
    expect(feed(said(), { kind: "site" }, { origin: "https://mirror.example", base: "/deep/" }).entries[0]?.id).toBe(
      id,
    );
  });

  test("is published on its day, and updated when its records were read or mended", () => {
    const all = tables([...said().statements.values()]);
    const read = harbour(all.statements, {
      sources: all.sources.map((source) => ({ ...source, accessed: "2031-05-09" })),
    });
    expect(feed(read).entries[0]).toMatchObject({ published: "2031-05-06", updated: "2031-05-09" });
    const mended = harbour(all.statements, { corrections: [correction("2031-06-01")] });
    const entries = feed(mended, { kind: "party", topic, party: "eastport" }).entries;
    expect(entries.find(({ id }) => id.endsWith("2031-05-06"))).toMatchObject({
      published: "2031-05-06",
      updated: "2031-06-01",
    });
  });

  test("stands with the same id in the feeds of its site, topic, issue and party, and in no other", () => {
    const ids = (subject: FeedSubject): string[] => feed(said(), subject).entries.map(({ id }) => id);
    const all = ids({ kind: "site" });
    expect(all).toHaveLength(2);
    expect(ids({ kind: "topic", topic })).toEqual(all);
    expect(ids({ kind: "issue", topic, issue: "harbour" })).toEqual(all);
    expect(ids({ kind: "party", topic, party: "eastport" })).toEqual(all);
    expect(ids({ kind: "issue", topic, issue: "dredging" })).toEqual([]);
    expect(ids({ kind: "party", topic, party: "westport" })).toEqual([]);
    expect(ids({ kind: "corrections" })).toEqual([]);
  });
});

describe("corrections", () => {
  test("of one record on one day keep their ids when another is written above them", () => {
    const ids = (...corrections: Correction[]): string[] =>
      feed(harbour([statement("second", "2031-05-06")], { corrections }), { kind: "corrections" }).entries.map(
        ({ id }) => id,
      );
    const one = "https://record.example/corrections/#statement-second-2031-06-01";
    expect(ids(correction("2031-06-01"))).toEqual([one]);
    expect(ids(correction("2031-06-01", "second", "Also wrong."), correction("2031-06-01"))).toEqual([one, `${one}-2`]);
  });

  test("are told to whoever follows the party", () => {
    const dataset = harbour([statement("second", "2031-05-06")], { corrections: [correction("2031-06-01")] });
    const [entry] = feed(dataset, { kind: "party", topic, party: "eastport" }).entries;
    expect(entry?.title).toBe("Correction: Says second.");
  });
});

test("the latest stands first, and the feed is as new as the newest of its entries", () => {
  const { entries, updated } = feed(said());
  expect(entries.map(({ published }) => published)).toEqual(["2031-05-06", "2031-03-04"]);
  expect(updated).toBe("2031-05-06");
});

test("a site holds the latest 50, a party up to 200", () => {
  const dataset = harbour(
    Array.from({ length: 220 }, (_, index) => {
      const day = new Date(Date.UTC(2030, 0, 1 + index)).toISOString().slice(0, 10);
      return statement(`s-${index}`, day, {
        value: index % 2 ? "closed" : "open",
        relates: index ? [{ kind: "walks-back", to: `s-${index - 1}` }] : [],
      });
    }),
  );
  expect(feed(dataset).entries).toHaveLength(50);
  expect(feed(dataset, { kind: "party", topic, party: "eastport" }).entries).toHaveLength(200);
});

test("a feed that has nothing to tell yet is one all the same", () => {
  expect(parseAtomFeed(feedText(feed(harbour()), "xml")).updated).toBe("2031-12-31T00:00:00Z");
  expect(parseJsonFeed(feedText(feed(harbour()), "json")).items ?? []).toEqual([]);
});

describe.each([
  ["the end of a CDATA section", "a ]]> b"],
  ["markup", '<script>alert("&")</script> & <b>'],
  ["control characters", "a\u0000b\u0008c\u001Bd\uFFFEe"],
  ["half a surrogate pair", "a\uD800b"],
  ["right-to-left words and signs beyond the first plane", "שלום 𝔘𝔫 🙂"],
])("with %s in the records", (_, hostile) => {
  const dataset = said({ summary: hostile, quote: { ...quote, exact: hostile } });
  const readable = hostile.replace(/[\u0000\u0008\u001B\uFFFE]|\uD800(?![\uDC00-\uDFFF])/g, "\uFFFD");

  test("Atom is well-formed, and the quote comes through in its language", () => {
    const parser = new SaxesParser({ xmlns: true });
    let within = false;
    let words = "";
    parser.on("error", (error) => {
      throw error;
    });
    parser.on("opentag", ({ name, attributes }) => {
      if (name !== "blockquote") return;
      within = true;
      expect((attributes["xml:lang"] as unknown as { value: string }).value).toBe("uk");
    });
    parser.on("text", (text) => {
      if (within) words += text;
    });
    parser.on("closetag", ({ name }) => {
      if (name === "blockquote") within = false;
    });
    parser.write(feedText(feed(dataset), "xml")).close();
    expect(words).toBe(readable);
  });

  test("JSON Feed can be read", () => {
    const parsed = parseJsonFeed(feedText(feed(dataset), "json"));
    expect(parsed.items?.[0]?.content_html).not.toContain("<script>");
    expect(parsed.items?.[0]?.content_text).toContain("The words as spoken");
  });
});
