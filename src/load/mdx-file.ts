/** The text of a briefing → front matter and syntax tree. Nothing of it is run. */
import type { Root } from "mdast";
import { markdownTree } from "./markdown-tree.ts";
import { type ExtentFault, extentFault } from "./mdx-extent.ts";
import type { Problem } from "./problem.ts";

export interface MdxFile {
  /** YAML between the two lines of hyphens. */
  readonly frontMatter: string;
  /** The text with its front matter blanked out, not cut off, so that its lines are lines of the file. */
  readonly body: string;
  /** Tree of the body. */
  readonly tree: Root;
}

/** The text in its parts, or what keeps it from being parted. */
export type ParsedMdx = { readonly mdx: MdxFile } | { readonly problems: readonly Problem[] };

/** The line of hyphens on which a briefing begins; its front matter stands on the next one. */
export const frontMatterStart = "---\n";

/** No line within may begin like an end: the compiler of pages would take it for one. */
const frontMatterPattern = /^---\n((?:(?!---|\+\+\+)[^\n]*\n)*)---(?:\n|$)/;

/** Parts the text; undefined where it does not begin with front matter. */
export function partMdx(text: string): Pick<MdxFile, "frontMatter" | "body"> | undefined {
  const match = frontMatterPattern.exec(text);
  if (!match) return undefined;
  return { frontMatter: match[1] ?? "", body: match[0].replace(/[^\n]/g, "") + text.slice(match[0].length) };
}

export function parseMdx(text: string, file: string): ParsedMdx {
  const parts = partMdx(text);
  if (!parts) {
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
  const extent = extentFault(parts.body);
  if (extent) return { problems: [tooMuch(extent, file)] };
  try {
    return { mdx: { ...parts, tree: markdownTree(parts.body) } };
  } catch (error) {
    return { problems: [toProblem(error, file)] };
  }
}

function tooMuch({ line, found, expected }: ExtentFault, file: string): Problem {
  return {
    rule: "size",
    file,
    line,
    column: 1,
    message: `unexpected ${found}, expected ${expected}`,
    hint: "Write it more simply, or part it with empty lines.",
  };
}

function toProblem(error: unknown, file: string): Problem {
  const { reason, place } = error as {
    reason?: string;
    place?: { line: number; column: number; start?: { line: number; column: number } };
  };
  // The parser itself stumbles over some broken tags; such text is refused like any other that is wrong.
  if (reason === undefined)
    return {
      rule: "mdx",
      file,
      line: 1,
      column: 1,
      message: "unexpected MDX: no sense can be made of its tags",
      hint: "Close each tag within its paragraph.",
    };
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
