/** What can be downloaded as data, read by the programs of others. */
import "@citation-js/plugin-cff";
import { Cite } from "@citation-js/core";
import { parse } from "csv-parse/sync";
import { Package } from "datapackage";
import { unzipSync } from "fflate";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { withFormula } from "../../src/exports/data/csv.ts";
import { tableNames } from "../../src/exports/data/table.ts";
import { readContent } from "../../src/load/content.ts";
import { serve } from "../../src/server/static-server.ts";
import { changesIn } from "../../src/model/history.ts";
import { all, pagesIn } from "./dist.ts";

interface Descriptor {
  readonly version: string;
  readonly created: string;
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly bytes: number;
    readonly hash: string;
    readonly schema?: {
      readonly fields: readonly { readonly name: string; readonly description: string }[];
      readonly primaryKey: readonly string[];
      readonly foreignKeys: readonly {
        readonly fields: string;
        readonly reference: { readonly resource: string; readonly fields: string };
      }[];
    };
  }[];
}
type Row = Readonly<Record<string, string>>;

/** Keys of Citation File Format 1.2.0 that a file of ours can have. */
const citationKeys = [
  ...["cff-version", "message", "type", "title", "authors", "version", "date-released", "url", "repository"],
  ...["license", "license-url"],
];

const siteDir = inject("siteDir");
const { dataset } = readContent({ contentDir: resolve("content") });
const topics = [...dataset.topics.keys()];
const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

