/** A page's markup → the text a reader sees: of the article, and of the whole page. Nothing of the page is run. */
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";

export interface PageText {
  /** The article, or the whole page where none stands out. */
  readonly article: string;
  readonly whole: string;
  /** true where the page declares that reading it takes a subscription. */
  readonly declaredClosed: boolean;
}

/** A page of more elements, or nested deeper, is no article; looking for one would take minutes. */
const [mostElements, deepest] = [20_000, 150];

/** The texts have paragraphs apart, so that the last word of one and the first of the next do not run together. */
export function textOfHtml(html: string): PageText {
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
  const declaredClosed = [...document.querySelectorAll('script[type="application/ld+json"]')].some(({ textContent }) =>
    declaresClosed(textContent ?? ""),
  );
  // Reading takes the document apart, so the whole text comes first.
  const whole = textOf(document.body ?? document.documentElement);
  const article = depthOf(document.documentElement) > deepest ? "" : articleOf(document);
  return { article: article === "" ? whole : article, whole, declaredClosed };
}

export function textOfPlain(text: string): PageText {
  return { article: text, whole: text, declaredClosed: false };
}

function articleOf(document: Document): string {
  try {
    const parsed = new Readability<Node>(document, {
      maxElemsToParse: mostElements,
      serializer: (node) => node,
    }).parse();
    return parsed?.content ? textOf(parsed.content) : "";
  } catch {
    // Markup that cannot be made sense of has no article; the whole text remains.
    return "";
  }
}

const unseen = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "HEAD", "IFRAME", "SVG"]);
const inline = new Set(
  "A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME TT U VAR WBR".split(
    " ",
  ),
);

const [elementNode, textNode] = [1, 3];

/** Goes down without calling itself: a hostile page can be nested deeper than a stack is. */
function textOf(root: Node): string {
  const parts: string[] = [];
  const open: (Node | string)[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node === "string") parts.push(node);
    else if (node.nodeType === textNode) parts.push(node.textContent ?? "");
    else if (node.nodeType === elementNode && !unseen.has(node.nodeName.toUpperCase())) {
      const edge = inline.has(node.nodeName.toUpperCase()) ? "" : "\n";
      parts.push(edge);
      open.push(edge, ...[...node.childNodes].reverse());
    }
  }
  return parts
    .join("")
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n[\s]*/g, "\n")
    .trim();
}

function depthOf(root: Element): number {
  let deepestYet = 0;
  const open: [Element, number][] = [[root, 1]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [element, depth] = next;
    deepestYet = Math.max(deepestYet, depth);
    for (const child of element.children) open.push([child, depth + 1]);
  }
  return deepestYet;
}

/** @see https://schema.org/isAccessibleForFree */
function declaresClosed(json: string): boolean {
  try {
    let closed = false;
    JSON.parse(json, (key, value: unknown) => {
      if (key === "isAccessibleForFree" && (value === false || /^false$/i.test(String(value)))) closed = true;
      return value;
    });
    return closed;
  } catch {
    return false;
  }
}
