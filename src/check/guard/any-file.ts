/** The guard over a file of the content folder, whatever its kind: its characters, its values and, of a briefing, its prose. */
import type { ParsedMdx } from "../../load/mdx-file.ts";
import type { Problem } from "../../load/problem.ts";
import { type FoundFile, type ReadFile, toRecord } from "../../load/record-file.ts";
import { characterProblems } from "./characters.ts";
import { guardBriefing, guardProse } from "./guard.ts";
import { hiddenInValues } from "./hidden-in-values.ts";

/**
 * Every reason to refuse the file that reading it has not given.
 *
 * @param text of the file, as `readTextFile` gives it
 * @param mdx what the first parser has made of it, where it is a briefing
 * @param read what else was made of it
 */
export function guardFile(found: FoundFile, text: string, mdx: ParsedMdx | undefined, read: ReadFile): Problem[] {
  if ("problems" in read) return guardUnread(found, text, read.problems);
  return [
    ...characterProblems(text, found.file),
    ...hiddenInValues(text, read.written, toRecord(found, read).at),
    ...(mdx && "mdx" in mdx ? guardProse(mdx.mdx, found.file) : []),
  ];
}

/** Files that could not be read as records are guarded as well, so that all that is wrong with them is said at once. */
function guardUnread({ file, kind }: FoundFile, text: string, problems: readonly Problem[]): Problem[] {
  const said = new Set(problems.map(key));
  const found = kind === "briefing" ? guardBriefing(text, file) : characterProblems(text, file);
  return found.filter((problem) => !said.has(key(problem)));
}

function key({ line, column, message }: Problem): string {
  return `${line}:${column} ${message}`;
}