test("every topic has its data", () => {
  const folders = readdirSync(join(siteDir, "data"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual([...topics].sort());
});

describe.each(topics)("the data of %s", (topic) => {
  const dir = join(siteDir, "data", topic);
  const read = (file: string): string => readFileSync(join(dir, file), "utf8");
  const json = <T>(file: string): T => JSON.parse(read(file)) as T;
  const table = (name: string): Row[] =>
    (parse(read(`${name}.csv`), { columns: true, record_delimiter: "\r\n" }) as Row[]).map((row) =>
      Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, withFormula(cell)])),
    );
  const descriptor = json<Descriptor>("datapackage.json");
  const tables = new Map(tableNames.map((name) => [name as string, table(name)]));
  const rows = (name: string): Row[] => tables.get(name) as Row[];
  const list = (cell: string | undefined): string[] => (cell ? cell.split(" | ") : []);

  test.each(tableNames)("%s.csv has the rows of the JSON, value by value, and no cell that is a formula", (name) => {
    const { rows: objects } = json<{ rows: Record<string, unknown>[] }>(`${name}.json`);
    const raw = parse(read(`${name}.csv`), { record_delimiter: "\r\n" }) as string[][];
    const head = raw[0] as string[];
    expect(raw.slice(1).every((cells) => cells.length === head.length)).toBe(true);
    expect(raw.flat().filter((cell) => /^[=+\-@\t\r\n]/.test(cell) && !/^-[\d.]+$/.test(cell))).toEqual([]);
    const asText = (value: unknown): string =>
      Array.isArray(value) ? value.map((item: string) => item.replaceAll("|", "¦")).join(" | ") : String(value ?? "");
    expect(rows(name)).toEqual(
      objects.map((object) => Object.fromEntries(Object.entries(object).map(([key, value]) => [key, asText(value)]))),
    );
    expect(objects.length === 0 || Object.keys(objects[0] as object).join() === head.join()).toBe(true);
  });

  test("statements, codings, sources, positions and the rest are those of the record, and nothing else", () => {
    const own = <T extends { topic: string }>(records: Iterable<T>): T[] =>
      [...records].filter((record) => record.topic === topic);
    const ids = (records: Iterable<{ topic: string; id: string }>): string[] =>
      own(records)
        .map(({ id }) => id)
        .sort();
    const column = (name: string, ...columns: string[]): string[] =>
      rows(name)
        .map((row) => columns.map((key) => row[key]).join(" "))
        .sort();
    const statements = own(dataset.statements.values());
    const topicRecord = dataset.topics.get(topic) as NonNullable<ReturnType<(typeof dataset.topics)["get"]>>;
    expect(column("statements", "id")).toEqual(ids(dataset.statements.values()));
    expect(column("sources", "id")).toEqual(ids(dataset.sources.values()));
    expect(column("events", "id")).toEqual(ids(dataset.events.values()));
    expect(column("documents", "id")).toEqual(ids(dataset.documents.values()));
    expect(column("issues", "id")).toEqual(ids(dataset.issues.values()));
    expect(column("codings", "statement", "issue", "coder")).toEqual(
      statements.flatMap(({ id, codings }) => codings.map(({ issue, coder }) => `${id} ${issue} ${coder}`)).sort(),
    );
    expect(column("positions", "party", "issue", "as_of")).toEqual(
      topicRecord.parties
        .flatMap(({ party }) => topicRecord.issues.map((issue) => `${party} ${issue} ${topicRecord.covers.to}`))
        .sort(),
    );
    expect(column("changes", "day", "party", "issue", "kind")).toEqual(
      changesIn(dataset, topic, topicRecord.covers.to)
        .map(({ day, party, issue, kind }) => `${day} ${party} ${issue} ${kind}`)
        .sort(),
    );
    expect(rows("searches")).toHaveLength(own(dataset.findings).length);
    expect(rows("document-points")).toHaveLength(
      own(dataset.documents.values()).flatMap(({ points }) => points).length,
    );
    const words = new Map(rows("statements").map(({ id, quote }) => [id, quote]));
    for (const { id, quote } of statements) expect(words.get(id)).toBe(quote?.exact ?? "");
  });

  test("a validator of Data Packages accepts the package, and reads every table by its schema", async () => {
    const loaded = await Package.load(join(dir, "datapackage.json"), { basePath: dir });
    expect(loaded.errors).toEqual([]);
    expect(loaded.valid).toBe(true);
    const tabular = loaded.resources.filter((resource) => resource.tabular);
    expect(tabular.map(({ name }) => name)).toEqual(tableNames);
    for (const resource of tabular) {
      // Types, constraints, primary and foreign keys: a fault is thrown.
      const read = await resource.read({ relations: true, keyed: true });
      expect(read, resource.name).toHaveLength(rows(resource.name).length);
    }
  });

  test("the validator refuses a statement whose source is not there", async () => {
    const copy = mkdtempSync(join(tmpdir(), "data-"));
    try {
      cpSync(dir, copy, { recursive: true });
      const [first] = rows("statements");
      writeFileSync(join(copy, "sources.csv"), read("sources.csv").replaceAll(`${first?.["source"]},`, "nowhere,"));
      const loaded = await Package.load(join(copy, "datapackage.json"), { basePath: copy });
      const statements = loaded.resources.find(({ name }) => name === "statements");
      await expect(statements?.read({ relations: true, keyed: true })).rejects.toThrow(/foreign key/i);
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  });

  test("every foreign key, single or in a list, leads to a row", () => {
    const idsOf = (name: string): Set<string | undefined> => new Set(rows(name).map(({ id }) => id));
    const keys = descriptor.resources.flatMap(({ name, schema }) =>
      (schema?.foreignKeys ?? []).map(({ fields, reference }) => ({ name, fields, to: reference.resource || name })),
    );
    expect(keys.length).toBeGreaterThan(15);
    const lists = [
      ["statements", "issues", "issues"],
      ["statements", "also_in", "sources"],
      ["codings", "condition_issues", "issues"],
      ["positions", "statements", "statements"],
      ["changes", "because", "statements"],
      ["events", "participants", "parties"],
      ["events", "sources", "sources"],
      ["documents", "parties", "parties"],
      ["documents", "sources", "sources"],
      ["issues", "sources", "sources"],
      ["issues", "not_applicable", "parties"],
      ["searches", "statements", "statements"],
    ].map(([name, fields, to]) => ({ name, fields, to }) as (typeof keys)[0]);
    const dead = [...keys, ...lists].flatMap(({ name, fields, to }) => {
      const known = idsOf(to);
      return rows(name)
        .flatMap((row) => list(row[fields]))
        .filter((id) => !known.has(id))
        .map((id) => `${name}.${fields}: ${id}`);
    });
    expect(dead).toEqual([]);
  });

  test("every point named in a coding, a position or a document stands on the scale of its issue", () => {
    const points = new Set(rows("scale-points").map(({ issue, id }) => `${issue}/${id}`));
    const named = ["codings", "positions", "document-points"].flatMap((name) =>
      rows(name).flatMap((row) =>
        [row["value"], row["range_from"], row["range_to"]].filter(Boolean).map((point) => `${row["issue"]}/${point}`),
      ),
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((point) => !points.has(point))).toEqual([]);
  });

  test("a blank has no answer, and what is no blank has one", () => {
    for (const { blank, answer, readings, state } of rows("positions")) {
      expect([answer === "", readings === ""], state).toEqual([blank === "true", blank === "true"]);
    }
  });

  test("the archive holds the published files, and SHA256SUMS holds for all of them", () => {
    const inside = unzipSync(readFileSync(join(dir, `${topic}.zip`)));
    const published = readdirSync(dir).filter((file) => !file.startsWith(`${topic}.zip`));
    expect(Object.keys(inside).sort()).toEqual(published.sort());
    for (const [file, bytes] of Object.entries(inside))
      expect(readFileSync(join(dir, file)).equals(bytes), file).toBe(true);
    const sums = read("SHA256SUMS")
      .trimEnd()
      .split("\n")
      .map((line) => line.split("  ") as [string, string]);
    expect(sums.map(([, file]) => file).sort()).toEqual(published.filter((file) => file !== "SHA256SUMS").sort());
    for (const [sum, file] of sums) expect(sha256(readFileSync(join(dir, file))), file).toBe(sum);
    expect(read(`${topic}.zip.sha256`)).toBe(`${sha256(readFileSync(join(dir, `${topic}.zip`)))}  ${topic}.zip\n`);
  });

  test("the package names bytes and sum of each file, and the record’s own last day", () => {
    for (const { path, bytes, hash } of descriptor.resources) {
      const content = readFileSync(join(dir, path));
      expect([bytes, hash], path).toEqual([content.length, `sha256:${sha256(content)}`]);
    }
    const day = dataset.topics.get(topic)?.covers.to;
    expect(descriptor.created).toBe(`${day}T00:00:00Z`);
    expect(descriptor.version).toMatch(new RegExp(`^${day}\\+[0-9a-f]{8}$`));
  });

  test("a program for citations reads CITATION.cff as a data set with title, author, version and day", () => {
    const text = read("CITATION.cff");
    const cff = parseYaml(text, { version: "1.1" }) as Record<string, unknown>;
    expect(cff["cff-version"]).toBe("1.2.0");
    for (const key of ["message", "title", "authors"]) expect(cff).toHaveProperty(key);
    expect(Object.keys(cff).filter((key) => !citationKeys.includes(key))).toEqual([]);
    const [cited] = new Cite(text).data;
    const [year, month, day] = (dataset.topics.get(topic)?.covers.to as string).split("-").map(Number);
    expect(cited).toMatchObject({
      type: "dataset",
      title: cff["title"],
      version: descriptor.version,
      issued: { "date-parts": [[year, month, day]] },
    });
  });

  test("the page on the data says rows and bytes of each file, and explains every column", () => {
    const page = pagesIn(join(siteDir, "data")).find(({ path }) => path === "/");
    if (!page) throw new Error("There is no page on the data");
    const links = all(page, "a").map(({ attributes, text }) => [attributes.get("href") ?? "", text] as const);
    const count = (n: number): string => n.toLocaleString("en-GB");
    for (const name of tableNames) {
      for (const file of [`${name}.csv`, `${name}.json`]) {
        const text = links.find(([href]) => href.endsWith(`/data/${topic}/${file}`))?.[1];
        expect(text, file).toBe(`${count(readFileSync(join(dir, file)).length)} bytes`);
      }
      const row = all(page, "tr").find(({ text }) => text.startsWith(name));
      expect(row?.text, name).toContain(count(rows(name).length));
    }
    const explained = all(page, "dt").map(({ text }) => text.trim());
    for (const { schema } of descriptor.resources) {
      for (const { name } of schema?.fields ?? []) {
        expect(
          explained.some((text) => text.startsWith(name)),
          name,
        ).toBe(true);
      }
    }
    for (const file of readdirSync(dir))
      expect(
        links.some(([href]) => href.endsWith(`/${file}`)),
        file,
      ).toBe(true);
  });

  test("pages of other sites may load the files, and are told their type", async () => {
    const { server, url } = await serve({ dir: siteDir, basePath: "/" }, 0);
    try {
      const headers = async (path: string): Promise<Headers> => (await fetch(`${url}${path}`)).headers;
      for (const file of ["statements.csv", "statements.json", "history.json", `${topic}.zip`, "SHA256SUMS"]) {
        const given = await headers(`data/${topic}/${file}`);
        expect(given.get("access-control-allow-origin"), file).toBe("*");
        expect(given.get("cross-origin-resource-policy"), file).toBe("cross-origin");
      }
      expect((await headers(`data/${topic}/statements.csv`)).get("content-type")).toBe("text/csv; charset=utf-8");
      expect((await headers("schema/record.schema.json")).get("access-control-allow-origin")).toBe("*");
      expect((await headers("data/")).get("access-control-allow-origin")).toBeNull();
      expect((await headers("data/")).get("content-security-policy")).toContain("script-src 'self'");
    } finally {
      server.close();
    }
  });
});
