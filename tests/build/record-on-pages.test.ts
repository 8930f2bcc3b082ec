/** Nothing of the record is lost on the way to its pages. */
import { resolve } from "node:path";
import { beforeAll, expect, inject, test } from "vitest";
import { wordsIn } from "../../src/i18n/words.ts";
import { readContent } from "../../src/load/content.ts";
import { addressesBelow } from "../../src/model/addresses.ts";
import { asOfDays } from "../../src/model/as-of-days.ts";
import { get } from "../../src/model/dataset.ts";
import { positionAt } from "../../src/model/position.ts";
import { positionLabel } from "../../src/i18n/positions.ts";
import { all, type BuiltPage, pagesIn } from "./dist.ts";

const { dataset } = readContent({ contentDir: resolve("content") });
const words = wordsIn("en");
const addresses = addressesBelow("/");
const spaced = (text: string): string => text.replace(/\s+/g, " ").trim();

let pages: Map<string, BuiltPage>;
beforeAll(() => {
  pages = new Map(pagesIn(inject("siteDir")).map((page) => [page.path, page]));
});

function textAt(path: string): string {
  return spaced((pages.get(path) && all(pages.get(path) as BuiltPage, "main")[0]?.text) ?? "");
}

test("every statement has a page with its words, its speaker, its date, its source and why it is read so", () => {
  const missing = [...dataset.statements.values()].flatMap((statement) => {
    const path = addresses.statement(statement.topic, statement.id);
    const text = textAt(path);
    const source = get(dataset.sources, statement.source);
    const links = pages.get(path)?.elements.flatMap(({ attributes }) => attributes.get("href") ?? []) ?? [];
    const speaker = statement.speaker ? get(dataset.speakers, statement.speaker).name : undefined;
    return [
      statement.quote?.exact,
      words.text(statement.summary),
      words.date(statement.said),
      speaker && words.text(speaker),
      source.publisher,
      ...statement.codings.map(({ reason }) => words.text(reason)),
    ]
      .filter((part) => part !== undefined && !text.includes(spaced(part)))
      .concat(links.includes(source.url) ? [] : [source.url])
      .map((part) => `${path}: ${part}`);
  });
  expect(dataset.statements.size).toBeGreaterThan(300);
  expect(missing).toEqual([]);
});

test("every source, document, event, term and issue is on its page", () => {
  const missing = [
    ...[...dataset.sources.values()].map(({ id, publisher }) => [addresses.source(id), publisher]),
    ...[...dataset.documents.values()].flatMap(({ topic, id, points }) =>
      points.map(({ summary }) => [addresses.document(topic, id), words.text(summary)]),
    ),
    ...[...dataset.events.values()].map(({ topic, text }) => [addresses.timeline(topic), words.text(text)]),
    ...[...dataset.terms.values()].map(({ definition }) => [addresses.glossary, words.text(definition)]),
    ...[...dataset.issues.values()].map(({ topic, id, question }) => [
      addresses.issue(topic, id),
      words.text(question),
    ]),
  ] as [string, string][];
  expect(missing.filter(([path, part]) => !textAt(path).includes(spaced(part)))).toEqual([]);
});

test("the issue pages say each party's position as the rule computes it", () => {
  const missing = [...dataset.topics.values()].flatMap((topic) =>
    topic.issues.flatMap((id) =>
      topic.parties
        .map(({ party }) =>
          positionLabel(words, get(dataset.issues, id), positionAt(dataset, party, id, topic.covers.to)),
        )
        .filter((label) => !textAt(addresses.issue(topic.id, id)).includes(spaced(label)))
        .map((label) => `${id}: ${label}`),
    ),
  );
  expect(missing).toEqual([]);
});

test("there is a page for every pair of parties, and for every day a view can be taken", () => {
  for (const topic of dataset.topics.values()) {
    const parties = topic.parties.map(({ party }) => party);
    const pairs = parties.flatMap((a, index) => parties.slice(index + 1).map((b) => addresses.compare(topic.id, a, b)));
    expect(pairs.filter((path) => !pages.has(path))).toEqual([]);
    const days = asOfDays(dataset, topic.id).map((day) => addresses.asOf(topic.id, day));
    expect(days.length).toBeGreaterThan(40);
    expect([...pages.keys()].filter((path) => path.startsWith(`/${topic.id}/as-of/`))).toEqual(days);
  }
});
