/** `--fix` writes what has one right answer, and leaves everything else in a file as it was. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { fixContent, withFixes } from "../../../src/check/fix.ts";
import { harbourToday } from "../../fixtures/complaints.ts";
import { type Change, contentFolder, replace } from "../../fixtures/content-folder.ts";

const radio = "topics/harbour-dispute/record/2031-03-04-radio.yaml";
const gazette = "topics/harbour-dispute/record/2030-11-20-gazette.yaml";
const briefing = "briefings/the-harbour-so-far.mdx";
const site = join(import.meta.dirname, "../../fixtures/sites/harbour");

interface Mended {
  /** Rules whose problems were mended, in order. */
  readonly rules: readonly string[];
  /** Rules whose problems are left. */
  readonly left: readonly string[];
  /** Text of a file afterwards. */
  text(file: string): string;
  /** What a second run mends. */
  again(): number;
}

function mended(changes: Readonly<Record<string, Change>>): Mended {
  const settings = { contentDir: contentFolder(changes), today: harbourToday };
  const { fixed, content } = fixContent(settings);
  return {
    rules: fixed.map(({ rule }) => rule),
    left: content.problems.map(({ rule }) => rule),
    text: (file) => readFileSync(join(settings.contentDir, file), "utf8"),
    again: () => fixContent(settings).fixed.length,
  };
}

const original = (file: string): string => readFileSync(join(site, file), "utf8");

test("nothing is written where nothing is to be mended", () => {
  const { rules, left, text } = mended({});
  expect([rules, left]).toEqual([[], []]);
  expect(text(radio)).toBe(original(radio));
});

describe("each mistake below is mended to the very file it was made in", () => {
  test.each<[string, string, string, string, string]>([
    ["bare dates", "quoted-date", radio, 'accessed: "2031-03-10"', "accessed: 2031-03-10"],
    ["double spaces in a quote", "quote-spacing", radio, "We can share", "We can  share"],
    ["no-break spaces in a quote", "quote-spacing", radio, "We can share", "We\u00a0can share"],
    ["spaces at the ends of a prefix", "quote-spacing", gazette, 'prefix: "said: “"', 'prefix: "  said: “ "'],
    [
      "keys in another order",
      "key-order",
      radio,
      "    act: offer\n    attribution: direct\n",
      "    attribution: direct\n    act: offer\n",
    ],
    [
      "the first key of a list’s entry in another place",
      "key-order",
      radio,
      "  - id: mayor-2031-03-04-radio\n    party: eastport\n",
      "  - party: eastport\n    id: mayor-2031-03-04-radio\n",
    ],
    [
      "keys between braces in another order",
      "key-order",
      radio,
      '{op: ">=", n: 6, unit: metres}',
      '{n: 6, op: ">=", unit: metres}',
    ],
    ["an id in upper case", "shape", radio, "id: mayor-2031-03-04-radio", "id: Mayor_2031-03-04 Radio"],
    ["a mention of an id in upper case", "shape", radio, "speaker: ada-mayor", "speaker: Ada_Mayor"],
    [
      "front matter in another order",
      "key-order",
      briefing,
      'asOf: "2031-06-30"\npublished: "2031-07-01"\n',
      'published: "2031-07-01"\nasOf: "2031-06-30"\n',
    ],
    ["a bare date in front matter", "quoted-date", briefing, 'asOf: "2031-06-30"', "asOf: 2031-06-30"],
    ["an id in upper case in front matter", "shape", briefing, "topic: harbour-dispute", "topic: Harbour-Dispute"],
  ])("%s", (_, rule, file, right, wrong) => {
    const { rules, left, text, again } = mended({ [file]: replace(right, wrong) });
    expect(new Set(rules)).toEqual(new Set([rule]));
    expect(left).toEqual([]);
    expect(text(file)).toBe(original(file));
    expect(again()).toBe(0);
  });
});

