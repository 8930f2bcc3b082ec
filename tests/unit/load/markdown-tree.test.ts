/** The tree of a briefing is that of the complete parser, whether or not addresses were looked for. */
import fc from "fast-check";
import type { Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { mdxFromMarkdown } from "mdast-util-mdx";
import { gfm } from "micromark-extension-gfm";
import { mdxjs } from "micromark-extension-mdxjs";
import { visit } from "unist-util-visit";
import { expect, test } from "vitest";
import { markdownTree } from "../../../src/load/markdown-tree.ts";
import { mutant } from "../../fixtures/guard/mutants.ts";

function completeTree(text: string): Root {
  return fromMarkdown(text, {
    extensions: [gfm(), mdxjs()],
    mdastExtensions: [gfmFromMarkdown(), mdxFromMarkdown()],
  });
}

/** The tree, or why there is none. */
function outcome(parse: (text: string) => Root, text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    return String(error);
  }
}

test("whatever is written, the tree and the complaints are those of the complete parser", { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(mutant, (text) => {
      expect(outcome(markdownTree, text)).toEqual(outcome(completeTree, text));
    }),
    { numRuns: 5_000, seed: 11 },
  );
});

test.each([
  ["www.press.example", "http://www.press.example"],
  ["WWW.press.example", "http://WWW.press.example"],
  ["http://press.example", "http://press.example"],
  ["HTTPS://press.example/a", "HTTPS://press.example/a"],
  ["https\\://press.example", "https://press.example"],
  ["www\\.press.example", "http://www.press.example"],
  ["mayor@press.example", "mailto:mayor@press.example"],
  ["mayor&#64;press.example", "mailto:mayor@press.example"],
  ["&#119;ww.press.example", "http://www.press.example"],
])("`%s` becomes a link without brackets", (written, url) => {
  const found: string[] = [];
  visit(markdownTree(`Read ${written} first.`), "link", (link) => void found.push(link.url));
  expect(found).toEqual([url]);
});
