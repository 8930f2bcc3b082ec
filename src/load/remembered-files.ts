/** Reads the same files many times: whoever shows edits at once parses only what was edited. */
import { parseRecordFile, type FoundFile, type ReadFile } from "./record-file.ts";
import type { ReadFiles } from "./records.ts";
import { readTextFile } from "./text-file.ts";

/** A reader that parses a file again only where its text is another than last time. */
export function rememberingReader(): ReadFiles {
  const memory = new Map<string, { readonly text: string; readonly read: ReadFile }>();
  return (files) => files.map((file) => readRemembered(file, memory));
}

function readRemembered(
  found: FoundFile,
  memory: Map<string, { readonly text: string; readonly read: ReadFile }>,
): ReadFile {
  const now = readTextFile(found.path, found.file);
  if ("problem" in now) return { problems: [now.problem], ids: [found.id] };
  const known = memory.get(found.path);
  if (known?.text === now.text) return known.read;
  const read = parseRecordFile(found, now.text);
  memory.set(found.path, { text: now.text, read });
  return read;
}
