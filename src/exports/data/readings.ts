/** Answers as columns: the same in codings, positions and points of documents. */
import type { Reading } from "../../model/reading.ts";
import type { Quantity } from "../../schema/fields.ts";
import { type Column, column, type DataScope, fromField } from "./table.ts";

/** Operators as OData and FHIR abbreviate them, because a cell that begins with `=` is a formula to a spreadsheet. */
const operators = { "<=": "le", ">=": "ge", "=": "eq", "<": "lt", ">": "gt" } as const;

/** A number as it was said, in four columns. */
export function quantityColumns<Row>(
  { words }: DataScope,
  quantity: (row: Row) => Quantity | undefined,
): Column<Row>[] {
  const field = (name: string) => ["record", `statements[].codings[].quantity.${name}`] as const;
  return [
    column("quantity_operator", "string", words.data.columns.quantityOperator, (row) => operatorOf(quantity(row)), {
      values: Object.values(operators),
    }),
    fromField("quantity_n", "number", field("n"), (row) => quantity(row)?.n, { required: false }),
    fromField("quantity_unit", "string", field("unit"), (row) => quantity(row)?.unit, { required: false }),
    fromField("quantity_scope", "string", field("scope"), (row) => quantity(row)?.scope),
  ];
}

function operatorOf(quantity: Quantity | undefined): string | undefined {
  return quantity && operators[quantity.op];
}

/** One answer as a token: `shared-use`, `closed..by-permit`, `ge 6` or `undecided`. */
export function readingToken(reading: Reading): string {
  switch (reading.kind) {
    case "point":
      return reading.point;
    case "range":
      return `${reading.from}..${reading.to}`;
    case "quantity":
      return `${operators[reading.quantity.op]} ${reading.quantity.n}`;
    case "undecided":
      return "undecided";
  }
}
