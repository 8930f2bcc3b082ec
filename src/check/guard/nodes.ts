/** Looks at the nodes of a tree. */
import type { Nodes } from "mdast";

/**
 * Each node once, in order of the text, before those that stand in it.
 *
 * @param look is also told what the node stands in, from the root on
 */
export function eachNode(tree: Nodes, look: (node: Nodes, parents: readonly Nodes[]) => void): void {
  const parents: Nodes[] = [];
  const walk = (node: Nodes): void => {
    look(node, parents);
    if (!("children" in node)) return;
    parents.push(node);
    node.children.forEach(walk);
    parents.pop();
  };
  walk(tree);
}
