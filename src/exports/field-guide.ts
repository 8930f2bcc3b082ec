/** The fields of a kind of record, for the editors' guide: read from the schema, so that the guide is never out of date. */
import { z } from "astro/zod";
import { type FileKindName, fileKinds } from "../schema/kinds.ts";

export interface Field {
  /** Path of the field, such as `statements[].quote.exact`. */
  readonly path: string;
  readonly required: boolean;
  readonly describe: string;
  /** The only values the field can have, where they are listed. */
  readonly values?: readonly string[] | undefined;
}

interface JsonSchema {
  readonly enum?: readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
}

const guides = new Map<FileKindName, ReadonlyMap<string, Field>>();

/** One field of a kind, by its path. @throws when the kind has no such field */
export function fieldOf(kind: FileKindName, path: string): Field {
  const guide = guides.get(kind) ?? new Map(fieldGuide(kind).map((field) => [field.path, field]));
  guides.set(kind, guide);
  const field = guide.get(path);
  if (!field) throw new Error(`Unknown field \`${path}\`, expected one of ${[...guide.keys()].join(", ")}`);
  return field;
}

/** Every field of the kind, parents before their parts, each path once. */
export function fieldGuide(kind: FileKindName): Field[] {
  const schema = z.toJSONSchema(fileKinds[kind].schema, { io: "input", unrepresentable: "any" }) as JsonSchema;
  return [...new Map(fieldsOf(schema, "").map((field) => [field.path, field])).values()];
}

function fieldsOf(schema: JsonSchema, prefix: string): Field[] {
  const here = Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => {
    const path = prefix ? `${prefix}.${name}` : name;
    return [
      {
        path,
        required: schema.required?.includes(name) ?? false,
        describe: describe(inner),
        ...(inner.enum ? { values: inner.enum } : {}),
      },
      ...fieldsOf(inner, path),
    ];
  });
  const branches = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap((branch) => fieldsOf(branch, prefix));
  const items = schema.items ? fieldsOf(schema.items, `${prefix}[]`) : [];
  return [...here, ...branches, ...items];
}

function describe({ description, items }: JsonSchema): string {
  return description ?? items?.description ?? "";
}
