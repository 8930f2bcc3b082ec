import fc from "fast-check";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { toString } from "mdast-util-to-string";
import { gfm } from "micromark-extension-gfm";
import { visit } from "unist-util-visit";
import { describe, expect, test } from "vitest";
import { code, linkTo, plain } from "../../../src/exports/markdown-text.ts";

function parsed(markdown: string) {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** Every kind of node in the Markdown, as a host would read it. */
function kindsIn(markdown: string): string[] {
  const kinds = new Set<string>();
  visit(parsed(markdown), (node: Nodes) => void kinds.add(node.type));
  return [...kinds].sort();
}

const hostile = [
  "[a link](https://evil.example)",
  "![a picture](https://evil.example/x.png)",
  "<img src=x onerror=alert(1)>",
  "</details><script>alert(1)</script>",
  "<https://evil.example> and https://evil.example and www.evil.example and a@evil.example",
  "[x]: https://evil.example",
  "`code` ``` fence",
  "# Heading",
  "- [ ] task",
  "> quote",
  "1. one",
  "2) two",
  "--- ",
  "=== ",
  "| a | b |\n| - | - |",
  "a\n\nb\n```\nc",
  "**bold** __bold__ ~~gone~~ *it*",
  "&lt;b&gt; &#64;team &commat;team",
  "\\[x\\](y) \\\\",
  "[^1] and [^1]: note",
  "$x^2$ $$y$$",
  "mailto:a@b.example xmpp:a@b.example",
  "\u202Eevil\u0000\u001B[31m",
];

/** What markup is made of; strung together at random. */
const pieces = [
  ..."[]()<>!*_`~|#@:/\\&;$-+=1. \n\t",
  ...[
    "[a](https://e.example)",
    "![a](x)",
    "<img>",
    "https://e.example",
    "www.e.example",
    "a@b.example",
    "```",
    "- [ ] ",
  ],
  ...[
    "---",
    "===",
    "**",
    "~~",
    "&lt;",
    "&#64;",
    "[^1]",
    "mailto:",
    "xmpp:",
    "http://",
    "ftp://x",
    "a",
    "é",
    "\u202e",
    "    ",
  ],
];

describe("text from strangers", () => {
  test.each(hostile)("%j stays text", (text) => {
    expect(kindsIn(`- ${plain(text)}`)).toEqual(["list", "listItem", "paragraph", "root", "text"]);
  });

  test("whatever is written stays text on one line", () => {
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((some) => some.join(""));
    const asText = new Set(["list", "listItem", "paragraph", "root", "text"]);
    fc.assert(
      fc.property(text, (text) => {
        const markdown = plain(text);
        return !/[\n\r]/.test(markdown) && kindsIn(`- ${markdown}`).every((kind) => asText.has(kind));
      }),
      { seed: 20310304, numRuns: 1000 },
    );
  });

  test("a host finds no mention, number of an issue, address or commit in it", () => {
    const seen = toString(
      parsed(plain("@team a/b#12 #12 GH-12 https://evil.example www.evil.example me@evil.example 0123abcdef")),
    );
    expect(seen.replaceAll("\u200B", "·")).toBe(
      "@·team a/b#·12 #·12 GH-·12 https:·//evil.example www·.evil.example me@·evil.example 0123·abcdef",
    );
  });

  test("plain words are left as they are", () => {
    expect(plain("Offers shared use: “by consent”, from 4 March (or later).")).toBe(
      "Offers shared use: “by consent”, from 4 March (or later).",
    );
  });

  test("no text is longer than 400 characters, and none ends within one", () => {
    expect(plain("x".repeat(1000))).toBe(`${"x".repeat(399)}…`);
    expect(plain("🚢".repeat(401))).toBe(`${"🚢".repeat(399)}…`);
  });
});

test("a name of a revision stands in a code span that it cannot end", () => {
  expect(code("a`b\nc")).toBe("`ab c`");
});

test("only addresses of plain form become links", () => {
  expect(linkTo("https://record.example/x/", "page")).toBe("[page](https://record.example/x/)");
  expect(linkTo("drawings/a.before.svg", "before")).toBe("[before](drawings/a.before.svg)");
  for (const address of ["javascript:alert(1)", "https://a.example/) [x](y", "data:text/html,x", "a b"])
    expect(linkTo(address, "page")).toBe("page");
});
