/**
 * `npm run check`: all rules on the content, no build. `-- --format text|json|github` chooses how problems are printed;
 * `-- --fix` first mends what has one right answer.
 */
import { parseArgs } from "node:util";
import { checkContent } from "../check/check.ts";
import { fixContent } from "../check/fix.ts";
import { reportGithub } from "../check/reporters/github.ts";
import { reportJson } from "../check/reporters/json.ts";
import { reportText, summaryLine } from "../check/reporters/text.ts";
import { readInParallel } from "../check/reading/parallel-files.ts";
import { isError, type Problem } from "../load/problem.ts";
import { fail, settingsWithContent } from "./ending.ts";

const reporters = { text: reportText, json: reportJson, github: reportGithub };

const { format, fix } = readFlags();
const settings = settingsWithContent();

const { problems } = fix ? fixAndTell() : checkContent(settings, readInParallel);
if (problems.length > 0 || format === "json") console.log(reporters[format](problems));
if (format === "text") console.log(lastLines(problems));
process.exitCode = problems.some(isError) ? 1 : 0;

function fixAndTell(): ReturnType<typeof checkContent> {
  const { fixed, content } = fixContent(settings);
  // The report of the other formats is read by programs, and holds nothing else.
  if (format === "text") {
    for (const { file, line, column, message, rule } of fixed)
      console.log(`mended ${file}:${line}:${column}  ${message}  ${rule}`);
    console.log(fixed.length === 0 ? "Nothing to mend.\n" : `\n${fixed.length} mended.\n`);
  }
  return content;
}

function lastLines(problems: readonly Problem[]): string {
  if (problems.length === 0) return "No problems in the content.";
  const mendable = problems.filter((problem) => problem.fix).length;
  return [
    "",
    summaryLine(problems),
    ...(mendable > 0 && !fix ? [`\`npm run check -- --fix\` mends ${mendable} of them.`] : []),
    "Each rule has a page in the editors’ guide of the site: /editors/rules/<rule>/",
  ].join("\n");
}

function readFlags(): { format: keyof typeof reporters; fix: boolean } {
  try {
    const { format, fix } = parseArgs({
      options: { format: { type: "string", default: "text" }, fix: { type: "boolean", default: false } },
    }).values;
    if (Object.hasOwn(reporters, format)) return { format: format as keyof typeof reporters, fix };
    return fail(`Unexpected format \`${format}\`, expected one of \`${Object.keys(reporters).join("`, `")}\`.`);
  } catch (error) {
    return fail((error as Error).message);
  }
}
