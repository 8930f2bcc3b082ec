/** The content folder → records that know where they stand, and every problem of reading them. */
import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import type { z } from "astro/zod";
import { fileKinds, type FileKindName } from "../schema/kinds.ts";
import type { BriefingProse } from "./briefing-prose.ts";
import type { Problem } from "./problem.ts";
import { type FileRecord, type FoundFile, type ReadFile, readRecordFile, toRecord } from "./record-file.ts";

export type { FileRecord } from "./record-file.ts";

export type RecordsOf<K extends FileKindName> = FileRecord<z.output<(typeof fileKinds)[K]["schema"]>>;

export type BriefingRecord = RecordsOf<"briefing"> & { readonly prose: BriefingProse };

export interface Records {
  readonly site: readonly RecordsOf<"site">[];
  readonly aliases: readonly RecordsOf<"aliases">[];
  readonly corrections: readonly RecordsOf<"corrections">[];
  readonly retired: readonly RecordsOf<"retired">[];
  readonly loadedWords: readonly RecordsOf<"loadedWords">[];
  readonly party: readonly RecordsOf<"party">[];
  readonly speaker: readonly RecordsOf<"speaker">[];
  readonly term: readonly RecordsOf<"term">[];
  readonly topic: readonly RecordsOf<"topic">[];
  readonly events: readonly RecordsOf<"events">[];
  readonly issue: readonly RecordsOf<"issue">[];
  readonly record: readonly RecordsOf<"record">[];
  readonly search: readonly RecordsOf<"search">[];
  readonly document: readonly RecordsOf<"document">[];
  readonly verified: readonly RecordsOf<"verified">[];
  readonly briefing: readonly BriefingRecord[];
  /** Ids that stand in files which could not be read: named, so that others may refer to them without a second complaint. */
  readonly unread: ReadonlySet<string>;
  /** The files themselves, as far as they are text. */
  readonly unreadFiles: readonly { readonly file: string; readonly kind: FileKindName; readonly text: string }[];
}

/** Every file that could be read, whatever its kind. */
export function readFilesOf(records: Records): FileRecord<unknown>[] {
  return (Object.keys(fileKinds) as FileKindName[]).flatMap((kind): FileRecord<unknown>[] => [...records[kind]]);
}

/** How the files are read: one after another, unless a command has a faster way. One answer for each file, in their order. */
export type ReadFiles = (files: readonly FoundFile[]) => readonly ReadFile[];

const oneByOne: ReadFiles = (files) => files.map(readRecordFile);

/** Reads every file below the content folder; never stops at the first problem. */
export function readRecords(
  contentDir: string,
  readFiles: ReadFiles = oneByOne,
): { records: Records; problems: Problem[] } {
  const { files, problems } = findFiles(contentDir);
  const lists = Object.fromEntries(Object.keys(fileKinds).map((kind) => [kind, [] as unknown[]]));
  const unread = new Set<string>();
  const unreadFiles: Records["unreadFiles"][number][] = [];
  for (const [index, read] of readFiles(files).entries()) {
    const found = files[index] as FoundFile;
    if ("problems" in read) {
      problems.push(...read.problems);
      for (const id of read.ids) unread.add(id);
      if (read.text !== undefined) unreadFiles.push({ file: found.file, kind: found.kind, text: read.text });
    } else lists[found.kind]?.push(toRecord(found, read));
  }
  const read = lists as unknown as Omit<Records, "unread" | "unreadFiles">;
  return { records: { ...read, unread, unreadFiles }, problems };
}

/** Every file whose place says what it is; the others are problems. */
function findFiles(contentDir: string): { files: FoundFile[]; problems: Problem[] } {
  const files: FoundFile[] = [];
  const problems: Problem[] = [];
  for (const path of filesBelow(contentDir)) {
    const file = displayName(path);
    const kind = kindOf(relative(contentDir, path).replaceAll("\\", "/"));
    if (kind) files.push({ path, file, ...kind });
    else problems.push(strayFile(file));
  }
  return { files, problems };
}

const patterns = Object.entries(fileKinds).map(([kind, { path }]) => ({
  kind: kind as FileKindName,
  pattern: new RegExp(`^${path.replace(/:(\w+)/g, "(?<$1>[a-z0-9]+(?:-[a-z0-9]+)*)").replaceAll(".", "\\.")}$`),
}));

function kindOf(path: string): Pick<FoundFile, "kind" | "id" | "topic"> | undefined {
  for (const { kind, pattern } of patterns) {
    const match = pattern.exec(path);
    if (match)
      return {
        kind,
        id: match.groups?.["id"] ?? match.groups?.["topic"] ?? kind,
        topic: match.groups?.["topic"] ?? "",
      };
  }
  return undefined;
}

function strayFile(file: string): Problem {
  return {
    rule: "stray-file",
    file,
    line: 1,
    column: 1,
    message: "unexpected file, expected one of the kinds of record",
    hint: `File names are lower-case with hyphens. The kinds are ${Object.values(fileKinds)
      .map(({ path }) => `\`${path.replace(/:(\w+)/g, "<$1>")}\``)
      .join(", ")}; pictures of briefings lie in \`briefings/media/\`.`,
  };
}

/** Every file in an order that no file system changes; pictures of briefings and hidden files are not records. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith("."))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (!entry.isDirectory()) return [path];
      return path.replaceAll("\\", "/").endsWith("briefings/media") ? [] : filesBelow(path);
    });
}

/** Path as messages show it: from the working directory where it lies below it. */
export function displayName(path: string): string {
  const near = relative(process.cwd(), path);
  return (near.startsWith("..") ? path : near).replaceAll("\\", "/");
}
