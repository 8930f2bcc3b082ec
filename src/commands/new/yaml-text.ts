/** Values → YAML in the form that records of the site have: dates quoted, lines of at most 110 signs. */
import { Document, isMap, isScalar, isSeq, type Node, Scalar, visit } from "yaml";

/** @param flow keys whose lists and maps stand on one line */
export function toYaml(value: unknown, flow: readonly string[] = []): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar: (_key, node) => {
      if (typeof node.value === "string" && /^\d{4}(?:-\d\d){0,2}$/.test(node.value)) node.type = Scalar.QUOTE_DOUBLE;
    },
    Pair: (_key, { key, value: inner }) => {
      if (isScalar(key) && flow.includes(String(key.value)) && (isSeq(inner) || isMap(inner)))
        (inner as Node & { flow: boolean }).flow = true;
    },
  });
  return document.toString({ lineWidth: 110, flowCollectionPadding: false });
}

/** Keys without a value are left out. */
export function present(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).filter(
      ([, value]) => value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

/** Our own words with the apostrophes of print. */
export function prose(text: string | undefined): string | undefined {
  return text?.replace(/(\p{L})'(?=\p{L})/gu, "$1’");
}

/** The text with an item added to the list it holds; `[]` gives way to it. */
export function withItem(text: string, item: string): string {
  const kept = text.replace(/^\[\]\s*$/m, "").trimEnd();
  return `${kept}${kept === "" ? "" : "\n"}${item}`;
}

/** The text with an item before the first of the list it holds, below the comments at its head. */
export function withFirstItem(text: string, item: string): string {
  const [, head = "", rest = ""] = /^((?:#[^\n]*\n|\s*\n)*)([\s\S]*)$/.exec(text) ?? [];
  return head + item + rest.replace(/^\[\]\s*$/, "");
}

/** The text with an id added to a list of ids in one line or several, comments and all kept. */
export function withId(text: string, key: string, id: string): string {
  const flow = new RegExp(`^(${key}:[ \\t]*\\[[^\\]]*?)[ \\t]*\\]`, "m");
  if (flow.test(text))
    return text.replace(flow, (_, start: string) => `${start}${start.endsWith("[") ? "" : ", "}${id}]`);
  const block = new RegExp(`^${key}:[ \\t]*\\n(?:[ \\t]+[^\\n]*\\n?|[ \\t]*#[^\\n]*\\n|-[^\\n]*\\n?)+`, "m");
  return text.replace(block, (list) => {
    const indent = /\n([ \t]*)- /.exec(list)?.[1] ?? "  ";
    return `${list.trimEnd()}\n${indent}- ${id}\n`;
  });
}
