/** The first parser of briefings: micromark, with components, tables and notes. */
import type { Root } from "mdast";
import { fromMarkdown, type Options } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { mdxFromMarkdown } from "mdast-util-mdx";
import { gfm } from "micromark-extension-gfm";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough";
import { gfmTable } from "micromark-extension-gfm-table";
import { gfmTaskListItem } from "micromark-extension-gfm-task-list-item";
import { mdxjs } from "micromark-extension-mdxjs";

const complete: Options = { extensions: [gfm(), mdxjs()], mdastExtensions: [gfmFromMarkdown(), mdxFromMarkdown()] };

/** The same for a text in which no address can become a link by itself: looking for them takes half of the time. */
const withoutAddresses: Options = {
  extensions: [gfmFootnote(), gfmStrikethrough(), gfmTable(), gfmTaskListItem(), mdxjs()],
  // Nothing but addresses is looked for in the tree once it is there.
  mdastExtensions: [gfmFromMarkdown().filter(({ transforms }) => !transforms), mdxFromMarkdown()],
};

/** What every such address holds, unless it is written with an entity. */
const ofAddresses = /@|www|http|&/i;

/** @throws where the text is no MDX, with the reason and its place */
export function markdownTree(text: string): Root {
  return fromMarkdown(text, ofAddresses.test(text) ? complete : withoutAddresses);
}
