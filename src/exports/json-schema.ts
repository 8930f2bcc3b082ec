/** The shape of a kind of record as JSON Schema, so that editors complete its fields and explain them. */
import { z } from "astro/zod";
import { examples } from "../schema/examples.ts";
import { type FileKindName, fileKinds } from "../schema/kinds.ts";

export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** Name of the file that holds the schema: in `.schema/` of the content folder, and in `schema/` of the site. */
export function schemaFileName(kind: FileKindName): string {
  return `${kind}.schema.json`;
}

/**
 * @param publicBase address of the site with a slash at its end, below which `schema/` is published
 * @returns the text of the file: every field with its meaning (also as Markdown) and an example of its value
 */
export function schemaText(kind: FileKindName, publicBase: string): string {
  const { $schema, ...shape } = z.toJSONSchema(fileKinds[kind].schema, { io: "input" });
  const named = {
    $schema,
    $id: `${publicBase}schema/${schemaFileName(kind)}`,
    title: fileKinds[kind].path.replace(/:(\w+)/g, "<$1>"),
    ...explained(shape, examples[kind]),
  };
  return `${JSON.stringify(named, null, 2)}\n`;
}

/** The schema with examples and Markdown at every field. @param values what whole example records have at this place */
function explained(schema: JsonSchema, values: readonly unknown[]): JsonSchema {
  const { description, properties, items, prefixItems, anyOf, oneOf, additionalProperties, ...rest } = schema;
  const branches = (list: JsonSchema["anyOf"]) => list?.map((branch) => explained(branch as JsonSchema, values));
  return defined({
    description,
    markdownDescription: description,
    examples: description === undefined ? undefined : shortExamples(schema, values),
    ...rest,
    properties:
      properties &&
      Object.fromEntries(
        Object.entries(properties).map(([key, inner]) => [key, explained(inner as JsonSchema, valuesAt(values, key))]),
      ),
    items: isSchema(items)
      ? explained(
          items,
          values.flatMap((value) => (Array.isArray(value) ? value : [])),
        )
      : items,
    prefixItems,
    anyOf: branches(anyOf),
    oneOf: branches(oneOf),
    additionalProperties,
  });
}

/** The first values that are short enough to be read at a glance; none where the schema itself names the only value. */
function shortExamples({ const: only }: JsonSchema, values: readonly unknown[]): unknown[] | undefined {
  const short = values.filter((value) => JSON.stringify(value).length <= 200).slice(0, 1);
  return only === undefined && short.length > 0 ? short : undefined;
}

function valuesAt(values: readonly unknown[], key: string): unknown[] {
  return values
    .map((value) => (value !== null && typeof value === "object" ? (value as Record<string, unknown>)[key] : undefined))
    .filter((value) => value !== undefined);
}

function isSchema(schema: unknown): schema is JsonSchema {
  return typeof schema === "object" && schema !== null && !Array.isArray(schema);
}

function defined<T extends object>(object: T): JsonSchema {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as JsonSchema;
}
