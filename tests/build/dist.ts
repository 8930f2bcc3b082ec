/** A built site as its files, for the tests that look at all of it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type DefaultTreeAdapterTypes as Tree, parse } from "parse5";
import { filesIn } from "../../src/load/built-addresses.ts";

export { filesIn };

export interface BuiltPage {
  /** Path below the site with a slash at both ends: `/about/`; files that are no folder keep their name: `/404.html`. */
  readonly path: string;
  readonly html: string;
  readonly elements: readonly Element[];
}

export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly text: string;
}

/** Every page of the site itself. */
export function pagesIn(dir: string): BuiltPage[] {
  return filesIn(dir)
    .filter((file) => file.endsWith(".html") && !file.startsWith("/embed/"))
    .map((file) => pageAt(dir, file.replace(/index\.html$/, "")));
}

/** Paths of the pages that others frame: charts that follow the record and cards, or the many that stay as they were. */
export function embedPaths(dir: string, kind: "live" | "frozen"): string[] {
  return filesIn(dir)
    .filter((file) => /^\/embed\/.*\.html$/.test(file) && file.includes("/as-of/") === (kind === "frozen"))
    .map((file) => file.replace(/index\.html$/, ""));
}

/** @param path as of `BuiltPage` */
export function pageAt(dir: string, path: string): BuiltPage {
  const html = readFileSync(join(dir, path.endsWith("/") ? `${path}index.html` : path), "utf8");
  return { path, html, elements: elementsOf(parse(html)) };
}

function elementsOf(node: Tree.Node): Element[] {
  const below = "childNodes" in node ? node.childNodes.flatMap(elementsOf) : [];
  if (!("tagName" in node)) return below;
  const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
  return [{ name: node.tagName, attributes, text: textOf(node) }, ...below];
}

function textOf(node: Tree.Node): string {
  if (node.nodeName === "#text") return (node as Tree.TextNode).value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}

/** Elements of that name. */
export function all({ elements }: BuiltPage, name: string): Element[] {
  return elements.filter((element) => element.name === name);
}

/** Value of an attribute of the first element that the test picks. */
export function content(
  page: BuiltPage,
  name: string,
  pick: (element: Element) => boolean,
  attribute: string,
): string | undefined {
  return all(page, name).find(pick)?.attributes.get(attribute);
}
