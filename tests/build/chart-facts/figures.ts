/** Charts on built pages as assistive technology is given them: what is hidden from it is left out. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type DefaultTreeAdapterTypes as Tree, parse } from "parse5";
import { filesIn } from "../dist.ts";

export interface Figure {
  /** Path of its page. */
  readonly page: string;
  readonly name: string;
  readonly subject: string;
  readonly asOf: string;
  readonly title: string;
  /** One for each width: its name, and what it says; none where the table is the chart. */
  readonly drawings: readonly { readonly name: string; readonly says: readonly string[] }[];
  /** Name of the table, its heads, and its rows, cell by cell. */
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Every chart of the content; pages without one are not parsed, and those of the gallery draw invented datasets. */
export function figuresIn(siteDir: string): Figure[] {
  return filesIn(siteDir)
    .filter((file) => file.endsWith(".html") && !file.includes("/editors/charts/"))
    .flatMap((file) => {
      const html = readFileSync(join(siteDir, file), "utf8");
      if (!html.includes("<on-chart")) return [];
      const page = file.replace(/index\.html$/, "");
      return all(parse(html), "on-chart").flatMap((chart) => figureOf(chart, page));
    });
}

/** How a text with an address is written here. */
export function linked(text: string, href: string | undefined): string {
  return href === undefined ? text : `${text} → ${href}`;
}

/** How what a text says when it is pointed at is written here. */
export function hinted(text: string, title: string | undefined): string {
  return title === undefined ? text : `${text} [${title}]`;
}

function figureOf(chart: Tree.Element, page: string): Figure[] {
  const [figure] = all(chart, "figure");
  const [table] = all(chart, "table");
  if (!figure || !table) return [];
  const id = attribute(figure, "aria-labelledby") ?? "";
  const drawings = all(figure, "svg").filter((svg) => attribute(svg, "class")?.startsWith("drawing"));
  const [heads = [], ...rows] = all(table, "tr").map((row) =>
    row.childNodes.filter(isElement).map((cell) => leaves(cell).join(" / ")),
  );
  return [
    {
      page,
      name: attribute(chart, "name") ?? "",
      subject: attribute(chart, "subject") ?? "",
      asOf: id.slice(-"2031-03-04".length),
      title: textsWithId(figure, id),
      drawings: drawings.map((svg) => ({ name: attribute(svg, "aria-label") ?? "", says: leaves(svg) })),
      caption:
        attribute(table, "aria-label") ??
        all(table, "caption")
          .flatMap((caption) => leaves(caption))
          .join(""),
      head: heads,
      rows,
    },
  ];
}

interface Around {
  readonly href?: string | undefined;
  readonly title?: string | undefined;
}

/** Every piece of text that is not hidden, with the address it leads to; a name given to a mark stands for all within it. */
function leaves(node: Tree.Node, around: Around = {}): string[] {
  if (node.nodeName === "#text") {
    const text = (node as Tree.TextNode).value.replace(/\s+/g, " ").trim();
    return text === "" ? [] : [hinted(linked(text, around.href), around.title)];
  }
  if (!isElement(node)) return [];
  if (attribute(node, "aria-hidden") === "true") return [];
  const within = {
    href: attribute(node, "href") ?? around.href,
    title: attribute(node, "title") ?? around.title,
  };
  const name = attribute(node, "aria-label");
  if (name !== undefined && (node.tagName === "a" || attribute(node, "role") === "img"))
    return [linked(name, within.href)];
  return node.childNodes.flatMap((child) => leaves(child, within));
}

function textsWithId(node: Tree.Element, id: string): string {
  return elementsBelow(node)
    .filter((element) => attribute(element, "id") === id)
    .flatMap((element) => leaves(element))
    .join("");
}

function all(node: Tree.Node, tag: string): Tree.Element[] {
  return elementsBelow(node).filter(({ tagName }) => tagName === tag);
}

function elementsBelow(node: Tree.Node): Tree.Element[] {
  if (!("childNodes" in node)) return [];
  return node.childNodes.flatMap((child) => [...(isElement(child) ? [child] : []), ...elementsBelow(child)]);
}

function isElement(node: Tree.Node): node is Tree.Element {
  return "tagName" in node;
}

function attribute({ attrs }: Tree.Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}