describe("apostrophes", () => {
  test.each([
    ["without quotation marks", "summary: The town's offer"],
    ["in single ones", "summary: 'The town''s offer: “shared use”'"],
    ["in double ones", 'summary: "The town\'s offer: shared use"'],
    ["in a block", "summary: >-\n      The town's\n      offer"],
  ])("of our own words %s become typographic", (_, written) => {
    const { rules, text } = mended({ [radio]: replace("summary: Offers shared use of the harbour.", written) });
    expect(rules).toEqual(["apostrophe"]);
    const [statement] = (parse(text(radio)) as { statements: { summary: string }[] }).statements;
    expect(statement?.summary).toMatch(/^The town’s\soffer/);
  });

  test("in a briefing all become typographic, and stay as they are in a quote and in the address of a link", () => {
    const { text, left } = mended({
      [briefing]: replace(
        "Eastport now",
        "The town's harbour isn't [Westport's](https://a.example/it's).\n\n> It's theirs.\n\nEastport now",
      ),
    });
    expect(text(briefing)).toContain(
      "The town’s harbour isn’t [Westport’s](https://a.example/it's).\n\n> It's theirs.",
    );
    expect(left).toEqual([]);
  });

  test("of quotes and of titles of pages stay as they were printed", () => {
    const quote = replace("exact: We can share the harbour", "exact: We'll share the town's harbour");
    const { rules, text } = mended({
      [radio]: (before) => (quote as (text: string) => string)(before).replace("Morning talk", "The town's morning"),
    });
    expect(rules).toEqual([]);
    expect(text(radio)).toContain("We'll share the town's harbour");
  });
});

test("keys change places with their comments, and no value changes", () => {
  const wrong: Change = (text) =>
    text.replace(
      "    act: offer\n    attribution: direct\n    summary: Offers shared use of the harbour.\n",
      "    # seen twice\n    summary: >-\n      Offers shared use\n      of the harbour.\n    attribution: direct # on the air\n    act: offer\n",
    );
  const { rules, text } = mended({ [radio]: wrong });
  expect(rules).toEqual(["key-order"]);
  expect(text(radio)).toContain(
    "    act: offer\n    attribution: direct # on the air\n    # seen twice\n    summary: >-\n      Offers shared use\n      of the harbour.\n    quote:\n",
  );
  expect(parse(text(radio))).toEqual(parse(wrong instanceof Function ? wrong(original(radio)) : ""));
});

test("an id is not changed into one that another record has", () => {
  const { rules, left } = mended({ [radio]: replace("id: mayor-2031-03-04-radio", "id: Mayor-2030-11-20-Gazette") });
  expect(rules).toEqual([]);
  expect(left).toContain("shape");
});

test("a problem that a person must answer is left, and what can be mended beside it is mended", () => {
  const { rules, left } = mended({
    [radio]: (text) =>
      text.replace("value: shared-use", "value: shared").replace('accessed: "2031-03-10"', "accessed: 2031-03-10"),
  });
  expect([rules, left]).toEqual([["quoted-date"], ["scale-point"]]);
});

test("line ends of Windows and a byte order mark stay", () => {
  const windows: Change = (text) =>
    `\ufeff${text.replace("    act: offer\n    attribution: direct\n", "    attribution: direct\n    act: offer\n").replace("We can share", "We can  share")}`.replace(
      /\n/g,
      "\r\n",
    );
  const { rules, text } = mended({ [radio]: windows });
  expect([...rules].sort()).toEqual(["key-order", "quote-spacing"]);
  expect(text(radio)).toBe(`\ufeff${original(radio)}`.replace(/\n/g, "\r\n"));
});

test("replacements are counted without the byte order mark and with one sign for each line end", () => {
  expect(
    withFixes("\ufeffa\r\nb\r\nc", [
      { from: 0, to: 1, text: "A" },
      { from: 2, to: 3, text: "x\ny" },
      { from: 4, to: 5, text: "" },
    ]),
  ).toBe("\ufeffA\r\nx\r\ny\r\n");
});
