/** The second parser: the one that compiles briefings. What it sees otherwise than the first is refused. */
import type { Root } from "mdast";
import { mdxToMdast } from "satteri";
import type { Problem } from "../../load/problem.ts";
import { essenceOf } from "./essence.ts";

/** @param body the text with its front matter blanked out, so that lines are lines of the file */
export function secondOpinion(body: string, first: Root, file: string): Problem[] {
  let second: Parameters<typeof essenceOf>[0];
  try {
    // What the compiler of the pages reads: tables and notes, and marks of punctuation made typographic before addresses are found.
    second = mdxToMdast(body, { features: { gfm: true, smartPunctuation: true, frontmatter: false } }) as Parameters<
      typeof essenceOf
    >[0];
  } catch (error) {
    return [unreadable(error as Error, file)];
  }
  const [mine, other] = [essenceOf(first as Parameters<typeof essenceOf>[0]), essenceOf(second)];
  const index = mine.findIndex((one, at) => one !== other[at]);
  const differs = index >= 0 ? index : mine.length === other.length ? -1 : mine.length;
  return differs < 0 ? [] : [disagreement(mine[differs], other[differs], lineOf(first, differs), file)];
}

function unreadable(error: Error, file: string): Problem {
  const [, line, column, reason] = /^(\d+):(\d+): ([^\n]*)/.exec(error.message) ?? [];
  return {
    rule: "parsers-agree",
    file,
    line: Number(line ?? 1),
    column: Number(column ?? 1),
    message: `unexpected MDX: ${(reason ?? error.message.split("\n")[0] ?? "").replace(/ \([a-z-]+:[a-z-]+\)$/, "")}`,
    hint: "A literal `<` or `{` in prose is written `\\<` or `\\{`.",
  };
}

function disagreement(mine: string | undefined, other: string | undefined, line: number, file: string): Problem {
  return {
    rule: "parsers-agree",
    file,
    line,
    column: 1,
    message: `unexpected text that can be read in two ways (\`${mine ?? "nothing"}\` or \`${other ?? "nothing"}\`), expected one`,
    hint: "Write this passage more simply, such as with empty lines around it.",
  };
}

/** Line of the node at that place of the essence, or the last line before it that is known. */
function lineOf(tree: Root, index: number): number {
  let line = 1;
  let left = index;
  const walk = (node: { type: string; position?: { start: { line: number } }; children?: unknown[] }): boolean => {
    if (essenceOf({ ...node, children: [] } as never).length > 0) {
      line = node.position?.start.line ?? line;
      if (left-- === 0) return true;
    }
    return ((node.children ?? []) as (typeof node)[]).some(walk);
  };
  walk(tree as never);
  return line;
}
