/** The content folder → records that know where they stand, and every problem of reading them. */
import { readdirSync, lstatSync } from "node:fs";
import { join, relative } from "node:path";
import type { z } from "astro/zod";
import type { Root } from "mdast";
import { fileKinds, type FileKindName } from "../schema/kinds.ts";
import { parseMdx } from "./mdx-file.ts";
import type { Place, Problem } from "./problem.ts";
import { readShape } from "./shape.ts";
import { readTextFile } from "./text-file.ts";
import { parseYaml, type Path } from "./yaml-file.ts";

/** What one file says, its id and topic (from its path), and where each part of it stands. */
export interface FileRecord<T> {
  readonly id: string;
  /** Empty for records that belong to no topic. */
  readonly topic: string;
  readonly file: string;
  readonly value: T;
  /** The same as written, before defaults, and with keys in the order of the file. */
  readonly written: unknown;
  /** The file's text, with LF line ends and without a byte order mark. */
  readonly text: string;
  /** Where the value at the path stands; where it is missing, the nearest thing around it. */
  at(path: Path): Place;
  /** Where the key at the end of the path stands. */
  keyAt(path: Path): Place;
  /** Start and end in `text` of the value at the path; undefined where it is missing. */
  rangeOf(path: Path): readonly [from: number, to: number] | undefined;
}

export type RecordsOf<K extends FileKindName> = FileRecord<z.output<(typeof fileKinds)[K]["schema"]>>;

export type BriefingRecord = RecordsOf<"briefing"> & { readonly tree: Root };

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
  readonly briefing: readonly BriefingRecord[];
  /** Ids that stand in files which could not be read: named, so that others may refer to them without a second complaint. */
  readonly unread: ReadonlySet<string>;
}

/** Reads every file below the content folder; never stops at the first problem. */
export function readRecords(contentDir: string): { records: Records; problems: Problem[] } {
  const lists = Object.fromEntries(Object.keys(fileKinds).map((kind) => [kind, [] as unknown[]]));
  const unread = new Set<string>();
  const problems: Problem[] = [];
  for (const path of filesBelow(contentDir)) {
    const file = displayName(path);
    const found = kindOf(relative(contentDir, path).replaceAll("\\", "/"));
    const result = found ? readRecord(path, file, found) : { problems: [strayFile(file)] };
    if ("record" in result) {
      lists[(found as FoundKind).kind]?.push(result.record);
    } else {
      problems.push(...result.problems);
      for (const id of "ids" in result ? result.ids : []) unread.add(id);
    }
  }
  return { records: { ...(lists as unknown as Omit<Records, "unread">), unread }, problems };
}

interface FoundKind {
  readonly kind: FileKindName;
  readonly id: string;
  readonly topic: string;
}

const patterns = Object.entries(fileKinds).map(([kind, { path }]) => ({
  kind: kind as FileKindName,
  pattern: new RegExp(`^${path.replace(/:(\w+)/g, "(?<$1>[a-z0-9]+(?:-[a-z0-9]+)*)").replaceAll(".", "\\.")}$`),
}));

function kindOf(path: string): FoundKind | undefined {
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

type ReadResult = { record: unknown } | { problems: Problem[]; ids: string[] };

function readRecord(path: string, file: string, { kind, id, topic }: FoundKind): ReadResult {
  const read = readTextFile(path, file);
  if ("problem" in read) return { problems: [read.problem], ids: [id] };
  const mdx = kind === "briefing" ? parseMdx(read.text, file) : undefined;
  if (mdx && "problems" in mdx) return { problems: mdx.problems, ids: [id] };
  const parsed = mdx ? parseYaml(mdx.mdx.frontMatter, file, 2) : parseYaml(read.text, file);
  if ("problems" in parsed) return { problems: parsed.problems, ids: [id, ...idsInText(read.text)] };
  const shape = readShape(fileKinds[kind].schema, parsed.yaml);
  if ("problems" in shape)
    return { problems: mdx ? shape.problems.map(inFrontMatter) : shape.problems, ids: [id, ...idsInText(read.text)] };
  const { placeOf: at, placeOfKey: keyAt, rangeOf } = parsed.yaml;
  const record = {
    id,
    topic,
    file,
    value: shape.value,
    written: parsed.yaml.value,
    text: read.text,
    at,
    keyAt,
    rangeOf,
  };
  if (!mdx) return { record };
  return { record: { ...record, tree: mdx.mdx.tree, rangeOf: (path: Path) => shifted(rangeOf(path), opening.length) } };
}

/** The front matter begins after the first line of hyphens. */
const opening = "---\n";

function inFrontMatter(problem: Problem): Problem {
  const { fix } = problem;
  return fix ? { ...problem, fix: { ...fix, from: fix.from + opening.length, to: fix.to + opening.length } } : problem;
}

function shifted(range: readonly [number, number] | undefined, by: number): readonly [number, number] | undefined {
  return range && [range[0] + by, range[1] + by];
}

/** The ids a broken file seems to define, so that references to them are not called unknown as well. */
function idsInText(text: string): string[] {
  return [...text.matchAll(/^\s*(?:- )?id: *"?([a-z0-9-]+)/gm)].map(([, id]) => id as string);
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
  const entries = readdirSync(folder).filter((name) => !name.startsWith("."));
  return entries
    .sort()
    .map((name) => join(folder, name))
    .flatMap((path) => {
      if (!lstatSync(path).isDirectory()) return [path];
      return path.replaceAll("\\", "/").endsWith("briefings/media") ? [] : filesBelow(path);
    });
}

/** Path as messages show it: from the working directory where it lies below it. */
function displayName(path: string): string {
  const near = relative(process.cwd(), path);
  return (near.startsWith("..") ? path : near).replaceAll("\\", "/");
}
