import { characterProblems } from "../guard/characters.ts";
import { guardBriefing, guardParsed } from "../guard/guard.ts";
import { partMdx } from "../../load/mdx-file.ts";
import type { Problem } from "../../load/problem.ts";
import type { Records } from "../../load/records.ts";
import type { Rule } from "../rule.ts";

/** Briefings come from strangers and are compiled: they may hold words, links and registered components, and nothing that runs. */
export const guarded: Rule = {
  id: "guarded",
  asks: "A briefing holds Markdown and registered components with literal attributes, and nothing that could run; no file holds characters that nobody sees.",
  find({ records, problems }) {
    const { unread: _, unreadFiles, ...lists } = records;
    const said = new Set(problems.map(key));
    return [
      ...Object.values(lists).flatMap((files: Records[keyof typeof lists]) =>
        files.flatMap(({ text, file }) => characterProblems(text, file)),
      ),
      ...records.briefing.flatMap(({ text, tree, file }) => {
        const parts = partMdx(text);
        return parts ? guardParsed({ ...parts, tree }, file) : [];
      }),
      // What kept a file from being read is said already.
      ...unreadFiles
        .flatMap(({ text, file, kind }) =>
          kind === "briefing" ? guardBriefing(text, file) : characterProblems(text, file),
        )
        .filter((problem) => !said.has(key(problem))),
    ];
  },
};

function key({ file, line, column, message }: Problem): string {
  return `${file}:${line}:${column} ${message}`;
}
