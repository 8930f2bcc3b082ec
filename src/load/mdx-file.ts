/** The text of a briefing → front matter and syntax tree. Nothing of it is run. */
import type { Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { mdxFromMarkdown } from "mdast-util-mdx";
import { gfm } from "micromark-extension-gfm";
import { mdxjs } from "micromark-extension-mdxjs";
import type { Problem } from "./problem.ts";

export interface MdxFile {
  /** YAML between the two lines of hyphens. */
  readonly frontMatter: string;
  /** Tree of the prose. Its lines are lines of the file: the front matter is blanked out, not cut off. */
  readonly tree: Root;
}

/** The line of hyphens on which a briefing begins; its front matter stands on the next one. */
export const frontMatterStart = "---\n";

const frontMatterPattern = /^---\n([\s\S]*?\n)?---(?:\n|$)/;

export function parseMdx(text: string, file: string): { mdx: MdxFile } | { problems: Problem[] } {
  const match = frontMatterPattern.exec(text);
  if (!match) {
    return {
      problems: [
        {
          rule: "mdx",
          file,
          line: 1,
          column: 1,
          message: "missing front matter, expected `---` on the first line",
          hint: "Begin with a line `---`, then title, summary, topic, asOf and published, then another line `---`.",
        },
      ],
    };
  }
  const blanked = match[0].replace(/[^\n]/g, "") + text.slice(match[0].length);
  try {
    const tree = fromMarkdown(blanked, {
      extensions: [gfm(), mdxjs()],
      mdastExtensions: [gfmFromMarkdown(), mdxFromMarkdown()],
    });
    return { mdx: { frontMatter: match[1] ?? "", tree } };
  } catch (error) {
    return { problems: [toProblem(error, file)] };
  }
}

function toProblem(error: unknown, file: string): Problem {
  const { reason, place } = error as {
    reason?: string;
    place?: { line: number; column: number; start?: { line: number; column: number } };
  };
  if (reason === undefined) throw error;
  const { line, column } = place?.start ?? place ?? { line: 1, column: 1 };
  return {
    rule: "mdx",
    file,
    line,
    column,
    message: `unexpected MDX: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`,
    hint: "A literal `<` or `{` in prose is written `\\<` or `\\{`.",
  };
}
