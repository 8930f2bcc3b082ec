/** What a built page must not hold, whatever led to it: the last look before anything is published. */
import { type DefaultTreeAdapterTypes as Tree, parse } from "parse5";
import { isNamed, ownPolicy } from "./own-policy.ts";
import { resourceFaults } from "./resources.ts";

/** Blocks of script that are data: nothing runs them. */
const dataTypes: ReadonlySet<string> = new Set(["application/json", "application/ld+json"]);

/** Attributes whose value is an address that a click or a form leads to, or that a drawing changes one to. */
const addresses: ReadonlySet<string> = new Set([
  "href",
  "src",
  "action",
  "formaction",
  "data",
  "poster",
  "xlink:href",
  "from",
  "to",
  "by",
  "values",
]);

/**
 * Every fault of the page, each as one line: inline scripts and styles, handlers, addresses that run code, resources from
 * elsewhere, other elements than a page of ours has.
 *
 * @param html of a page, or an SVG drawing
 * @param framed true for a page that others frame: it brings one sheet and one script within it, both named by their digests in a
 *   policy of its own that allows nothing else
 */
export function outputFaults(html: string, framed = false): string[] {
  const faults: string[] = [];
  const document = parse(html);
  const allowed = framed ? ownPolicy(document) : undefined;
  const walk = (node: Tree.Node): void => {
    if (node.nodeName === "#comment" && /^\?xml-stylesheet/i.test((node as Tree.CommentNode).data))
      faults.push("order to load a style");
    if ("tagName" in node && !(allowed && isNamed(node, allowed))) faults.push(...elementFaults(node));
    if ("childNodes" in node) node.childNodes.forEach(walk);
    if ("content" in node) walk(node.content);
  };
  walk(document);
  // Readers without script see what others have as plain text within <noscript>.
  if (/<noscript/i.test(html)) walk(parse(html, { scriptingEnabled: false }));
  return [...new Set(faults)];
}

function elementFaults(element: Tree.Element): string[] {
  const attributes = new Map(
    element.attrs.map(({ name, prefix, value }) => [prefix ? `${prefix}:${name}` : name, value]),
  );
  return [
    ...scriptFaults(element, attributes),
    ...[...attributes].flatMap(([name, value]) => attributeFaults(element.tagName, name, value)),
    ...resourceFaults(element.tagName, attributes),
  ];
}

function scriptFaults({ tagName, childNodes }: Tree.Element, attributes: ReadonlyMap<string, string>): string[] {
  if (tagName === "style") return ["inline style"];
  if (tagName !== "script" || attributes.has("src")) return [];
  if (attributes.has("href") || attributes.has("xlink:href")) return ["script of a drawing"];
  if (dataTypes.has(attributes.get("type") ?? "")) return [];
  return childNodes.length > 0 ? ["inline script"] : [];
}

function attributeFaults(tag: string, name: string, value: string): string[] {
  if (/^on/i.test(name)) return [`handler \`${name}\` on <${tag}>`];
  if (name === "style") return [`\`style\` on <${tag}>`];
  if (name === "srcdoc") return [`\`srcdoc\` on <${tag}>`];
  const address = value.replace(/[\u0000-\u0020]/g, "");
  if (addresses.has(name) && /^(?:javascript|vbscript|data):/i.test(address))
    return [`address that runs code on <${tag}>`];
  return [];
}
