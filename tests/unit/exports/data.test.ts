/** Data to download, on the invented harbour. */
import { parse } from "csv-parse/sync";
import { Package } from "datapackage";
import fc from "fast-check";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { spdxId } from "../../../src/exports/data/about.ts";
import { toCsv, withFormula, withoutFormula } from "../../../src/exports/data/csv.ts";
import { dataPackage } from "../../../src/exports/data/package.ts";
import { type DataTable, tableNames, type TableName, type Value } from "../../../src/exports/data/table.ts";
import { wordsIn } from "../../../src/i18n/words.ts";
import { addressesBelow } from "../../../src/model/addresses.ts";
import type { Dataset } from "../../../src/model/dataset.ts";
import { finding, harbour, statement } from "../../fixtures/harbour.ts";

const words = wordsIn("en");
const packageOf = (dataset: Dataset, base = "https://record.example/") =>
  dataPackage({ dataset, topic: "harbour-dispute", words, addresses: addressesBelow(base) }, "{}");

function rowsOf(dataset: Dataset, name: TableName): Record<string, Value>[] {
  const { columns, rows } = packageOf(dataset).tables.find((table) => table.name === name) as DataTable;
  return rows.map((row) => Object.fromEntries(columns.map((column, index) => [column.name, row[index] as Value])));
}

const csvOf = (cells: readonly Value[]): string =>
  toCsv({
    name: "events",
    key: [],
    columns: [{ name: "a", type: "string", describe: "", required: false }],
    rows: cells.map((cell) => [cell]),
  });

/** Text in which formula signs, apostrophes, quotes, separators and line breaks are frequent. */
const anyText = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: fc.constantFrom(..."=+-@\t\r\n'＝＋－＠\",; aé“я") }),
);

describe("CSV", () => {
  test("has no cell of text that begins as a formula, also after apostrophes", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(withoutFormula(text)).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      }),
    );
  });

  test("gives the text as it was once one apostrophe is taken off", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(withFormula(withoutFormula(text))).toBe(text);
      }),
    );
  });

  test("is read back by another program, cell by cell", () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1 }), (texts) => {
        const [, ...cells] = parse(csvOf(texts), { record_delimiter: "\r\n", skip_empty_lines: false }) as string[][];
        expect(cells.map(([cell]) => withFormula(cell as string))).toEqual(texts);
      }),
    );
  });

  test("marks formulas in text, and leaves numbers, words and dashes alone", () => {
    expect(
      csvOf(["=1+1", "-1", -1, "'=x", "–1", "it's", null, true, ["a", "b|c"], ["@a", "b"], "x\ny", 'say "a"']),
    ).toBe(
      'a\r\n\'=1+1\r\n\'-1\r\n-1\r\n\'\'=x\r\n–1\r\nit\'s\r\n\r\ntrue\r\na | b¦c\r\n\'@a | b\r\n"x\ny"\r\n"say ""a"""\r\n',
    );
  });
});

