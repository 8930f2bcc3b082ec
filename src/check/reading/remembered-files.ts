/** Reads the same files many times: whoever shows edits at once parses and guards only what was edited. */
import type { FoundFile } from "../../load/record-file.ts";
import { readTextFile } from "../../load/text-file.ts";
import { guardedFile, type GuardedFile, type ReadGuarded, unreadable } from "./guarded-file.ts";

type Memory = Map<string, { readonly text: string; readonly guarded: GuardedFile }>;

/** A reader that looks at a file again only where its text is another than last time. */
export function rememberingReader(): ReadGuarded {
  const memory: Memory = new Map();
  return (files) => files.map((file) => readRemembered(file, memory));
}

function readRemembered(found: FoundFile, memory: Memory): GuardedFile {
  const now = readTextFile(found.path, found.file);
  if ("problem" in now) return unreadable(found, now.problem);
  const known = memory.get(found.path);
  if (known?.text === now.text) return known.guarded;
  const guarded = guardedFile(found, now.text);
  memory.set(found.path, { text: now.text, guarded });
  return guarded;
}
