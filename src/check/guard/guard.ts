/**
 * The guard: reads a briefing before any compiler does, and refuses whatever is not plainly allowed. It knows nothing of
 * how pages are built; the checks and the build both ask it.
 */
import { type MdxFile, parseMdx } from "../../load/mdx-file.ts";
import { inOrder, type Problem } from "../../load/problem.ts";
import { characterProblems } from "./characters.ts";
import { frontMatterProblems } from "./front-matter.ts";
import { hiddenInProse } from "./hidden-in-prose.ts";
import { markupProblems } from "./markup.ts";
import { secondOpinion } from "./second-opinion.ts";

/**
 * Every reason to refuse the briefing; none means that it may be compiled.
 *
 * @param text with LF line ends and without a byte order mark
 */
export function guardBriefing(text: string, file: string): Problem[] {
  const characters = characterProblems(text, file);
  if (characters.length > 0) return characters;
  const parsed = parseMdx(text, file);
  if ("problems" in parsed) return [...parsed.problems];
  return inOrder([...frontMatterProblems(parsed.mdx.frontMatter, file), ...guardProse(parsed.mdx, file)]);
}

/** The same for a briefing of whose characters and front matter nothing is wrong, and that the first parser has read. */
export function guardProse({ body, tree }: Pick<MdxFile, "body" | "tree">, file: string): Problem[] {
  return inOrder([
    ...markupProblems(tree, file),
    ...hiddenInProse(body, tree, file),
    ...secondOpinion(body, tree, file),
  ]);
}
