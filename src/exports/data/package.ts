/** Everything of a topic that can be downloaded as data. */
import { zipSync } from "fflate";
import { createHash } from "node:crypto";
import type { IsoDay } from "../../schema/fields.ts";
import { type DataAbout, dataAbout } from "./about.ts";
import { citation, citationText } from "./citation.ts";
import { toCsv } from "./csv.ts";
import { descriptorText, type PackedFile } from "./descriptor.ts";
import { toJson } from "./json.ts";
import { readmeText } from "./readme.ts";
import { type DataScope, type DataTable, lastDayOf } from "./table.ts";
import { dataTables } from "./tables.ts";

export interface DataPackage {
  readonly about: DataAbout;
  /** How readers cite it. */
  readonly citation: string;
  readonly tables: readonly DataTable[];
  /** Every file of `/data/<topic>/` by name, as it is published; the archive and its sum are the last. */
  readonly files: ReadonlyMap<string, PackedFile>;
  readonly archive: PackedFile;
}

/**
 * The same dataset gives the same bytes, wherever and whenever it is called.
 *
 * @param history text of `history.json`
 */
export function dataPackage(scope: DataScope, history: string): DataPackage {
  const tables = dataTables(scope);
  const csv = tables.map((table) => ({ table, file: packed(`${table.name}.csv`, toCsv(table)) }));
  const about = dataAbout(
    scope,
    versionOf(
      lastDayOf(scope),
      csv.map(({ file }) => file),
    ),
  );
  const historyFile = packed("history.json", history);
  const described = [
    ...csv.map(({ file }) => file),
    ...tables.map((table) => packed(`${table.name}.json`, toJson(table, about))),
    historyFile,
    packed("datapackage.json", descriptorText(scope, about, csv, historyFile)),
    packed("CITATION.cff", citationText(scope, about)),
    packed("README.md", readmeText(scope, about, tables)),
  ];
  const inside = [...described, packed("SHA256SUMS", sums(described))];
  const archive = packed(`${scope.topic}.zip`, zipped(inside, about.asOf));
  const files = [...inside, archive, packed(`${archive.name}.sha256`, sums([archive]))];
  return {
    about,
    citation: citation(scope, about),
    tables,
    files: new Map(files.map((file) => [file.name, file])),
    archive,
  };
}

function packed(name: string, content: string | Uint8Array): PackedFile {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return { name, bytes, sha256: createHash("sha256").update(bytes).digest("hex") };
}

/** The day alone would not tell a corrected record from the one before. */
function versionOf(asOf: IsoDay, files: readonly PackedFile[]): string {
  const digest = createHash("sha256").update(sums(files)).digest("hex");
  return `${asOf}+${digest.slice(0, 8)}`;
}

/** Lines as `sha256sum` writes and checks them. */
function sums(files: readonly PackedFile[]): string {
  return files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join("");
}

/** ZIP has no time zone, and fflate writes local time: noon without a zone is the same everywhere. Its years begin in 1980. */
function zipped(files: readonly PackedFile[], asOf: IsoDay): Uint8Array {
  const mtime = `${asOf < "1980-01-01" ? "1980-01-01" : asOf > "2099-12-31" ? "2099-12-31" : asOf}T12:00:00`;
  return zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), { mtime, level: 9 });
}
