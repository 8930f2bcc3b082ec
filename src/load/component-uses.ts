/** The components a briefing uses, as its syntax tree shows them. */
import type { Nodes, Root } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx";

export interface ComponentUse {
  readonly name: string;
  readonly line: number;
  readonly column: number;
  readonly attributes: ReadonlyMap<string, { readonly value: string; readonly line: number; readonly column: number }>;
}

/** Every use of a component, in order of the text; attributes that are not literal strings are left out here and refused by the checks. */
export function componentUses(tree: Root): ComponentUse[] {
  const uses: ComponentUse[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement") {
      const { line, column } = node.position?.start ?? { line: 1, column: 1 };
      uses.push({ name: node.name ?? "", line, column, attributes: literalAttributes(node) });
    }
    if ("children" in node) node.children.forEach(walk);
  };
  walk(tree);
  return uses;
}

function literalAttributes(node: MdxJsxFlowElement | MdxJsxTextElement): ComponentUse["attributes"] {
  const attributes = new Map<string, { value: string; line: number; column: number }>();
  for (const attribute of node.attributes) {
    if (attribute.type !== "mdxJsxAttribute" || typeof attribute.value !== "string") continue;
    const { line, column } = attribute.position?.start ?? node.position?.start ?? { line: 1, column: 1 };
    attributes.set(attribute.name, { value: attribute.value, line, column });
  }
  return attributes;
}
