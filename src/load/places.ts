/** Where every record stands, for links to it. One pass over the text of each file; nothing is parsed again. */
import type { RecordPlace } from "../model/edit-address.ts";
import type { FileKindName } from "../schema/kinds.ts";
import type { Records } from "./records.ts";

/** A file, by its kind; or a part of one that has an id of its own. */
export type PlacedKind = FileKindName | "source" | "statement" | "event";

export type PlaceOf = (kind: PlacedKind, id: string) => RecordPlace | undefined;

/**
 * @param nameOf the path of a file below the content folder
 * @returns a function that finds the place of a record by its kind and id; files of which a topic has one go by the id of
 *   the topic, files of which the site has one by their kind
 */
export function placesIn(records: Records, nameOf: (file: string) => string): PlaceOf {
  const places = new Map<string, RecordPlace>();
  const { unread: _, ...kinds } = records;
  for (const [kind, files] of Object.entries(kinds) as [FileKindName, Records[FileKindName]][]) {
    for (const { id, file, text } of files) {
      const path = nameOf(file);
      places.set(`${kind} ${id}`, { path, line: firstLine(text) });
      if (kind === "record") places.set(`source ${id}`, { path, line: lineAt(text, text.search(/^source:/m)) });
    }
  }
  for (const { file, text, value } of records.record) {
    const ids = value.statements.map((statement) => statement.id);
    for (const [id, line] of linesOf(text, ids)) places.set(`statement ${id}`, { path: nameOf(file), line });
  }
  for (const { file, text, value } of records.events) {
    const ids = value.map((event) => event.id);
    for (const [id, line] of linesOf(text, ids)) places.set(`event ${id}`, { path: nameOf(file), line });
  }
  return (kind, id) => places.get(`${kind} ${id}`);
}

/** The line on which each of the ids stands as the id of an entry; the first of the file where it is written in a way of its own. */
function linesOf(text: string, ids: readonly string[]): Map<string, number> {
  const lines = new Map(ids.map((id) => [id, firstLine(text)]));
  const found = new Set<string>();
  let line = 1;
  let from = 0;
  for (const match of text.matchAll(/^[ \t]*(?:- +)?\{?[ \t]*["']?id["']?: *["']?([a-z0-9-]+)/gm)) {
    const id = match[1] as string;
    line += newlines(text, from, match.index);
    from = match.index;
    if (!lines.has(id) || found.has(id)) continue;
    found.add(id);
    lines.set(id, line);
  }
  return lines;
}

/** The first line that is neither empty nor a comment. */
function firstLine(text: string): number {
  return 1 + newlines(text, 0, text.search(/^(?![ \t]*(?:#.*)?$)/m));
}

function lineAt(text: string, offset: number): number {
  return offset < 0 ? firstLine(text) : 1 + newlines(text, 0, offset);
}

function newlines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf("\n", from); at >= 0 && at < to; at = text.indexOf("\n", at + 1)) count++;
  return count;
}
