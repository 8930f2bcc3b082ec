/** A briefing as feeds carry it: every word of it, and what its components show, said in words. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { briefingBlocks } from "../../../src/exports/feeds/briefing-blocks.ts";
import { blocksMarkup, blocksText } from "../../../src/exports/feeds/markup.ts";
import { wordsIn } from "../../../src/i18n/words.ts";
import { readContent } from "../../../src/load/content.ts";
import { addressesBelow } from "../../../src/model/addresses.ts";
import { get } from "../../../src/model/dataset.ts";

const contentDir = mkdtempSync(join(tmpdir(), "briefing-"));
afterAll(() => rmSync(contentDir, { recursive: true, force: true }));

const radio = "mayor-2031-03-04-radio";

/** The blocks of a briefing with this prose. */
function blocksOf(prose: string, base = "/") {
  cpSync("tests/fixtures/sites/harbour", contentDir, { recursive: true });
  const front =
    'title: A title\nsummary: A summary.\ntopic: harbour-dispute\nasOf: "2031-06-30"\npublished: "2031-07-01"';
  writeFileSync(join(contentDir, "briefings/full.mdx"), `---\n${front}\n---\n\n${prose}\n`);
  const { dataset, problems } = readContent({ contentDir });
  expect(problems).toEqual([]);
  const context = {
    dataset,
    words: wordsIn("en"),
    addresses: addressesBelow(base),
    absolute: (path: string) => `https://record.example${path}`,
  };
  return briefingBlocks(context, get(dataset.briefings, "full"));
}

test("headings, paragraphs, lists and tables stay what they are; marks of the form go", () => {
  const blocks = blocksOf(
    "## A *head*\n\nOne **two** [three](/about/).\n\n1. first\n2. second\n\n| a | b |\n| --- | --- |\n| c & d | e |",
  );
  expect(blocksMarkup(blocks)).toBe(
    "<h2>A head</h2>" +
      '<p>One two <a href="https://record.example/about/">three</a>.</p>' +
      "<ol><li>first</li><li>second</li></ol>" +
      "<table><tr><th>a</th><th>b</th></tr><tr><td>c &amp; d</td><td>e</td></tr></table>",
  );
});

test("references have their numbers, and stand at the end with their sources", () => {
  const text = blocksText(blocksOf(`Shared use.<Cite statement="${radio}" /> Again.<Cite statement="${radio}" />`));
  expect(text).toMatch(/^Shared use\. \[1\] Again\. \[1\]\n\nStatements and sources\n\n1\. .+/);
});

test("a chart is a link that names it and its day; a position is its words", () => {
  const blocks = blocksOf(
    'It reads <Position party="eastport" issue="harbour" />.\n\n<Chart name="spectrum" subject="harbour" asof="2031-05-01" />',
  );
  expect(blocksText(blocks)).toMatch(
    /^It reads “shared use”.*\.\n\nChart: Where the parties stand on an issue, as of 1 May 2031/,
  );
  expect(blocksMarkup(blocks)).toContain('<a href="https://record.example/briefings/full/">Chart: ');
});

test("a statement is told as in an entry of its own, a note stands in brackets, a count is a number", () => {
  const text = blocksText(
    blocksOf(`There are <Count of="parties" /> parties.<Note>Both are towns.</Note>\n\n<Statement id="${radio}" />`),
  );
  expect(text).toMatch(/^There are \d+ parties\. \(Both are towns\.\)\n\n.+4 March 2031/);
});

test("links to the site stay below its base path, others lead where they say", () => {
  const markup = blocksMarkup(blocksOf("See [about](/about/) and [there](https://press.example/noon).", "/deep/path/"));
  expect([...markup.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
    "https://record.example/deep/path/about/",
    "https://press.example/noon",
  ]);
});
