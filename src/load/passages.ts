/** Our own words in the prose of a briefing, passage by passage, as its syntax tree shows them. */
import type { Nodes, Parents, Root } from "mdast";

/** A paragraph, heading or cell of a table, as the file has it. */
export interface Passage {
  readonly text: string;
  /** In order; the first begins with the text. */
  readonly pieces: readonly Piece[];
}

/** Where in the file a part of the text of a passage begins. */
interface Piece {
  readonly index: number;
  readonly offset: number;
}

/** Stands for a component or code within a passage, which is not ours or not prose. */
export const placeholder = "\ufffc";

const blocks = new Set(["paragraph", "heading", "tableCell"]);

/** @param text of the file; passages set as a quotation are not ours, and left out */
export function passagesOf(tree: Root, text: string): Passage[] {
  const found: Passage[] = [];
  const lines = lineStarts(text);
  const walk = (node: Nodes): void => {
    if (node.type === "blockquote" || !("children" in node)) return;
    if (blocks.has(node.type)) found.push(toPassage(node, text, lines));
    else for (const child of node.children) walk(child);
  };
  walk(tree);
  return found;
}

/** Index in the file of the sign at the index in the passage. */
export function offsetIn({ pieces }: Passage, index: number): number {
  const piece = pieces.findLast((one) => one.index <= index);
  return piece ? piece.offset + index - piece.index : 0;
}

function toPassage(block: Parents, file: string, lines: readonly number[]): Passage {
  const pieces: Piece[] = [];
  let text = "";
  const add = (node: Nodes): void => {
    const { start, end } = node.position ?? {};
    const from = start ? (lines[start.line - 1] ?? 0) + start.column - 1 : 0;
    const to = end ? (lines[end.line - 1] ?? 0) + end.column - 1 : from;
    if (node.type !== "text" && "children" in node && node.children.length > 0) {
      node.children.forEach(add);
      return;
    }
    pieces.push({ index: text.length, offset: from });
    text += node.type === "text" ? file.slice(from, to) : placeholder;
  };
  block.children.forEach(add);
  return { text, pieces };
}

/** Index of the first sign of each line. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}
