/** Every page leads to the very line its record begins on. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { beforeAll, expect, inject, onTestFinished, test } from "vitest";
import { readContent } from "../../src/load/content.ts";
import { addressesBelow } from "../../src/model/addresses.ts";
import { contentFolder, replace } from "../fixtures/content-folder.ts";
import { runBuild } from "./build.ts";
import { all, type BuiltPage, pagesIn } from "./dist.ts";

const contentDir = resolve("content");
const { dataset } = readContent({ contentDir });
const addresses = addressesBelow("/");
/** The pattern in content/site.yaml up to the path, which these tests write out once more. */
const begin = "https://git.on-the-record.example/record/blob/main/content/";

interface Link {
  readonly page: string;
  readonly kind: string;
  readonly id: string;
  readonly href: string;
  readonly text: string;
}

let pages: readonly BuiltPage[];
let links: readonly Link[];
beforeAll(() => {
  pages = pagesIn(inject("siteDir")).filter(
    (page) => !all(page, "meta").some(({ attributes }) => attributes.get("http-equiv") === "refresh"),
  );
  links = pages.flatMap((page) =>
    all(page, "a").flatMap(({ attributes, text }) => {
      const [kind, id] = attributes.get("data-edits")?.split(" ") ?? [];
      return kind && id ? [{ page: page.path, kind, id, href: attributes.get("href") ?? "", text: text.trim() }] : [];
    }),
  );
});

/** What the line of the file says to which the link leads; undefined where there is none. */
function lineAt({ href }: Link): string | undefined {
  const [path = "", line = ""] = href.startsWith(begin) ? href.slice(begin.length).split("#L") : [];
  const file = join(contentDir, decodeURIComponent(path));
  return path && existsSync(file) ? readFileSync(file, "utf8").split(/\r?\n/)[Number(line) - 1] : undefined;
}

/** Kinds that are a part of a file, and what the first line of the part holds. */
function beginning({ kind, id }: Link): RegExp {
  if (kind === "statement" || kind === "event") return new RegExp(`\\bid["']?: *["']?${id}(?![a-z0-9-])`);
  if (kind === "source") return /^source:/;
  if (kind === "briefing") return /^---$/;
  return kind === "events" || kind === "corrections" ? /^(?:- |\[|$)/ : /^\w+:/;
}

test("every page has a link to edit it, and one to report an error", () => {
  const without = pages.filter(
    ({ path, elements }) =>
      !links.some((link) => link.page === path && link.text.startsWith("Edit this: ")) ||
      !elements.some(
        ({ attributes }) =>
          attributes.get("href") ===
          `https://git.on-the-record.example/record/issues/new?template=report-an-error.yml&page=${encodeURIComponent(`https://on-the-record.example${path.replace(".html", "/")}`)}`,
      ),
  );
  expect(pages.length).toBeGreaterThan(300);
  expect(without.map(({ path }) => path)).toEqual([]);
});

test("every link leads to a file that is there, and to the line on which the record begins", () => {
  const wrong = links.filter((link) => !beginning(link).test(lineAt(link) ?? "no such line"));
  expect(wrong.map(({ page, href }) => `${page}: ${href}`)).toEqual([]);
});

test("a page made of one record leads to that record", () => {
  const expected = new Map([
    ...[...dataset.statements.values()].map(
      ({ topic, id }) => [addresses.statement(topic, id), `statement ${id}`] as const,
    ),
    ...[...dataset.sources.values()].map(({ id }) => [addresses.source(id), `source ${id}`] as const),
    ...[...dataset.issues.values()].map(({ topic, id }) => [addresses.issue(topic, id), `issue ${id}`] as const),
    ...[...dataset.documents.values()].map(
      ({ topic, id }) => [addresses.document(topic, id), `document ${id}`] as const,
    ),
    ...[...dataset.briefings.values()].map(({ id }) => [addresses.briefing(id), `briefing ${id}`] as const),
    ...[...dataset.topics.values()].flatMap(({ id, parties }) => [
      [addresses.topic(id), `topic ${id}`] as const,
      [addresses.timeline(id), `events ${id}`] as const,
      ...parties.map(({ party }) => [addresses.party(id, party), `party ${party}`] as const),
    ]),
    [addresses.corrections, "corrections corrections"] as const,
  ]);
  const found = new Map(
    links.filter(({ text }) => text.startsWith("Edit this: ")).map(({ page, kind, id }) => [page, `${kind} ${id}`]),
  );
  expect(expected.size).toBeGreaterThan(300);
  expect([...expected].filter(([page, record]) => found.get(page) !== record)).toEqual([]);
});

test("every term and every event has a link of its own", () => {
  const of = (kind: string) =>
    links
      .filter((link) => link.kind === kind)
      .map(({ id }) => id)
      .sort();
  expect(of("term")).toEqual([...dataset.terms.keys()].sort());
  expect(of("event")).toEqual([...dataset.events.keys()].sort());
});

/** The harbour site as built with these words in its site.yaml in the place of its address alone. */
function harbourPages(more: string): BuiltPage[] {
  const outDir = mkdtempSync(join(tmpdir(), "harbour-"));
  onTestFinished(() => rmSync(outDir, { recursive: true }));
  const address = "address: https://record.example\n";
  const folder = more ? contentFolder({ "site.yaml": replace(address, address + more) }) : contentFolder();
  const { exitCode, stderr } = runBuild({ CONTENT_DIR: folder, OUT_DIR: outDir });
  expect(stderr).toBe("");
  expect(exitCode).toBe(0);
  return pagesIn(outDir);
}

const editLinks = (page: BuiltPage): string[] =>
  all(page, "a").flatMap(({ attributes }) => (attributes.has("data-edits") ? (attributes.get("href") ?? "") : []));

test("a site that does not say where its content is kept has no such links", () => {
  const built = harbourPages("");
  expect(built.length).toBeGreaterThan(10);
  expect(built.flatMap(editLinks)).toEqual([]);
  expect(
    built.flatMap((page) => all(page, "aside").filter(({ attributes }) => attributes.get("class") === "edit")),
  ).toEqual([]);
});

test("a site kept on GitHub has them as soon as it names its repository", () => {
  const page = harbourPages("repository: https://github.com/harbour/record\n").find(
    ({ path }) => path === "/harbour-dispute/statements/mayor-2031-03-04-radio/",
  ) as BuiltPage;
  expect(editLinks(page)).toEqual([
    "https://github.com/harbour/record/blob/main/content/topics/harbour-dispute/record/2031-03-04-radio.yaml#L10",
  ]);
});
