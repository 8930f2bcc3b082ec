/** `npm run check`: all rules on the content, no build. `-- --format text|json|github` chooses how problems are printed. */
import { parseArgs } from "node:util";
import { existsSync } from "node:fs";
import { checkContent } from "../check/check.ts";
import { reportGithub } from "../check/reporters/github.ts";
import { reportJson } from "../check/reporters/json.ts";
import { reportText, summaryLine } from "../check/reporters/text.ts";
import { readInParallel } from "../load/parallel-files.ts";
import { readSettings } from "../load/settings.ts";

const reporters = { text: reportText, json: reportJson, github: reportGithub };

const settings = readSettings();
const format = readFormat();
if (!existsSync(settings.contentDir))
  fail(`There is no content folder at ${settings.contentDir}. Set CONTENT_DIR to the folder that holds site.yaml.`);

const { problems } = checkContent(settings, readInParallel);
if (problems.length > 0 || format === "json") console.log(reporters[format](problems));
if (format === "text") console.log(problems.length > 0 ? `\n${summaryLine(problems)}` : "No problems in the content.");
process.exitCode = problems.length > 0 ? 1 : 0;

function readFormat(): keyof typeof reporters {
  try {
    const { format } = parseArgs({ options: { format: { type: "string", default: "text" } } }).values;
    if (Object.hasOwn(reporters, format)) return format as keyof typeof reporters;
    return fail(`Unexpected format \`${format}\`, expected one of \`${Object.keys(reporters).join("`, `")}\`.`);
  } catch (error) {
    return fail((error as Error).message);
  }
}

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
