/** A topic's files as a Frictionless Data Package, version 1, with a Table Schema for each table. */
import type { DataAbout } from "./about.ts";
import { onWeb, spdxId } from "./about.ts";
import { listSeparator } from "./csv.ts";
import type { ColumnHead, DataScope, DataTable } from "./table.ts";

export interface PackedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/**
 * @param tables each with the CSV file it was written to
 * @param history the file the charts are drawn from
 * @see https://specs.frictionlessdata.io/data-package/ and https://specs.frictionlessdata.io/table-schema/
 */
export function descriptorText(
  { words, addresses, topic, dataset }: DataScope,
  about: DataAbout,
  tables: readonly { readonly table: DataTable; readonly file: PackedFile }[],
  history: PackedFile,
): string {
  const { data } = words;
  const { licence } = about;
  const descriptor = {
    profile: "data-package",
    name: topic,
    ...onWeb("id", addresses.dataFile(topic, "datapackage.json")),
    title: data.packageTitle(about.topic.title),
    description: data.lead,
    ...onWeb("homepage", addresses.dataOf(topic)),
    version: about.version,
    created: `${about.asOf}T00:00:00Z`,
    licenses: [{ name: spdxId(licence.url) ?? nameToken(licence.name), path: licence.url, title: licence.name }],
    sources: [{ title: data.sourcesTitle, ...onWeb("path", addresses.sources) }],
    contributors: [{ title: words.text(dataset.site.title), ...onWeb("path", about.site.address), role: "publisher" }],
    resources: [
      ...tables.map(({ table, file }) => ({
        profile: "tabular-data-resource",
        ...resource(table.name, file),
        title: table.name,
        description: data.tables[table.name],
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
        schema: {
          fields: table.columns.map(field),
          primaryKey: table.key,
          ...foreignKeys(table),
          missingValues: [""],
        },
      })),
      {
        profile: "data-resource",
        ...resource("history", history),
        description: data.others[history.name],
        format: "json",
        mediatype: "application/json",
        encoding: "utf-8",
      },
    ],
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function resource(name: string, { name: path, bytes, sha256 }: PackedFile) {
  return { name, path, bytes: bytes.length, hash: `sha256:${sha256}` };
}

/** Version 1 of Table Schema has no lists within a cell: they are text whose items are told apart by a separator. */
function field({ name, type, describe, required, values, pattern }: ColumnHead) {
  return {
    name,
    type: type === "list" ? "string" : type,
    format: "default",
    description: describe,
    ...(type === "list" ? { listSeparator } : {}),
    constraints: {
      ...(required && type !== "list" ? { required } : {}),
      ...(values && type !== "list" ? { enum: values } : {}),
      ...(pattern === undefined ? {} : { pattern }),
    },
  };
}

/** None where the table refers to no other: the profile allows no empty list. */
function foreignKeys({ columns }: DataTable) {
  const keys = columns.flatMap((column) =>
    column.refers ? { fields: column.name, reference: { resource: column.refers, fields: "id" } } : [],
  );
  return keys.length === 0 ? {} : { foreignKeys: keys };
}

/** A name as the profile allows it. */
function nameToken(name: string): string {
  return name.replace(/[^A-Za-z0-9._-]+/g, "-");
}
