/** The YAML of a file: all of it, or the front matter of a briefing. */
import type { FileRecord, Records } from "../load/records.ts";

export function allFiles(records: Records): FileRecord<unknown>[] {
  const { unread: _, ...lists } = records;
  return Object.values(lists).flat() as FileRecord<unknown>[];
}

const opening = "---\n";

/** @returns the YAML and where in the file it begins */
export function yamlPart({ file, text }: FileRecord<unknown>): { text: string; start: number } {
  if (!file.endsWith(".mdx")) return { text, start: 0 };
  return { text: text.slice(opening.length, text.indexOf("\n---", opening.length - 1) + 1), start: opening.length };
}
