/** What a run has seen so far, kept line by line, so that a run that is broken off can be taken up again. */
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { createHash } from "node:crypto";
import { dirname, join, resolve } from "node:path";
import type { Look } from "./look.ts";

/** One journal for each content folder, outside of it. */
export function journalPath(contentDir: string, folder = ".build/verify"): string {
  const name = createHash("sha256").update(resolve(contentDir)).digest("hex").slice(0, 12);
  return join(folder, `${name}.jsonl`);
}

/** Looks in the order in which they came. A last line that was cut off is left out: its source is looked at again. */
export function readJournal(path: string): Look[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, "utf8").split("\n").flatMap(toLook);
}

export function appendJournal(path: string, look: Look): void {
  mkdirSync(dirname(path), { recursive: true });
  // A line that was cut off must not swallow the next one.
  appendFileSync(path, `\n${JSON.stringify(look)}`);
}

export function removeJournal(path: string): void {
  rmSync(path, { force: true });
}

function toLook(line: string): Look[] {
  try {
    const look = JSON.parse(line) as Look;
    return typeof look.source === "string" && (look.read ?? look.failed) ? [look] : [];
  } catch {
    return [];
  }
}
