/** Marks the words that a link leads to, for browsers that do not read text fragments themselves. */

/** @param directive the address's part after `:~:`, such as `text=some%20words` */
export function markWords(directive: string, root: Element): HTMLElement | undefined {
  const words = new URLSearchParams(directive).get("text");
  if (!words) return undefined;
  const nodes = textNodes(root);
  const place = placeOf(
    nodes.map(({ data }) => data),
    words,
  );
  if (!place) return undefined;
  let first: HTMLElement | undefined;
  for (const [index, node] of nodes.entries()) {
    const [from, to] = place(index);
    if (from >= to) continue;
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    const mark = document.createElement("mark");
    range.surroundContents(mark);
    first ??= mark;
  }
  first?.scrollIntoView({ block: "center" });
  return first;
}

function textNodes(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest("script, style, svg, [hidden]") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

/** For the text at an index the letters that belong to the first place of the words; case and breaks of lines do not matter. */
function placeOf(
  texts: readonly string[],
  words: string,
): ((index: number) => readonly [from: number, to: number]) | undefined {
  const escaped = words.trim().replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const found = new RegExp(escaped.replace(/\s+/g, "\\s+"), "iu").exec(texts.join(""));
  if (!found) return undefined;
  const starts: number[] = [];
  let length = 0;
  for (const text of texts) {
    starts.push(length);
    length += text.length;
  }
  const end = found.index + found[0].length;
  return (index) => {
    const start = starts[index] ?? 0;
    const length = texts[index]?.length ?? 0;
    return [Math.max(0, found.index - start), Math.min(length, end - start)];
  };
}