describe("tables", () => {
  test("a statement stands with its words in the original, its office and its page", () => {
    const said = statement("share", "2031-03-04", {
      value: "shared",
      quote: { exact: "=Ділимо, “порт”", lang: "uk", rendering: "original" },
      translation: { by: "human", en: "We share" },
    });
    expect(rowsOf(harbour([said]), "statements")).toMatchObject([
      {
        id: "share",
        party: "eastport",
        office: "Mayor",
        said: "2031-03-04",
        quote: "=Ділимо, “порт”",
        quote_language: "uk",
        translation: "We share",
        translation_language: "en",
        issues: ["harbour"],
        source: "interview",
        key: false,
        page: "https://record.example/harbour-dispute/statements/share/",
      },
    ]);
  });

  test("a reading counts only while it is current, placed and of an authorised speaker", () => {
    const dataset = harbour([
      statement("counts", "2031-03-04", { value: "shared" }),
      statement("poem", "2031-03-05", { value: "open", speaker: "poet" }),
      statement("off", "2031-03-06", { codings: [{ issue: "harbour", unplaced: true }] }),
      statement("dropped", "2031-03-07", { codings: [{ issue: "harbour", value: "open", status: "withdrawn" }] }),
      statement("later", "2032-03-07", { value: "open" }),
      statement("taken-back", "2031-03-08", { value: "open" }),
      statement("takes-back", "2031-03-09", { relates: [{ kind: "withdraws", to: "taken-back" }] }),
    ]);
    const counted = rowsOf(dataset, "codings").map(({ statement, counted }) => [statement, counted]);
    expect(counted).toEqual([
      ["counts", true],
      ["poem", false],
      ["off", false],
      ["dropped", false],
      ["taken-back", false],
      ["later", false],
    ]);
  });

  test("every party stands on every issue, each blank under its own name and without an answer", () => {
    const dataset = harbour([statement("share", "2031-03-04", { value: "shared" })], {
      findings: [finding("2031-06-01", "2032-06-01", { party: "westport" })],
    });
    expect(
      rowsOf(dataset, "positions").map(({ party, issue, state, blank, answer, value, statement, searched_on }) =>
        [party, issue, state, blank, answer, value, statement, searched_on].join(" "),
      ),
    ).toEqual([
      "eastport harbour stated false shared use shared share ",
      "eastport dredging not-researched true    ",
      "westport harbour silent true    2031-06-01",
      "westport dredging not-researched true    ",
      "league harbour not-researched true    ",
      "league dredging not-researched true    ",
    ]);
  });

  test("a contested position names all answers and the statements that hold them", () => {
    const dataset = harbour([
      statement("a", "2031-03-04", { value: "shared" }),
      statement("b", "2031-03-05", { value: "open" }),
    ]);
    expect(rowsOf(dataset, "positions")[0]).toMatchObject({
      state: "contested",
      readings: ["shared", "open"],
      value: null,
      statements: ["a", "b"],
      contested_between: "speakers",
      rule: 1,
    });
  });

  test("a quantity stands with an operator that no spreadsheet takes for a formula", () => {
    const dataset = harbour([
      statement("deep", "2031-03-04", {
        codings: [{ issue: "dredging", quantity: { op: "=", n: -6, unit: "metres", scope: "low water" } }],
      }),
    ]);
    const quantity = { quantity_operator: "eq", quantity_n: -6, quantity_unit: "metres", quantity_scope: "low water" };
    expect(rowsOf(dataset, "codings")[0]).toMatchObject(quantity);
    expect(rowsOf(dataset, "positions")[1]).toMatchObject({ ...quantity, readings: ["eq -6"] });
  });

  test("a change names its day, what was before, and the statements that brought it about", () => {
    const dataset = harbour([
      statement("first", "2030-11-20", { value: "closed" }),
      statement("second", "2031-03-04", { value: "shared" }),
      statement("takes-back", "2031-05-01", { relates: [{ kind: "withdraws", to: "second" }] }),
    ]);
    expect(
      rowsOf(dataset, "changes").map(({ day, kind, before, after, statement, because }) =>
        [day, kind, before, after, statement, because].join(", "),
      ),
    ).toEqual([
      "2031-05-01, moved, shared use, closed to all, first, takes-back",
      "2031-03-04, moved, closed to all, shared use, second, second",
      "2030-11-20, first, , closed to all, first, first",
    ]);
  });

  test("two searches for the same on one day are told apart", () => {
    const again = finding("2031-06-01", "2032-06-01");
    const rows = rowsOf(harbour([], { findings: [again, again] }), "searches");
    expect(rows.map(({ number, in_force }) => [number, in_force])).toEqual([
      [1, true],
      [2, true],
    ]);
  });

  test("a key tells every row apart, and every column is explained", () => {
    const { tables } = packageOf(harbour([statement("share", "2031-03-04", { value: "shared" })]));
    expect(tables.map(({ name }) => name)).toEqual(tableNames);
    for (const { name, key, columns, rows } of tables) {
      const at = key.map((column) => columns.findIndex((one) => one.name === column));
      expect(at, name).not.toContain(-1);
      expect(new Set(rows.map((row) => at.map((index) => row[index]).join("/"))).size, name).toBe(rows.length);
      expect(
        columns.filter(({ describe }) => describe.length < 5),
        name,
      ).toEqual([]);
      expect(new Set(columns.map((column) => column.name)).size, name).toBe(columns.length);
    }
  });
});

describe("the package", () => {
  const statements = [
    statement("a", "2031-03-04", { value: "shared" }),
    statement("b", "2031-03-05", { value: "open" }),
  ];

  test("is the same to the byte in any time zone, and whatever order the records were read in", () => {
    const zone = process.env["TZ"];
    const archives = ["Pacific/Kiritimati", "America/St_Johns"].map((tz, index) => {
      process.env["TZ"] = tz;
      return packageOf(harbour(index === 0 ? statements : [...statements].reverse())).archive.sha256;
    });
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
    expect(archives[0]).toBe(archives[1]);
  });

  test("has another version where a word of the record is another", () => {
    const version = (one: Dataset) => packageOf(one).about.version;
    const [first, second] = statements as [(typeof statements)[0], (typeof statements)[0]];
    expect(version(harbour(statements))).toMatch(/^2031-12-31\+[0-9a-f]{8}$/);
    expect(version(harbour([first, { ...second, summary: "Says it otherwise." }]))).not.toBe(
      version(harbour(statements)),
    );
  });

  test("is made for a record that ends before archives know years, and for one that holds nothing", () => {
    const dataset = harbour([]);
    const topic = dataset.topics.get("harbour-dispute");
    if (!topic) throw new Error("no topic");
    const old = { ...topic, covers: { from: "1918-01-01", to: "1919-06-28" } };
    const { archive } = packageOf(harbour([], { topics: [old] }));
    expect(Object.keys(unzipSync(archive.bytes))).toContain("statements.csv");
  });

  test.each(["https://record.example/deep/", "/deep/"])("is valid for a site below %s", async (base) => {
    const { files, tables } = packageOf(harbour(statements), base);
    const text = (file: string): string => new TextDecoder().decode(files.get(file)?.bytes);
    const descriptor = JSON.parse(text("datapackage.json")) as object;
    expect((await Package.load(descriptor, { basePath: "." })).errors).toEqual([]);
    expect(text("CITATION.cff").includes('url: "/')).toBe(false);
    expect("homepage" in descriptor).toBe(base.startsWith("https:"));
    expect(tables[0]?.rows[0]?.at(-1)).toBe(`${base}harbour-dispute/statements/a/`);
  });

  test("names a licence by its id in the SPDX list where it is one of Creative Commons", () => {
    expect(spdxId("https://creativecommons.org/licenses/by-sa/4.0/")).toBe("CC-BY-SA-4.0");
    expect(spdxId("https://creativecommons.org/publicdomain/zero/1.0/")).toBe("CC0-1.0");
    expect(spdxId("https://licence.example")).toBeUndefined();
  });
});
