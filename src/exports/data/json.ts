/** Tables as JSON: the values as they are, nothing escaped for spreadsheets. */
import type { DataAbout } from "./about.ts";
import type { DataTable } from "./table.ts";

/** An object of what the files say of themselves and, under `rows`, one object for each row, each on a line of its own. */
export function toJson({ name, columns, rows }: DataTable, about: DataAbout): string {
  const head = JSON.stringify({ ...about, table: name }).slice(0, -1);
  const lines = rows.map((row) =>
    JSON.stringify(Object.fromEntries(columns.map((column, index) => [column.name, row[index]]))),
  );
  return `${head},"rows":[\n${lines.join(",\n")}\n]}\n`;
}
