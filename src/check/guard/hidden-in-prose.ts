/** Characters that nobody may write plainly, written as entities: the page would hold them although the text does not. */
import type { Nodes, Root } from "mdast";
import type { Problem } from "../../load/problem.ts";
import { hiddenCharacter } from "./characters.ts";
import { isComponent } from "./components.ts";
import { eachNode } from "./nodes.ts";

/** @param body that the tree was made of */
export function hiddenInProse(body: string, tree: Root, file: string): Problem[] {
  // Without entities the words are the text itself, which was looked at as a whole.
  if (!body.includes("&")) return [];
  const problems: Problem[] = [];
  eachNode(tree, (node) => {
    const message = textsOf(node)
      .map(hiddenCharacter)
      .find((found) => found !== undefined);
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    const hint = "Delete the entity that stands for it.";
    if (message) problems.push({ rule: "characters", file, line, column, message, hint });
  });
  return problems;
}

/** Everything that the parser has decoded for the node itself. */
function textsOf(node: Nodes): string[] {
  const parts = ["value", "url", "title", "alt", "label"].map(
    (part) => (node as unknown as Record<string, unknown>)[part],
  );
  const attributes = isComponent(node) ? node.attributes.map(({ value }) => value) : [];
  return [...parts, ...attributes].filter((part) => typeof part === "string");
}
