/** Feeds as feed readers find and read them. */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { SaxesParser } from "saxes";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { readContent } from "../../src/load/content.ts";
import { addressesBelow } from "../../src/model/addresses.ts";
import { get } from "../../src/model/dataset.ts";
import { changesIn } from "../../src/model/history.ts";
import { all, type BuiltPage, filesIn, pagesIn } from "./dist.ts";

const siteDir = inject("siteDir");
const { dataset } = readContent({ contentDir: resolve("content") });
const addresses = addressesBelow("/");
const read = (path: string): string => readFileSync(join(siteDir, path), "utf8");
const files = filesIn(siteDir);
const atomFiles = files.filter((file) => file.endsWith("/feed.xml"));
const jsonFiles = files.filter((file) => file.endsWith("/feed.json"));
/** Path of what an address of the site leads to. */
const pathOf = (address: string): string => new URL(address).pathname;

let pages: BuiltPage[];
beforeAll(() => {
  pages = pagesIn(siteDir);
});

function atom(path: string) {
  const { id, title, updated, entries = [] } = parseAtomFeed(read(path));
  return { id, title, updated, entries: entries.map((entry) => ({ ...entry, title: entry.title?.value ?? "" })) };
}

test("the site, each topic, issue and party, and the corrections have a feed in both forms", () => {
  const followed = [
    addresses.home,
    addresses.corrections,
    ...[...dataset.topics.values()].flatMap(({ id, issues, parties }) => [
      addresses.topic(id),
      ...issues.map((issue) => addresses.issue(id, issue)),
      ...parties.map(({ party }) => addresses.party(id, party)),
    ]),
  ];
  expect(atomFiles).toEqual(followed.map((page) => addresses.feed(page, "xml")).sort());
  expect(jsonFiles).toEqual(followed.map((page) => addresses.feed(page, "json")).sort());
});

test("a feed reader reads every Atom feed: names, days and links whole, ids each once, the latest first", () => {
  const faults = atomFiles.flatMap((file) => {
    const parser = new SaxesParser({ xmlns: true });
    parser.on("error", (error) => {
      throw error;
    });
    parser.write(read(file)).close();
    const { id, title, updated, entries } = atom(file);
    const ids = entries.map((entry) => entry.id);
    return [
      ...(id && title && updated ? [] : [`${file}: no id, title or day`]),
      ...(new Set(ids).size === ids.length ? [] : [`${file}: an id twice`]),
      ...(entries.every((entry, index) => !index || (entries[index - 1]?.published ?? "") >= (entry.published ?? "–"))
        ? []
        : [`${file}: not in order`]),
      ...entries
        .filter((entry) => {
          const [link] = entry.links ?? [];
          const whole = entry.id && entry.title && entry.published && entry.updated && entry.content?.value;
          const there = link?.href && existsSync(join(siteDir, pathOf(link.href), "index.html"));
          return !whole || !there || (entry.updated as string) < (entry.published as string);
        })
        .map((entry) => `${file}: ${entry.id}`),
    ];
  });
  expect(faults).toEqual([]);
});

test("every JSON Feed has what version 1.1 requires, and tells the same as the Atom feed beside it", () => {
  const faults = jsonFiles.flatMap((file) => {
    const raw = JSON.parse(read(file)) as { version: string; title: string; items: Record<string, string>[] };
    const { entries } = atom(file.replace(/json$/, "xml"));
    const items = parseJsonFeed(read(file)).items ?? [];
    return [
      ...(raw.version === "https://jsonfeed.org/version/1.1" && raw.title && Array.isArray(raw.items) ? [] : [file]),
      ...(raw.items.every(({ id, content_html: html, url }) => id && html && url) ? [] : [`${file}: items`]),
      ...(JSON.stringify(items.map(({ id, title }) => [id, title])) ===
      JSON.stringify(entries.map(({ id, title }) => [id, title]))
        ? []
        : [`${file}: another than Atom`]),
    ];
  });
  expect(faults).toEqual([]);
});

