/** Our own words: everything editors write for readers, without quotes, titles of pages and other words of others. */
import { offsetIn, type Passage } from "../load/passages.ts";
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
    ...briefing.flatMap((record) => record.prose.passages.map((passage) => toProse(record, language, passage))),
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

function toProse(record: BriefingRecord, language: string, passage: Passage): Prose {
  const offsetAt = (index: number): number => offsetIn(passage, index);
  const placeAt = (index: number): Place => placeIn(record, offsetAt(index));
  return { record, field: "prose", language, text: passage.text, path: undefined, placeAt, offsetAt };
}
