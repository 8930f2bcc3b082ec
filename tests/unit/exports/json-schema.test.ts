/** The schemas that editors complete from: up to date, accepting what the checks accept, explaining every field. */
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, matchesGlob, relative, resolve } from "node:path";
import { parse } from "yaml";
import { describe, expect, test } from "vitest";
import { schemaFileName, schemaText } from "../../../src/exports/json-schema.ts";
import { publicBase, readSettings } from "../../../src/load/settings.ts";
import { examples } from "../../../src/schema/examples.ts";
import { type FileKindName, fileKindNames, fileKinds } from "../../../src/schema/kinds.ts";

type Node = Readonly<Record<string, unknown>>;

const sites = { content: resolve("content"), "the harbour site": resolve("tests/fixtures/sites/harbour") };

/** A validator that shares no code with the one the checks use. */
function validator(kind: FileKindName): ValidateFunction {
  const schema = JSON.parse(readFileSync(join("content/.schema", schemaFileName(kind)), "utf8")) as object;
  // Days and addresses are held by patterns too; formats are hints to editors.
  return new Ajv2020({ strict: false, validateFormats: false, allErrors: true }).compile(schema);
}

function filesOf(kind: FileKindName, folder: string): string[] {
  const glob = fileKinds[kind].path.replace(/:\w+/g, "*");
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => matchesGlob(file, glob))
    .map((file) => join(folder, file));
}

function valueOf(file: string): unknown {
  const text = readFileSync(file, "utf8");
  return parse(file.endsWith(".mdx") ? (text.split(/^---\n/m)[1] as string) : text);
}

test("the checked-in schemas are those of the code; else run `npm run schema`", () => {
  const base = publicBase(readSettings({}));
  const stale = fileKindNames.filter((kind) => {
    const file = join("content/.schema", schemaFileName(kind));
    return !existsSync(file) || readFileSync(file, "utf8") !== schemaText(kind, base);
  });
  expect(stale, "These are stale: run `npm run schema` and commit what it writes.").toEqual([]);
  expect(readdirSync("content/.schema").sort()).toEqual(fileKindNames.map(schemaFileName).sort());
});

describe.each(fileKindNames)("%s", (kind) => {
  const validate = validator(kind);

  test.each(Object.entries(sites))("every file in %s fits", (_name, folder) => {
    const wrong = filesOf(kind, folder).flatMap((file) =>
      validate(valueOf(file)) ? [] : [`${relative(".", file)}: ${JSON.stringify(validate.errors)}`],
    );
    expect(wrong).toEqual([]);
  });

  test("the examples fit, for this validator and for the one of the checks", () => {
    expect(examples[kind].length).toBeGreaterThan(0);
    for (const example of examples[kind]) {
      expect(validate(example), JSON.stringify(validate.errors)).toBe(true);
      expect(fileKinds[kind].schema.safeParse(example).error?.issues ?? []).toEqual([]);
    }
  });

  test("a key that nobody knows is refused", () => {
    for (const example of examples[kind]) {
      const wrong = Array.isArray(example) ? [{ ...example[0], colr: 1 }] : { ...example, colr: 1 };
      expect(validate(wrong)).toBe(false);
    }
  });

  test("every field has its meaning, in plain text and in Markdown, and an example or the list of its values", () => {
    const schema = JSON.parse(schemaText(kind, "/")) as Node;
    expect(
      fieldsOf(schema, "")
        .filter(([, field]) => !isExplained(field))
        .map(([path]) => path),
    ).toEqual([]);
  });
});

test("wrong records are refused", () => {
  const validate = validator("record");
  const [record] = examples.record;
  const [statement] = record?.statements ?? [];
  const wrong = {
    "a date without quotation marks, as YAML 1.1 reads it": {
      source: { ...record?.source, accessed: 20310304 },
      statements: [],
    },
    "a day that does not exist": { source: { ...record?.source, accessed: "2031-02-30" }, statements: [] },
    "an address that is none": { source: { ...record?.source, url: "radio.example" }, statements: [] },
    "no source": { statements: [] },
    "an act that is none": { source: record?.source, statements: [{ ...statement, act: "ofer" }] },
    "no summary": { source: record?.source, statements: [{ ...statement, summary: undefined }] },
    "an id with capitals": { source: record?.source, statements: [{ ...statement, id: "Mayor" }] },
    "a list": [],
    nothing: null,
  };
  const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
  expect(validate(json({ source: record?.source, statements: [statement] }))).toBe(true);
  expect(
    Object.entries(wrong)
      .filter(([, value]) => validate(json(value)))
      .map(([name]) => name),
  ).toEqual([]);
});

test("VS Code finds the schema of every kind of YAML file where the file lies", () => {
  const settings = JSON.parse(readFileSync(".vscode/settings.json", "utf8")) as Node;
  expect(settings["yaml.schemas"]).toEqual(
    Object.fromEntries(
      fileKindNames
        .filter((kind) => kind !== "briefing")
        .map((kind) => [
          `./content/.schema/${schemaFileName(kind)}`,
          `content/${fileKinds[kind].path.replace(/:\w+/g, "*")}`,
        ]),
    ),
  );
});

/** Every field of a schema with its path, through lists and alternatives. */
function fieldsOf(schema: Node, path: string): [path: string, field: Node][] {
  const own = Object.entries((schema["properties"] ?? {}) as Record<string, Node>).flatMap(
    ([name, field]): [string, Node][] => [[`${path}.${name}`, field], ...fieldsOf(field, `${path}.${name}`)],
  );
  const branches = [...((schema["anyOf"] ?? []) as Node[]), ...((schema["oneOf"] ?? []) as Node[])];
  const items = schema["items"] ? fieldsOf(schema["items"] as Node, `${path}[]`) : [];
  return [...own, ...branches.flatMap((branch) => fieldsOf(branch, path)), ...items];
}

/** A field made of fields is explained by those. */
function isExplained(field: Node): boolean {
  const text = field["description"];
  const shown = "examples" in field || "const" in field || fieldsOf(field, "").length > 0;
  return typeof text === "string" && text.length > 3 && field["markdownDescription"] === text && shown;
}