describe("every change of position on the page of changes", () => {
  const changes = [...dataset.topics.values()].flatMap(({ id, covers }) =>
    changesIn(dataset, id, covers.to).map((change) => ({ ...change, topic: id })),
  );
  // The page sets both answers of a contested position into one pair of quotation marks, feeds each into its own.
  const sentence = (text: string): string => text.replace(/[“”]/g, "").replace(/\s+/g, " ").trim();

  test("is an entry of its issue's and its party's feed, by the same words", () => {
    const page = pages.find(({ path }) => path === addresses.changes) as BuiltPage;
    const told = all(page, "li")
      .filter(({ attributes }) => /^change-/.test(attributes.get("class") ?? ""))
      .map(({ text }) => sentence(text));
    expect(told).toHaveLength(changes.length);
    expect(told.length).toBeGreaterThan(100);
    const missing = changes.flatMap(({ topic, party, issue, day }) => {
      const id = `${addresses.cell(topic, party, issue)}-since-${day}`;
      return [addresses.issue(topic, issue), addresses.party(topic, party)].flatMap((followed) => {
        const entry = atom(addresses.feed(followed, "xml")).entries.find((one) => one.id?.endsWith(id));
        return entry && told.some((text) => text.includes(sentence(entry.title || "–"))) ? [] : [`${followed} ${id}`];
      });
    });
    expect(missing).toEqual([]);
  });

  test("is an entry of its topic's and the site's feed while it is among the latest 50", () => {
    for (const { id } of dataset.topics.values()) {
      for (const followed of [addresses.topic(id), addresses.home]) {
        const { entries } = atom(addresses.feed(followed, "xml"));
        expect(entries.length).toBe(50);
        const oldest = (entries.at(-1)?.published ?? "").slice(0, 10);
        const ids = new Set(entries.map((entry) => entry.id && new URL(entry.id).href.split("/").slice(3).join("/")));
        const missing = changes
          .filter(({ topic, day }) => topic === id && day > oldest)
          .map(({ party, issue, day }) => `${addresses.cell(id, party, issue).slice(1)}-since-${day}`)
          .filter((one) => !ids.has(one));
        expect(missing).toEqual([]);
      }
    }
  });

  test("comes with the exact words of its statement in their own language, where they were taken", () => {
    const quotes = changes.flatMap(({ after, topic, party }) => {
      const statement = "statement" in after && after.statement ? get(dataset.statements, after.statement) : undefined;
      return statement?.quote
        ? [{ quote: statement.quote, file: addresses.feed(addresses.party(topic, party), "json") }]
        : [];
    });
    expect(quotes.length).toBeGreaterThan(50);
    const lost = quotes.filter(({ quote, file }) => {
      const items = parseJsonFeed(read(file)).items ?? [];
      return !items.some(
        ({ content_text: text, content_html: html }) =>
          text?.includes(quote.exact) && html?.includes(` lang="${quote.lang}"><p>`),
      );
    });
    expect(lost).toEqual([]);
  });
});

test("every page names the site's feed, and its own where it has one; a reader finds the same by a link", () => {
  const faults = pages
    .filter(({ html }) => !html.includes('http-equiv="refresh"'))
    .flatMap((page) => {
      const named = all(page, "link")
        .filter(({ attributes }) => attributes.get("rel") === "alternate")
        .map(({ attributes }) => attributes.get("href") as string);
      const own = files.includes(`${page.path}feed.xml`) ? [`${page.path}feed.xml`, `${page.path}feed.json`] : [];
      const links = all(page, "a").flatMap(({ attributes }) => attributes.get("href") ?? []);
      return [
        ...["/feed.xml", "/feed.json", ...own]
          .filter((feed) => !named.includes(feed))
          .map((feed) => `${page.path} ${feed}`),
        ...(page.path === "/" ? [] : own)
          .filter((feed) => !links.includes(feed))
          .map((feed) => `${page.path} link ${feed}`),
      ];
    });
  expect(faults).toEqual([]);
});

test("a briefing stands in its feed in full, in both forms", () => {
  const plain = (text: string): string => text.replace(/\s+/g, " ").trim();
  const items = (JSON.parse(read("feed.json")) as { items: { url: string; content_text: string }[] }).items;
  for (const { id, prose } of dataset.briefings.values()) {
    const item = items.find(({ url }) => pathOf(url) === addresses.briefing(id));
    const entry = atom("feed.xml").entries.find(({ links }) =>
      links?.some(({ href }) => pathOf(href ?? "") === addresses.briefing(id)),
    );
    const said = prose.flatMap((block) => ("spans" in block && block.kind === "paragraph" ? block.spans : []));
    const texts = said.flatMap((span) => (span.kind === "text" && span.href === undefined ? [plain(span.text)] : []));
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.filter((text) => !plain(item?.content_text ?? "").includes(text))).toEqual([]);
    const markup = plain(JSON.stringify(entry).replace(/\\"/g, '"'));
    expect(texts.filter((text) => !/[&<>"'’]/.test(text) && !markup.includes(text))).toEqual([]);
  }
});
