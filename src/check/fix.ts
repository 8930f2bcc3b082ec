/** Writes the answers that the checks are sure of into the files: `npm run check -- --fix`. */
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Content } from "../load/content.ts";
import type { Fix, Problem } from "../load/problem.ts";
import type { Settings } from "../load/settings.ts";
import { checkContent } from "./check.ts";
import { definitions } from "./references.ts";

type Fixable = Problem & { readonly fix: Fix };

/** Fixes that lie within one another are written one after the other; more rounds than this are never needed. */
const mostRounds = 10;

/** @returns what was mended, and the content as it is now with the problems that are left */
export function fixContent(settings: Pick<Settings, "contentDir" | "today">): { fixed: Problem[]; content: Content } {
  const fixed: Problem[] = [];
  let content = checkContent(settings);
  for (let round = 0; round < mostRounds; round++) {
    const now = applicable(content);
    if (now.length === 0) break;
    for (const [file, problems] of byFile(now)) writeFixes(file, problems);
    fixed.push(...now);
    content = checkContent(settings);
  }
  return { fixed, content };
}

/** The fixes that can be made together: in each file those that do not touch, the first of those that do. */
function applicable(content: Content): Fixable[] {
  const taken = new Set(definitions(content.records).map(({ id }) => id));
  const fixable = content.problems
    .filter((problem): problem is Fixable => problem.fix !== undefined)
    .filter(({ rule, message, fix }) => rule !== "shape" || !(message.includes("id`") && taken.has(fix.text)));
  return [...byFile(fixable).values()].flatMap((problems) => {
    let free = 0;
    return problems
      .sort((a, b) => a.fix.from - b.fix.from)
      .filter(({ fix: { from, to } }) => {
        const apart = from >= free;
        if (apart) free = to;
        return apart;
      });
  });
}

function byFile(problems: readonly Fixable[]): Map<string, Fixable[]> {
  const files = new Map<string, Fixable[]>();
  for (const problem of problems) files.set(problem.file, [...(files.get(problem.file) ?? []), problem]);
  return files;
}

function writeFixes(file: string, problems: readonly Fixable[]): void {
  const path = resolve(file);
  writeFileSync(
    path,
    withFixes(
      readFileSync(path, "utf8"),
      problems.map(({ fix }) => fix),
    ),
  );
}

/**
 * @param raw the file as it is, with its byte order mark and line ends, which stay
 * @param fixes in order, none touching another, counted without the mark and with one sign for each line end
 */
export function withFixes(raw: string, fixes: readonly Fix[]): string {
  const mark = raw.startsWith("\ufeff") ? "\ufeff" : "";
  const windows = /\r\n/.test(raw);
  const starts: number[] = [];
  for (let at = mark.length; at < raw.length; at++) {
    starts.push(at);
    if (raw[at] === "\r" && raw[at + 1] === "\n") at++;
  }
  starts.push(raw.length);
  let written = mark;
  let done = mark.length;
  for (const { from, to, text } of fixes) {
    written += raw.slice(done, starts[from]) + (windows ? text.replace(/\n/g, "\r\n") : text);
    done = starts[to] ?? raw.length;
  }
  return written + raw.slice(done);
}
