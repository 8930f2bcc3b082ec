/** One file of the content folder → what it says, as plain data that may pass from one thread to another. */
import { fileKinds, type FileKindName } from "../schema/kinds.ts";
import { type BriefingProse, briefingProse } from "./briefing-prose.ts";
import { frontMatterStart, parseMdx, type ParsedMdx } from "./mdx-file.ts";
import type { Place, Problem } from "./problem.ts";
import { readShape } from "./shape.ts";
import { readTextFile } from "./text-file.ts";
import { parseYaml, type Path, placesIn } from "./yaml-file.ts";

/** A file whose place in the folder says what it is. */
export interface FoundFile {
  /** Where it lies. */
  readonly path: string;
  /** How messages name it. */
  readonly file: string;
  readonly kind: FileKindName;
  readonly id: string;
  /** Empty for records that belong to no topic. */
  readonly topic: string;
}

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

export interface ReadRecord {
  readonly value: unknown;
  readonly written: unknown;
  readonly text: string;
  /** The part of the text that is YAML, and the line on which it begins. */
  readonly yaml: { readonly text: string; readonly firstLine: number };
  /** Of a briefing. */
  readonly prose?: BriefingProse;
}

/** Every problem that kept a file from being read, with the ids it seems to define, and its text where that could be had. */
export interface UnreadFile {
  readonly problems: readonly Problem[];
  readonly ids: readonly string[];
  readonly text?: string;
}

export type ReadFile = ReadRecord | UnreadFile;

export function readRecordFile(found: FoundFile): ReadFile {
  const read = readTextFile(found.path, found.file);
  return "problem" in read ? { problems: [read.problem], ids: [found.id] } : parseRecordFile(found, read.text);
}

/** What the first parser makes of the text of a briefing; undefined for other files. */
export function parsedMdx({ file, kind }: FoundFile, text: string): ParsedMdx | undefined {
  return kind === "briefing" ? parseMdx(text, file) : undefined;
}

/**
 * @param text of the file, as `readTextFile` gives it
 * @param mdx what `parsedMdx` makes of it, where that is known already
 */
export function parseRecordFile(found: FoundFile, text: string, mdx = parsedMdx(found, text)): ReadFile {
  const { file, kind, id } = found;
  if (mdx && "problems" in mdx) return { problems: mdx.problems, ids: [id], text };
  const yaml = mdx ? { text: mdx.mdx.frontMatter, firstLine: 2 } : { text, firstLine: 1 };
  const parsed = parseYaml(yaml.text, file, yaml.firstLine);
  const unread = { ids: [id, ...idsInText(text)], text };
  if ("problems" in parsed) return { problems: parsed.problems, ...unread };
  const shape = readShape(fileKinds[kind].schema, parsed.yaml);
  if ("problems" in shape) return { problems: mdx ? shape.problems.map(inFrontMatter) : shape.problems, ...unread };
  const prose = mdx && { prose: briefingProse(mdx.mdx.tree, text) };
  return { value: shape.value, written: parsed.yaml.value, text, yaml, ...prose };
}

/** The record, with its places. */
export function toRecord(
  { id, topic, file }: FoundFile,
  { value, written, text, yaml, prose }: ReadRecord,
): FileRecord<unknown> & { readonly prose?: BriefingProse } {
  const { placeOf: at, placeOfKey: keyAt, rangeOf } = placesIn(yaml.text, file, yaml.firstLine);
  if (!prose) return { id, topic, file, value, written, text, at, keyAt, rangeOf };
  const ranged = (path: Path): readonly [number, number] | undefined => {
    const range = rangeOf(path);
    return range && [range[0] + frontMatterStart.length, range[1] + frontMatterStart.length];
  };
  return { id, topic, file, value, written, text, prose, at, keyAt, rangeOf: ranged };
}

/** The YAML of a briefing begins after its first line, and so does whatever is to be written into it. */
function inFrontMatter(problem: Problem): Problem {
  const { fix } = problem;
  if (!fix) return problem;
  return {
    ...problem,
    fix: { ...fix, from: fix.from + frontMatterStart.length, to: fix.to + frontMatterStart.length },
  };
}

/** The ids a broken file seems to define, so that references to them are not called unknown as well. */
function idsInText(text: string): string[] {
  return [...text.matchAll(/^\s*(?:- )?id: *"?([a-z0-9-]+)/gm)].map(([, id]) => id as string);
}
