/** Tables as CSV (RFC 4180), safe to open in a spreadsheet. */
import { stringify } from "csv-stringify/sync";
import type { DataTable, Value } from "./table.ts";

/** What stands between the items of a list within one cell. */
export const listSeparator = " | ";

/**
 * UTF-8 without a byte order mark: most readers would take it for a part of the first column's name. Lines end in CR LF,
 * as RFC 4180 and Table Schema have it; line breaks within a cell stay as they are.
 */
export function toCsv({ columns, rows }: DataTable): string {
  return stringify([columns.map(({ name }) => name), ...rows.map((row) => row.map(cell))], {
    record_delimiter: "\r\n",
    quoted_match: /[\r\n]/,
  });
}

/** Numbers stand as they are, also below zero; lists are joined, and a bar within an item is broken. */
function cell(value: Value): string {
  if (value === null) return "";
  if (typeof value === "object")
    return withoutFormula(value.map((item) => item.replaceAll("|", "¦")).join(listSeparator));
  return typeof value === "string" ? withoutFormula(value) : String(value);
}

/** What spreadsheets take for the beginning of a formula, also after apostrophes and in full width. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * One apostrophe before text that a spreadsheet could take for a formula; `withFormula` takes it off again.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function withoutFormula(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** The text as it was before `withoutFormula`. */
export function withFormula(text: string): string {
  return text.startsWith("'") && formula.test(text) ? text.slice(1) : text;
}
