/**
 * What two parsers must see alike in a briefing: everything that is not plain words, in order of the text. Whether a
 * component stands in a line or alone, and how white space is folded, makes no difference to what could run.
 */
interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly url?: string;
  readonly depth?: number;
  readonly attributes?: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly Node[];
}

/** Kinds of node that carry words or part them, and do nothing. */
const plain: ReadonlySet<string> = new Set(["root", "paragraph", "text", "break", "yaml"]);

/** Parsers number and join lists in ways of their own; what stands in them is compared. */
const folded: ReadonlyMap<string, string> = new Map([
  ["mdxJsxTextElement", "component"],
  ["mdxJsxFlowElement", "component"],
  ["mdxTextExpression", "expression"],
  ["mdxFlowExpression", "expression"],
]);

/** One string for each node that matters, depth first. */
export function essenceOf(tree: Node): string[] {
  const essence: string[] = [];
  const walk = (node: Node): void => {
    if (!plain.has(node.type)) essence.push(described(node));
    node.children?.forEach(walk);
  };
  walk(tree);
  return essence;
}

function described(node: Node): string {
  const kind = folded.get(node.type) ?? node.type;
  if (kind === "component") return `<${node.name ?? ""} ${(node.attributes ?? []).map(attribute).join(" ")}>`;
  if (node.type === "heading") return `heading ${node.depth}`;
  return node.url === undefined ? kind : `${kind} ${sameUrl(node.url)}`;
}

function attribute({ type, name, value }: NonNullable<Node["attributes"]>[number]): string {
  if (type !== "mdxJsxAttribute") return "{…}";
  if (value === null || value === undefined) return name ?? "";
  return typeof value === "string" ? `${name}=${JSON.stringify(value)}` : `${name}={…}`;
}

/** Parsers differ in which signs of an address they write with a percent sign. */
function sameUrl(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
