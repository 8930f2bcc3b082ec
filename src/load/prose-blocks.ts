/** The syntax tree of a briefing as blocks and spans: words, links and components, without the marks of the form. */
import type { BlockContent, DefinitionContent, Nodes, PhrasingContent, Root, RootContent } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx";
import { toString } from "mdast-util-to-string";
import type { ComponentInProse, ProseBlock, ProseSpan } from "../model/prose.ts";

export function proseBlocks(tree: Root): ProseBlock[] {
  return tree.children.flatMap(blocksOf);
}

function blocksOf(node: RootContent | BlockContent | DefinitionContent): ProseBlock[] {
  switch (node.type) {
    case "heading":
      return [{ kind: "heading", spans: spansOf(node.children) }];
    case "paragraph":
      return [{ kind: "paragraph", spans: spansOf(node.children) }];
    case "list":
      return [
        {
          kind: "list",
          isOrdered: node.ordered === true,
          items: node.children.map((item) => item.children.flatMap(spansWithin)),
        },
      ];
    case "table":
      return [
        {
          kind: "table",
          rows: node.children.map((row) => row.children.map((cell) => spansOf(cell.children))),
        },
      ];
    case "blockquote":
      return node.children.flatMap(blocksOf);
    case "mdxJsxFlowElement":
      return [componentOf(node)];
    case "code":
      return [{ kind: "paragraph", spans: [{ kind: "text", text: node.value }] }];
    default:
      return [];
  }
}

/** What stands in an item of a list, in one line. */
function spansWithin(node: BlockContent | DefinitionContent): ProseSpan[] {
  return blocksOf(node).flatMap((block) => {
    if (block.kind === "component") return [block];
    if (block.kind === "list") return block.items.flat();
    return block.kind === "table" ? block.rows.flat(2) : block.spans;
  });
}

function spansOf(nodes: readonly PhrasingContent[]): ProseSpan[] {
  return nodes.flatMap((node): ProseSpan[] => {
    switch (node.type) {
      case "text":
      case "inlineCode":
        return [{ kind: "text", text: node.value }];
      case "break":
        return [{ kind: "text", text: " " }];
      case "link":
        return [{ kind: "text", text: toString(node), href: node.url }];
      case "emphasis":
      case "strong":
      case "delete":
        return spansOf(node.children);
      case "mdxJsxTextElement":
        return [componentOf(node)];
      default:
        return [];
    }
  });
}

function componentOf({ name, attributes, children }: MdxJsxFlowElement | MdxJsxTextElement): ComponentInProse {
  return {
    kind: "component",
    name: name ?? "",
    attributes: Object.fromEntries(
      attributes.flatMap((attribute) =>
        attribute.type === "mdxJsxAttribute" && typeof attribute.value === "string"
          ? [[attribute.name, attribute.value]]
          : [],
      ),
    ),
    spans: spansOf((children as Nodes[]).flatMap(phrasing)),
  };
}

/** A component that stands alone holds its words in a paragraph. */
function phrasing(node: Nodes): PhrasingContent[] {
  return node.type === "paragraph" ? node.children : [node as PhrasingContent];
}
