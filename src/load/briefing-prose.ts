/** The prose of a briefing as the rules and the pages ask for it: plain data, so that the large tree of it can be let go. */
import type { Nodes, Root } from "mdast";
import { toString } from "mdast-util-to-string";
import { type ComponentUse, componentUses } from "./component-uses.ts";
import type { ProseBlock } from "../model/prose.ts";
import { type Passage, passagesOf } from "./passages.ts";
import { proseBlocks } from "./prose-blocks.ts";

export interface BriefingProse {
  /** All of it, without marks. */
  readonly words: string;
  /** In order of the text, like the links and the passages. */
  readonly uses: readonly ComponentUse[];
  readonly links: readonly ProseLink[];
  readonly passages: readonly Passage[];
  readonly blocks: readonly ProseBlock[];
}

/** A link, or the definition of one. */
export interface ProseLink {
  readonly url: string;
  readonly line: number;
  readonly column: number;
}

/** @param text of the file whose prose the tree is */
export function briefingProse(tree: Root, text: string): BriefingProse {
  return {
    words: toString(tree),
    uses: componentUses(tree),
    links: linksIn(tree),
    passages: passagesOf(tree, text),
    blocks: proseBlocks(tree),
  };
}

function linksIn(node: Nodes): ProseLink[] {
  if (node.type === "link" || node.type === "definition") {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    return [{ url: node.url, line, column }];
  }
  return "children" in node ? node.children.flatMap(linksIn) : [];
}
