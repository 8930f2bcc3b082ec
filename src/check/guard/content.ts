/** The guard over a whole content folder: every briefing, and the characters and values of every file. */
import type { Content } from "../../load/content.ts";
import { partMdx } from "../../load/mdx-file.ts";
import type { Problem } from "../../load/problem.ts";
import { readFilesOf } from "../../load/records.ts";
import { characterProblems } from "./characters.ts";
import { guardBriefing, guardProse } from "./guard.ts";
import { hiddenInValues } from "./hidden-in-values.ts";

/** Files that could not be read as records are guarded as well, so that all that is wrong with them is said at once. */
export function guardContent({ records, problems }: Content): Problem[] {
  const said = new Set(problems.map(key));
  return [
    ...readFilesOf(records).flatMap(({ text, written, file, at }) => [
      ...characterProblems(text, file),
      ...hiddenInValues(text, written, at),
    ]),
    ...records.briefing.flatMap(({ text, tree, file }) => {
      const parts = partMdx(text);
      return parts ? guardProse({ ...parts, tree }, file) : [];
    }),
    ...records.unreadFiles
      .flatMap(({ text, file, kind }) =>
        kind === "briefing" ? guardBriefing(text, file) : characterProblems(text, file),
      )
      .filter((problem) => !said.has(key(problem))),
  ];
}

function key({ file, line, column, message }: Problem): string {
  return `${file}:${line}:${column} ${message}`;
}
