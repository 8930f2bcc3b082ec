/** A table as others download it: its rows, and what each column means. */
import type { Words } from "../../i18n/words.ts";
import type { Addresses } from "../../model/addresses.ts";
import { type Dataset, get, type Id } from "../../model/dataset.ts";
import type { IsoDay, Text } from "../../schema/fields.ts";
import type { FileKindName } from "../../schema/kinds.ts";
import { fieldOf } from "../field-guide.ts";

/** Whose data is written, and in which words. */
export interface DataScope {
  readonly dataset: Dataset;
  readonly topic: Id;
  readonly words: Words;
  /** Whole addresses where the site's public address is known, else paths. */
  readonly addresses: Addresses;
}

/** Null where the record says nothing; a list is never null. */
export type Value = string | number | boolean | null | readonly string[];

export const tableNames = [
  "statements",
  "codings",
  "positions",
  "changes",
  "sources",
  "events",
  "documents",
  "document-points",
  "parties",
  "issues",
  "scale-points",
  "searches",
] as const;
export type TableName = (typeof tableNames)[number];

/** date: a whole day. list: several strings, which in CSV stand in one cell. */
type ColumnType = "string" | "integer" | "number" | "boolean" | "date" | "list";

export interface ColumnHead {
  readonly name: string;
  readonly type: ColumnType;
  readonly describe: string;
  /** True where every row has a value. */
  readonly required: boolean;
  /** The only values, where they are listed. */
  readonly values?: readonly string[] | undefined;
  /** A regular expression that every value fits. */
  readonly pattern?: string | undefined;
  /** Table whose `id` the values are; never set for lists, whose items are such ids as well. */
  readonly refers?: TableName | undefined;
}

export interface DataTable {
  readonly name: TableName;
  readonly columns: readonly ColumnHead[];
  /** Columns that together tell every row apart. */
  readonly key: readonly string[];
  /** In the order of the columns. */
  readonly rows: readonly (readonly Value[])[];
}

export interface Column<Row> extends ColumnHead {
  readonly of: (row: Row) => Value | undefined;
}

type Extra = Partial<Omit<ColumnHead, "name" | "type" | "describe">>;

/** A column that is described as the field of the records it is taken from. */
export function fromField<Row>(
  name: string,
  type: ColumnType,
  [kind, path]: readonly [FileKindName, string],
  of: Column<Row>["of"],
  extra: Extra = {},
): Column<Row> {
  const { describe, values, required } = fieldOf(kind, path);
  return { name, type, describe, values, required, of, ...extra };
}

/** A column that no record has. */
export function column<Row>(
  name: string,
  type: ColumnType,
  describe: string,
  of: Column<Row>["of"],
  extra: Extra = {},
): Column<Row> {
  return { name, type, describe, required: false, of, ...extra };
}

export function tableOf<Row>(
  name: TableName,
  key: readonly string[],
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): DataTable {
  return {
    name,
    key,
    columns: columns.map(({ of: _, ...head }) => head),
    rows: rows.map((row) => columns.map(({ type, of }) => of(row) ?? (type === "list" ? [] : null))),
  };
}

/** A text that a record may leave out. */
export function optionalText(words: Words, text: Text | undefined): string | undefined {
  return text === undefined ? undefined : words.text(text);
}

/** The form of a date that may be known only to the month or year. */
export const datePattern = "^\\d{4}(-\\d{2}(-\\d{2})?)?$";

/** The last day of the topic's record, on which positions are taken. */
export function lastDayOf({ dataset, topic }: Pick<DataScope, "dataset" | "topic">): IsoDay {
  return get(dataset.topics, topic).covers.to;
}
