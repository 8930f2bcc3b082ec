/** Holds a file's values against its schema, and says in an editor's words what does not fit. */
import type { z } from "astro/zod";
import { idForm, isId } from "../schema/fields.ts";
import { nearest } from "./nearest.ts";
import type { Fix, Problem } from "./problem.ts";
import type { Path, YamlFile } from "./yaml-file.ts";

type Issue = z.core.$ZodIssue;

/** The record, or every problem of its shape. */
export function readShape<T extends z.ZodType>(
  schema: T,
  yaml: YamlFile,
): { value: z.output<T> } | { problems: Problem[] } {
  const result = schema.safeParse(yaml.value);
  if (result.success) return { value: result.data };
  return { problems: result.error.issues.flatMap((issue) => toProblems(issue, schema, yaml)) };
}

function toProblems(issue: Issue, schema: z.ZodType, yaml: YamlFile): Problem[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => unknownKey(key, issue.path, schema, yaml));
  }
  const field = fieldName(issue.path);
  const found = valueAt(yaml.value, issue.path);
  // Where `kind` decides the rest, only one of the kinds would describe itself.
  const description = "discriminator" in issue ? undefined : describe(schema, issue.path);
  const hint = description ? `${field}: ${description}` : undefined;
  if (found === undefined && issue.code !== "custom") {
    return [
      { rule: "shape", ...yaml.placeOf(issue.path), message: `missing ${field}, expected ${expected(issue)}`, hint },
    ];
  }
  const message =
    issue.code === "custom" ? issue.message : `unexpected ${show(found)} for ${field}, expected ${expected(issue)}`;
  const fix = fixForId(issue, found, yaml);
  return [{ rule: "shape", ...yaml.placeOf(issue.path), message, hint: suggestion(issue, found) ?? hint, fix }];
}

function unknownKey(key: string, path: Path, schema: z.ZodType, yaml: YamlFile): Problem {
  const known = keysAt(schema, path);
  const near = nearest(key, known);
  const hint =
    near !== undefined
      ? `did you mean \`${near}\`?`
      : known.length > 0
        ? `the keys here are ${list(known)}`
        : undefined;
  return {
    rule: "shape",
    ...yaml.placeOfKey([...path, key]),
    message: `unexpected key \`${key}\`, expected a known key`,
    hint,
  };
}

function expected(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return (
        {
          string: "text",
          number: "a number",
          int: "a whole number",
          boolean: "`true` or `false`",
          array: "a list",
          object: "a set of keys",
          record: "a set of keys",
        }[issue.expected as string] ?? String(issue.expected)
      );
    case "invalid_value":
      return issue.values.length === 1 ? `\`${String(issue.values[0])}\`` : `one of ${list(issue.values.map(String))}`;
    case "invalid_format":
      return (
        { date: "a day that exists, such as `2031-03-04`", url: "a web address", email: "an e-mail address" }[
          issue.format as string
        ] ?? issue.message
      );
    case "too_small":
      return issue.origin === "string" ? "some text" : `at least ${issue.minimum}`;
    case "too_big":
      return `at most ${issue.maximum}`;
    case "invalid_union":
      return issue.message;
    case "unrecognized_keys":
    case "invalid_key":
      return "a known key";
    case "invalid_element":
    case "not_multiple_of":
    case "custom":
      return issue.message;
  }
}

/** An id in upper case or with other signs between its words is meant as the same one in its right form. */
function fixForId(issue: Issue, found: unknown, yaml: YamlFile): Fix | undefined {
  if (issue.code !== "invalid_format" || issue.message !== idForm || typeof found !== "string") return undefined;
  const id = found
    .trim()
    .toLowerCase()
    .replace(/[\s_.-]+/g, "-");
  const range = yaml.rangeOf(issue.path);
  if (!range || !isId(id)) return undefined;
  return { from: range[0], to: range[1], text: id };
}

function suggestion(issue: Issue, found: unknown): string | undefined {
  if (found instanceof Date) return "Put the date in quotation marks.";
  if (issue.code !== "invalid_value" || typeof found !== "string") return undefined;
  const values = issue.values.map(String);
  const near = nearest(found, values);
  return near === undefined ? undefined : `did you mean \`${near}\`?`;
}

/** `said`, or `codings[0].value`: the end of the path that names the field. */
function fieldName(path: Path): string {
  if (path.length === 0) return "the file";
  return `\`${path
    .map((part) => (typeof part === "number" ? `[${part}]` : String(part)))
    .join(".")
    .replace(/\.\[/g, "[")}\``;
}

function show(value: unknown): string {
  if (value === null) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (value !== null && typeof value === "object") return "a set of keys";
  const text = String(value);
  return `\`${text.length > 60 ? `${text.slice(0, 60)}…` : text}\``;
}

function list(values: readonly string[]): string {
  return values.map((value) => `\`${value}\``).join(", ");
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], value);
}

/** What the schema says of the field at the path, for the hint. */
function describe(schema: z.ZodType, path: Path): string | undefined {
  return schemasAt(schema, path)
    .map((at) => at.description)
    .find(Boolean);
}

/** The keys that a record may have at the path. */
export function keysAt(schema: z.ZodType, path: Path): string[] {
  return [...new Set(schemasAt(schema, path).flatMap((at) => ("shape" in at ? Object.keys(at.shape as object) : [])))];
}

/** Every schema that could hold at the path: unions and wrappers are opened on the way. */
function schemasAt(schema: z.ZodType, path: Path): z.ZodType[] {
  return path.reduce<z.ZodType[]>((at, key) => at.flatMap((one) => step(one, key)).flatMap(open), open(schema));
}

type Inner = {
  def: {
    type: string;
    innerType?: z.ZodType;
    in?: z.ZodType;
    options?: z.ZodType[];
    element?: z.ZodType;
    valueType?: z.ZodType;
    items?: z.ZodType[];
  };
  shape?: Record<PropertyKey, z.ZodType>;
};

/** A schema with all the schemas it wraps or offers. */
function open(schema: z.ZodType): z.ZodType[] {
  const { def } = schema as unknown as Inner;
  const within = [def.innerType, def.type === "pipe" ? def.in : undefined, ...(def.options ?? [])].filter(
    (inner) => inner !== undefined,
  );
  return [schema, ...within.flatMap(open)];
}

function step(schema: z.ZodType, key: PropertyKey): z.ZodType[] {
  const { def, shape } = schema as unknown as Inner;
  const next = shape?.[key] ?? def.items?.[key as number] ?? def.element ?? def.valueType;
  return next ? [next] : [];
}
