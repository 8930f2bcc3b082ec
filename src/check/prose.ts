/** Our own words: everything editors write for readers, without quotes, titles of pages and other words of others. */
import type { Nodes, Parents } from "mdast";
import type { Place } from "../load/problem.ts";
import type { BriefingRecord, FileRecord, Records } from "../load/records.ts";
import type { Path } from "../load/yaml-file.ts";
import { placeIn } from "./text-place.ts";

export interface Prose {
  readonly record: FileRecord<unknown>;
  /** Name of the field, or `prose` for the text of a briefing. */
  readonly field: string;
  /** Language of the words. */
  readonly language: string;
  readonly text: string;
  /** Where the field stands; undefined for the text of a briefing. */
  readonly path: Path | undefined;
  /** Place of the sign at the index; in a field of YAML, of the field. */
  placeAt(index: number): Place;
  /** Index in the file of the sign, in the text of a briefing. */
  offsetAt(index: number): number | undefined;
}

/** Stands for a component or code within the text of a briefing, which is not ours or not prose. */
export const placeholder = "\ufffc";

/** Fields that hold our own words, in every kind of record. */
const ownFields = new Set([
  ...["about", "asksNot", "authors", "background", "counted", "definition", "label", "name", "note", "notSeen"],
  ...["otherReading", "question", "reason", "role", "short", "summary", "tagline", "text", "title", "wrong"],
]);

/** What was found or said by others stands below these keys. */
const foreign = new Set(["source", "quote", "translation", "spellings", "before", "after"]);

const known = new WeakMap<Records, readonly Prose[]>();

/** Every piece of our own words, file by file. Records are walked once, however many rules ask. */
export function ownProse(records: Records): readonly Prose[] {
  const found = known.get(records) ?? findProse(records);
  known.set(records, found);
  return found;
}

function findProse(records: Records): Prose[] {
  const { unread, unreadFiles, aliases, loadedWords, verified, briefing, ...lists } = records;
  const language = records.site[0]?.value.languages[0] ?? "en";
  const files = Object.values(lists).flat() as FileRecord<unknown>[];
  return [
    ...[...files, ...briefing].flatMap((record) => fieldsOf(record, record.value, [], language)),
    ...briefing.flatMap((record) => proseOf(record, language)),
  ];
}

function fieldsOf(record: FileRecord<unknown>, value: unknown, path: Path, language: string): Prose[] {
  if (Array.isArray(value)) return value.flatMap((one, index) => fieldsOf(record, one, [...path, index], language));
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = [...path, key];
    if (ownFields.has(key)) return wordsOf(record, key, inner, at, language);
    return foreign.has(key) ? [] : fieldsOf(record, inner, at, language);
  });
}

/** A field of words is text, a map of text by language, or a list of such. */
function wordsOf(record: FileRecord<unknown>, field: string, value: unknown, path: Path, language: string): Prose[] {
  if (typeof value === "string") {
    return [{ record, field, language, text: value, path, placeAt: () => record.at(path), offsetAt: () => undefined }];
  }
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    wordsOf(
      record,
      field,
      inner,
      [...path, Array.isArray(value) ? Number(key) : key],
      Array.isArray(value) ? language : key,
    ),
  );
}

const blocks = new Set(["paragraph", "heading", "tableCell"]);

/** Each paragraph, heading and cell of a briefing as the file has it; passages set as a quotation are not ours. */
function proseOf(record: BriefingRecord, language: string): Prose[] {
  const found: Prose[] = [];
  const lines = lineStarts(record.text);
  const walk = (node: Nodes): void => {
    if (node.type === "blockquote" || !("children" in node)) return;
    if (blocks.has(node.type)) found.push(toProse(record, language, node, lines));
    else for (const child of node.children) walk(child);
  };
  walk(record.tree);
  return found;
}

function toProse(record: BriefingRecord, language: string, block: Parents, lines: readonly number[]): Prose {
  const pieces: Piece[] = [];
  let text = "";
  const add = (node: Nodes): void => {
    const { start, end } = node.position ?? {};
    const from = start ? (lines[start.line - 1] ?? 0) + start.column - 1 : 0;
    const to = end ? (lines[end.line - 1] ?? 0) + end.column - 1 : from;
    if (node.type !== "text" && "children" in node && node.children.length > 0) {
      node.children.forEach(add);
      return;
    }
    pieces.push({ index: text.length, offset: from });
    text += node.type === "text" ? record.text.slice(from, to) : placeholder;
  };
  block.children.forEach(add);
  const offsetAt = (index: number): number => {
    const piece = pieces.findLast((one) => one.index <= index);
    return piece ? piece.offset + index - piece.index : 0;
  };
  const placeAt = (index: number): Place => placeIn(record, offsetAt(index));
  return { record, field: "prose", language, text, path: undefined, placeAt, offsetAt };
}

/** Where in the file a part of the text of a block begins. */
interface Piece {
  readonly index: number;
  readonly offset: number;
}

/** Index of the first sign of each line. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}
