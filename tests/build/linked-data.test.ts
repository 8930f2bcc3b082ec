/**
 * The facts of every page as a JSON-LD processor reads them. schema.org's own context is in no package; the one here maps every
 * plain name into its vocabulary, as that does, and the names themselves are looked up in the types that schema-dts has of it.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import jsonld from "jsonld";
import { beforeAll, expect, inject, test } from "vitest";
import { all, type BuiltPage, content, pagesIn } from "./dist.ts";

const siteDir = inject("siteDir");
const isFacts = ({ attributes }: { attributes: ReadonlyMap<string, string> }): boolean =>
  attributes.get("type") === "application/ld+json";

interface Node {
  readonly "@id"?: string;
  readonly "@type"?: string | readonly string[];
  readonly [property: string]: unknown;
}

let pages: BuiltPage[];
let expanded: Map<string, Node[]>;
beforeAll(async () => {
  pages = pagesIn(siteDir).filter(({ html }) => !html.includes('http-equiv="refresh"'));
  expanded = new Map();
  for (const page of pages) {
    const blocks = all(page, "script").filter(isFacts);
    expect([page.path, blocks.length]).toEqual([page.path, 1]);
    const data = JSON.parse(blocks[0]?.text ?? "") as jsonld.JsonLdDocument;
    // `safe` makes the processor refuse what it would else drop in silence; its types do not know the option.
    const options = { documentLoader, safe: true } as jsonld.Options.Expand;
    expanded.set(page.path, (await (jsonld.expand(data, options) as Promise<unknown>)) as Node[]);
  }
});

/** Nothing is fetched: the one address that is asked for is answered here. */
async function documentLoader(url: string) {
  if (url !== "https://schema.org") throw new Error(`Unexpected ${url}, expected https://schema.org`);
  const link = { "@type": "@id" } as const;
  const context = {
    "@vocab": "https://schema.org/",
    ...Object.fromEntries(
      ["url", "license", "contentUrl", "item"].map((name) => [name, { "@id": `https://schema.org/${name}`, ...link }]),
    ),
  };
  return { contextUrl: undefined, documentUrl: url, document: { "@context": context } } as never;
}

/** Every node, those within others too. */
function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== "object" || value === null || "@value" in value) return [];
  const node = value as Node;
  return [node, ...Object.values(node).flatMap(nodesIn)];
}

const typesOn = (path: string): string[] =>
  (expanded.get(path) ?? [])
    .flatMap((node) => [node["@type"] ?? []].flat())
    .map((type) => type.replace("https://schema.org/", ""));

test("every type and property is one that schema.org knows", () => {
  const vocabulary = readFileSync(
    createRequire(import.meta.url)
      .resolve("schema-dts")
      .replace(/\.js$/, ".d.ts"),
    "utf8",
  );
  const nodes = [...expanded.values()].flatMap(nodesIn);
  expect(nodes.length).toBeGreaterThan(5000);
  const names = new Set(
    nodes.flatMap((node) => [
      ...[node["@type"] ?? []].flat().map((type) => `"@type": "${type.replace("https://schema.org/", "")}"`),
      ...Object.keys(node)
        .filter((key) => !key.startsWith("@"))
        .map((key) => `"${key.replace("https://schema.org/", "")}"?:`),
    ]),
  );
  expect(names.size).toBeGreaterThan(30);
  expect([...names].filter((name) => !vocabulary.includes(name))).toEqual([]);
});

test("every page says where it stands, from the home page down to its own title and address", () => {
  const wrong = pages
    .filter((page) => {
      const block = JSON.parse(all(page, "script").find(isFacts)?.text ?? "") as { "@graph": Node[] };
      const crumbs = block["@graph"].find((node) => node["@type"] === "BreadcrumbList")?.["itemListElement"] as {
        position: number;
        name: string;
        item?: string;
      }[];
      const canonical = content(page, "link", ({ attributes }) => attributes.get("rel") === "canonical", "href");
      const listed = !/<meta name="robots" content="noindex"/.test(page.html);
      const last = crumbs.at(-1);
      const links = all(page, "a").flatMap(({ attributes }) => attributes.get("href") ?? []);
      return (
        !all(page, "title")[0]?.text.startsWith(last?.name ?? "–") ||
        (listed && last?.item !== canonical) ||
        crumbs.some(({ position }, index) => position !== index + 1) ||
        crumbs.slice(0, -1).some(({ item }) => !links.includes(new URL(item as string).pathname))
      );
    })
    .map(({ path }) => path);
  expect(wrong).toEqual([]);
});

test("each kind of page has the facts of its kind, and none rates what was said", () => {
  const kinds: readonly (readonly [RegExp, string])[] = [
    [/^\/$/, "WebSite"],
    [/^\/$/, "Organization"],
    [/^\/briefings\/[^/]+\/$/, "Article"],
    [/^\/glossary\/$/, "DefinedTermSet"],
    [/^\/[^/]+\/statements\/[^/]+\/$/, "Claim"],
  ];
  for (const [pattern, type] of kinds) {
    const paths = pages.map(({ path }) => path).filter((path) => pattern.test(path));
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((path) => !typesOn(path).includes(type))).toEqual([]);
  }
  const all = [...expanded.values()].flatMap(nodesIn).flatMap((node) => [node["@type"] ?? []].flat());
  expect(all.filter((type) => /ClaimReview|Rating|Review/.test(type))).toEqual([]);
  expect(all).toContain("https://schema.org/Dataset");
  expect(all).toContain("https://schema.org/DefinedTerm");
});

test("a quotation holds the very words and the language that its page shows", () => {
  let seen = 0;
  const wrong = pages.filter((page) => {
    const block = JSON.parse(all(page, "script").find(isFacts)?.text ?? "") as { "@graph": Node[] };
    const quotation = block["@graph"].find((node) => node["@type"] === "Quotation");
    if (!quotation) return false;
    seen += 1;
    const shown = all(page, "q").some(({ text }) => text === quotation["text"]);
    const language = all(page, "blockquote").some(
      ({ attributes }) => attributes.get("lang") === quotation["inLanguage"],
    );
    return !shown || !language;
  });
  expect(seen).toBeGreaterThan(100);
  expect(wrong.map(({ path }) => path)).toEqual([]);
});
