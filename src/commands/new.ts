/**
 * `npm run new -- <kind>`: asks for what a record needs and writes a file that passes the checks. Every answer can be
 * given as a flag; where nobody can be asked, the flags have to suffice. What does not pass is kept, and named: exit 1.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { checkContent } from "../check/check.ts";
import { reportText } from "../check/reporters/text.ts";
import { nearest } from "../load/nearest.ts";
import { readContent } from "../load/content.ts";
import { isError } from "../load/problem.ts";
import { displayName } from "../load/records.ts";
import { fail, settingsWithContent } from "./ending.ts";
import { fillIn } from "./new/answers.ts";
import { askIn } from "./new/ask.ts";
import type { Answers, Form, Written } from "./new/form.ts";
import { forms } from "./new/forms/index.ts";

const settings = settingsWithContent();

const kind = process.argv[2] ?? "";
const form = forms.get(kind) ?? unknownKind(kind);
const given = readFlags(form);
const around = { content: readContent(settings), today: settings.today };
const terminal = process.stdin.isTTY === true && process.stdout.isTTY === true;
const { answers, faults } = await fillIn(form, given, around, terminal ? askIn() : undefined).catch(interrupted);
if (faults.length > 0) fail(`Nothing was written.\n${faults.map((fault) => `  ${fault}`).join("\n")}`);
const files = written(form, answers);
for (const { path, text, changes } of files) write(join(settings.contentDir, path), text, changes === true);
tell(files);

function written({ write }: Form, all: Answers): readonly Written[] {
  try {
    return write(all, around);
  } catch (error) {
    return fail((error as Error).message);
  }
}

/** A new file never takes the place of one that is there. */
function write(file: string, text: string, changes: boolean): void {
  if (existsSync(file) && !changes) fail(`${displayName(file)} is there already. Choose another name or id.`);
  mkdirSync(dirname(file), { recursive: true });
  // A file keeps the line ends it has.
  const windows = changes && readFileSync(file, "utf8").includes("\r\n");
  writeFileSync(file, windows ? text.replaceAll("\n", "\r\n") : text);
}

function tell(all: readonly Written[]): void {
  for (const { path, changes } of all)
    console.log(`${changes ? "Changed" : "Wrote"} ${displayName(join(settings.contentDir, path))}`);
  const names = all.map(({ path }) => displayName(join(settings.contentDir, path)));
  const problems = checkContent(settings).problems.filter(({ file }) => names.includes(file));
  console.log(problems.length > 0 ? `\n${reportText(problems)}` : "It passes the checks.");
  process.exitCode = problems.some(isError) ? 1 : 0;
  console.log("\nFill in what is open, then look at it: `npm run dev` shows it at http://localhost:4321");
}

function readFlags({ fields }: Form): Answers {
  const names = [
    ...fields.map(({ name }) => name),
    ...(fields.some(({ name }) => name === "passage") ? ["passage-file"] : []),
  ];
  try {
    const { values } = parseArgs({
      args: process.argv.slice(3),
      options: Object.fromEntries(names.map((name) => [name, { type: "string" as const }])),
    });
    const { "passage-file": file, ...flags } = values as Record<string, string | undefined>;
    const passage = file === undefined ? {} : { passage: readFileSync(file === "-" ? 0 : file, "utf8") };
    return Object.fromEntries(Object.entries({ ...flags, ...passage }).filter(([, value]) => value)) as Answers;
  } catch (error) {
    return fail(
      `${(error as Error).message.split(". ")[0]}. The flags of this kind are ${names.map((name) => `--${name}`).join(", ")}.`,
    );
  }
}

function unknownKind(name: string): never {
  const near = nearest(name, [...forms.keys()]);
  const list = [...forms].map(([one, { describe }]) => `  npm run new -- ${one.padEnd(10)}  ${describe}`).join("\n");
  return fail(
    `${name === "" ? "What is to be written?" : `There is no kind \`${name}\`.${near ? ` Did you mean \`${near}\`?` : ""}`}\n${list}`,
  );
}

/** Ctrl-C while a question stands. */
function interrupted(error: unknown): never {
  if ((error as Error).name === "ExitPromptError") return fail("\nNothing was written.");
  throw error;
}
