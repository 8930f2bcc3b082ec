/** The engine's own files, made fit for readers: what it keeps to show of an entry, and how it names its files. */
import { gunzipSync, gzipSync } from "node:zlib";
import { decode, encode } from "cborg";
import type { Card } from "../search/index-record.ts";
import { Remembered } from "../search/remembered.ts";

/** Path → content. */
export type EngineFiles = ReadonlyMap<string, Uint8Array>;

/** What becomes of an entry. */
export interface Shown {
  /** What a reader is shown, as `shownFile` packs it. */
  readonly file: Uint8Array;
  /** The id of the entry as a result, and the name of its file. */
  readonly name: string;
}

/** Of Pagefind 1.6, in CBOR: what every reader loads before the first query. */
type MetaIndex = [
  version: string,
  pages: [name: string, ...unknown[]][],
  pieces: [from: string, to: string, name: string, ...unknown[]][],
  ...unknown[],
];

/** Its files begin with these letters, packed or not. */
const signature = "pagefind_dcd";

/**
 * With the text that a reader is shown in place of the indexed terms, and with short names.
 *
 * The engine names the files of entries and the pieces of its index by digests, which cannot be packed, and lists all of them
 * in the file that every reader loads first: with 10,000 entries that is most of the file. All stand in a folder that is named
 * by a digest already, so that numbers will do.
 *
 * @param entries by address
 * @param addresses of entries that the engine's files of an earlier round named; it names them by digests
 * @throws where the engine writes its files in another way than it did
 */
export function fitForReaders(
  files: EngineFiles,
  entries: ReadonlyMap<string, Shown>,
  addresses = new Remembered<string>(),
): EngineFiles {
  const metaPath = [...files.keys()].find((path) => path.endsWith(".pf_meta")) ?? "";
  const meta = decode(contentOf(files, metaPath)) as MetaIndex;
  const [version, pages, pieces] = meta;
  if (!version.startsWith("1.6.")) throw new Error(`The search engine's files are of version ${version}, not of 1.6`);
  const fit = new Map([...files].filter(([path]) => !/\.pf_(?:fragment|index|meta)$/.test(path)));
  for (const page of pages) {
    const path = fragment(page[0]);
    const url = addresses.of(path, () => (JSON.parse(contentOf(files, path).toString("utf8")) as { url: string }).url);
    const entry = entries.get(url);
    if (entry === undefined) throw new Error(`The search engine made up an entry for ${url}`);
    fit.set(fragment(entry.name), entry.file);
    page[0] = entry.name;
  }
  for (const [number, piece] of pieces.entries()) {
    fit.set(pieceOfIndex(String(number)), asWritten(files, pieceOfIndex(piece[2])));
    piece[2] = String(number);
  }
  return fit.set(metaPath, packed(encode(meta)));
}

/** What a reader is shown of an entry, as the engine reads it. */
export function shownFile(card: Card): Uint8Array {
  const shown = { url: card.url, content: "", word_count: 0, filters: {}, anchors: [] };
  return packed(Buffer.from(JSON.stringify({ ...shown, meta: { card: JSON.stringify(card) } })));
}

function fragment(name: string): string {
  return `fragment/${name}.pf_fragment`;
}

function pieceOfIndex(name: string): string {
  return `index/${name}.pf_index`;
}

function packed(content: Uint8Array): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from(signature), content]), { level: 9 });
}

function contentOf(files: EngineFiles, path: string): Buffer {
  const buffer = asWritten(files, path);
  const isPacked = buffer.subarray(0, signature.length).toString("utf8") !== signature;
  return (isPacked ? gunzipSync(buffer) : buffer).subarray(signature.length);
}

function asWritten(files: EngineFiles, path: string): Buffer {
  const content = files.get(path);
  if (content === undefined) throw new Error(`The search engine wrote no file ${path}`);
  return Buffer.from(content);
}
