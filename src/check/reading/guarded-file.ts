/** A file of the content folder, read and guarded at once, so that a briefing is parsed but once and its tree let go. */
import type { Problem } from "../../load/problem.ts";
import { type FoundFile, parsedMdx, parseRecordFile, type ReadFile } from "../../load/record-file.ts";
import { readTextFile } from "../../load/text-file.ts";
import { guardFile } from "../guard/any-file.ts";

/** Plain data, which may pass from one thread to another. */
export interface GuardedFile {
  readonly read: ReadFile;
  /** What the guard finds beside the problems of reading. */
  readonly refused: readonly Problem[];
}

/** How the files are read: one answer for each, in their order. */
export type ReadGuarded = (files: readonly FoundFile[]) => readonly GuardedFile[];

export const readOneByOne: ReadGuarded = (files) => files.map(readGuardedFile);

export function readGuardedFile(found: FoundFile): GuardedFile {
  const source = readTextFile(found.path, found.file);
  return "problem" in source ? unreadable(found, source.problem) : guardedFile(found, source.text);
}

/** A file of which there is no text to read or to guard. */
export function unreadable({ id }: FoundFile, problem: Problem): GuardedFile {
  return { read: { problems: [problem], ids: [id] }, refused: [] };
}

/** @param text of the file, as `readTextFile` gives it */
export function guardedFile(found: FoundFile, text: string): GuardedFile {
  const mdx = parsedMdx(found, text);
  const read = parseRecordFile(found, text, mdx);
  return { read, refused: guardFile(found, text, mdx, read) };
}
