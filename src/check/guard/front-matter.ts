/** Front matter has the fields of a briefing and no others: programs around the compiler act on what they find there. */
import { load } from "js-yaml";
import { inOrder, type Problem } from "../../load/problem.ts";
import { readShape } from "../../load/shape.ts";
import { parseYaml } from "../../load/yaml-file.ts";
import { briefingSchema } from "../../schema/briefing.ts";
import { hiddenInValues } from "./hidden-in-values.ts";
import { refusedKeys } from "./refused-names.ts";

/** The front matter begins below the first line of hyphens. */
const firstLine = 2;

/** @param frontMatter the YAML between the two lines of hyphens */
export function frontMatterProblems(frontMatter: string, file: string): Problem[] {
  const parsed = parseYaml(frontMatter, file, firstLine);
  if ("problems" in parsed) return [...parsed.problems];
  const { yaml } = parsed;
  const shape = readShape(briefingSchema, yaml);
  return inOrder([
    ...("problems" in shape ? shape.problems.map(withReason) : []),
    ...hiddenInValues(frontMatter, yaml.value, yaml.placeOf),
    ...(sameKeys(frontMatter, yaml.value) ? [] : [readTwoWays(file)]),
  ]);
}

/** Keys that something would act on are refused like any unknown key; the editor reads why. */
function withReason(problem: Problem): Problem {
  const [, key = ""] = /^unexpected key `([^`]+)`/.exec(problem.message) ?? [];
  const why = refusedKeys.get(key);
  if (!why) return problem;
  const message = `unexpected key \`${key}\`, expected title, summary, topic, asOf and published`;
  return { ...problem, rule: "front-matter", message, hint: why };
}

/** Whether the reader of YAML that the compiler uses finds the same keys; it is asked only for what the first one calls plain. */
function sameKeys(frontMatter: string, value: unknown): boolean {
  try {
    return keysOf(load(frontMatter)) === keysOf(value);
  } catch {
    return false;
  }
}

function keysOf(value: unknown): string {
  return value !== null && typeof value === "object" ? Object.keys(value).sort().join(" ") : "";
}

function readTwoWays(file: string): Problem {
  return {
    rule: "parsers-agree",
    file,
    line: firstLine,
    column: 1,
    message: "unexpected front matter that can be read in two ways, expected one",
    hint: "Write each field on a line of its own, with its value between quotation marks.",
  };
}
