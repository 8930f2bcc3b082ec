/** What the README tells editors to write passes the checks as it stands. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { complaints } from "../fixtures/complaints.ts";

const readme = readFileSync("README.md", "utf8");

function example(language: string): string {
  const [, text] = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(readme) ?? [];
  if (!text) throw new Error(`The README has no example in ${language}`);
  return text;
}

test("the record", () => {
  expect(complaints({ "topics/harbour-dispute/record/2031-05-02-noon.yaml": example("yaml") })).toBe("");
});

test("the briefing", () => {
  expect(complaints({ "briefings/who-should-use-the-harbour.mdx": example("mdx") })).toBe("");
});

test("the commands it names exist", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  const named = [...readme.matchAll(/npm (?:run )?([a-z:]+)/g)].map(([, name]) => name as string);
  expect(named).toContain("start");
  expect(named.filter((name) => name !== "run" && name !== "on" && !Object.hasOwn(scripts, name))).toEqual([]);
});
