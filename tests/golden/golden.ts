/** Compares with a file that a person has looked at; a difference is saved beside it. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, parse } from "node:path";
import { expect } from "vitest";

const folder = import.meta.dirname;

/** With UPDATE_GOLDEN=1 in the environment the files are written anew, to be looked at before they are committed. */
const updating = process.env["UPDATE_GOLDEN"] === "1";

/** @param path of the file below this folder, such as `one-party/matrix.html` */
export function expectGolden(path: string, actual: string): void {
  const file = join(folder, path);
  const { dir, name, ext } = parse(file);
  const changed = join(dir, `${name}.changed${ext}`);
  rmSync(changed, { force: true });
  if (updating) write(file, actual);
  const expected = existsSync(file) ? readFileSync(file, "utf8") : undefined;
  if (actual === expected) return;
  write(changed, actual);
  expect.fail(
    `${path} ${expected === undefined ? "does not exist" : "has changed"}: look at ${changed}; if it is right, run again with UPDATE_GOLDEN=1`,
  );
}

/** Markup with one element on a line, so that a difference can be read. */
export function inLines(markup: string): string {
  return `${markup.replaceAll("><", ">\n<")}\n`;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
