import { describe, expect, test } from "vitest";
import { wordsIn } from "../../../src/i18n/words.ts";
import { entriesOf } from "../../../src/search/entries.ts";
import type { Answer, Engine, Result } from "../../../src/search/engine.ts";
import type { Entry } from "../../../src/search/entry.ts";
import { byDate, entryNames, inOrderOfTime } from "../../../src/search/entry-names.ts";
import { find } from "../../../src/search/find.ts";
import { cardOf, indexRecord } from "../../../src/search/index-record.ts";
import { Marker } from "../../../src/search/marks.ts";
import { NameFinder, namesOf } from "../../../src/search/names.ts";
import { closestWord, isOneSlipApart, nearestWord } from "../../../src/search/nearest-word.ts";
import { Terms } from "../../../src/search/terms.ts";
import { wordsOf } from "../../../src/search/words.ts";
import { harbour, statement } from "../../fixtures/harbour.ts";

const stems = (text: string): string[] => wordsOf(text).map(({ stem }) => stem);

const key = (name: string): string => stems(name).join(" ");
const kyiv = [[key("Kyiv"), key("Київ")]];

describe("words", () => {
  test.each([
    ["elections election Election’s", "elect"],
    ["Київ Києва Києві Киев Киева Киеве", "киов"],
    ["вибори виборів виборах выборы выборов выборах", "вибор"],
    ["Зеленський Зеленського Зеленським Зеленский Зеленского", "зелонск"],
    ["Лавров Лаврова Лаврову Лавровым", "лавр"],
    ["гарантії гарантій гарантіями гарантии гарантий", "гарант"],
    ["перемир'я перемир’ям перемирие перемирия", "перемир"],
    ["територія території територій", "територ"],
    ["Харків Харкова Харьков Харькова", "харк"],
  ])("forms of one word are one: %s", (text, stem) => {
    expect(new Set(stems(text))).toEqual(new Set([stem]));
  });

  test("words that merely look alike stay apart", () => {
    expect(new Set(stems("мир море війна вина")).size).toBe(4);
  });

  test("numbers are one whatever parts their thousands, and dots do not part the letters of a short name", () => {
    expect(stems("800,000 people")).toEqual(stems("800\u00a0000 people"));
    expect(stems("U.S. and US")).toEqual(["us", "us"]);
  });

  test("marks, case and compatibility forms do not matter", () => {
    expect(stems("Erdoğan ＥＲＤＯＧＡＮ")).toEqual(["erdogan", "erdogan"]);
  });

  test("what tells nothing is left out, and scripts without spaces are searched by letter", () => {
    expect(stems("who said what about the harbour")).toEqual(["harbour"]);
    expect(stems("漢字")).toEqual(["漢", "字"]);
  });

  test("places lead back to the text", () => {
    const text = "The mayor’s harbour";
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(["mayor’s", "harbour"]);
  });
});

describe("names", () => {
  const finder = new NameFinder([[key("Eastport"), key("Східний порт")], ["us"]]);
  const parted = (text: string, typed = false) => finder.parted(wordsOf(text), typed).map(({ name }) => name);

  test("are found in any spelling, the longest first", () => {
    expect(parted("Eastport, Східний порт")).toEqual([0, 0]);
    expect(parted("Східний берег")).toEqual([undefined, undefined]);
  });

  test("of two letters are names only in capitals, but readers need not type them so", () => {
    expect([parted("the US"), parted("tell us"), parted("tell us", true)]).toEqual([
      [0 + 1],
      [undefined, undefined],
      [undefined, 1],
    ]);
  });

  test("that share a spelling become one", () => {
    const dataset = harbour([], {
      aliases: [
        { name: "Harbour Town", spellings: ["Портове"] },
        { name: "Портове", spellings: ["Hafenstadt"] },
      ],
    });
    expect(namesOf(dataset).find((name) => name.includes("hafenstadt"))).toEqual(
      expect.arrayContaining(["harbour town"]),
    );
  });
});

describe("a statement in the index", () => {
  const dataset = harbour([
    statement("radio", "2031-03", {
      value: "shared",
      summary: "Offers to share.",
      quote: { exact: "Ділимося портом.", lang: "uk", rendering: "original" },
      translation: { by: "human", en: "We share the harbour." },
    }),
    statement("leaked-note", "2031-04-01", { source: "leaked", value: "closed" }),
  ]);
  const entries = entriesOf(dataset, wordsIn("en"), ["harbour-dispute"]);
  const entry = entries.find(({ url }) => url.endsWith("/radio/"));
  if (!entry) throw new Error("no entry");
  const names = namesOf(dataset);
  const terms = new Terms(names);

  test("holds its summary, the words in every language, who said them and when", () => {
    expect(entry.title).toBe("Offers to share.");
    expect(entry.passages).toEqual([{ text: "Ділимося портом.", language: "uk" }, { text: "We share the harbour." }]);
    expect(entry.facts).toEqual(expect.arrayContaining(["The mayor", "Eastport", "Harbour", "March 2031"]));
  });

  test("is narrowed by party, speaker, issue, year and day", () => {
    const { filters } = indexRecord(entry, terms);
    expect(filters).toEqual({
      kind: ["statement"],
      party: ["eastport"],
      speaker: ["mayor"],
      issue: ["harbour"],
      year: ["2031"],
      day: ["2031-03"],
    });
  });

  test("is indexed by terms alone, and shown as it was written", () => {
    expect(indexRecord(entry, terms).content).not.toMatch(/Offers|share the/);
    expect(cardOf(entry).passages[0]).toEqual(["Ділимося портом.", "uk"]);
  });

  test("says of a leaked text that it is only reported", () => {
    expect(entries.find(({ url }) => url.endsWith("/leaked-note/"))?.facts[0]).toBe("reported");
  });

  test("stands in no index of another topic", () => {
    expect(entriesOf(dataset, wordsIn("en"), []).filter(({ kind }) => kind === "statement")).toEqual([]);
  });
});

describe("the order of time", () => {
  const entry = (url: string, date?: string): Entry => ({
    ...{ kind: "statement", url, title: url, passages: [], facts: [] },
    ...(date !== undefined && { date }),
  });
  const entries = [
    entry("/undated/"),
    entry("/may/", "2031-05"),
    entry("/march/", "2031-03-31"),
    entry("/2031/", "2031"),
  ];
  const names = entryNames(inOrderOfTime(entries));
  const result = (url: string): Result => ({ id: names.get(url) as string, score: 1, words: [], data: url });

  test("goes by the first day of a month or a year, undated last, and names say it", () => {
    expect([...names]).toEqual([
      ["/2031/", "d0"],
      ["/march/", "d1"],
      ["/may/", "d2"],
      ["/undated/", "u3"],
    ]);
  });

  test.each([
    ["oldest", ["/2031/", "/march/", "/may/", "/undated/"]],
    ["newest", ["/may/", "/march/", "/2031/", "/undated/"]],
  ] as const)("of results, %s first", (order, expected) => {
    const results = ["/undated/", "/march/", "/2031/", "/may/"].map(result);
    expect(byDate(results, order).map(({ data }) => data)).toEqual(expected);
  });
});

describe("a slip of the key", () => {
  test.each([
    ["electons", "elections"],
    ["sanctoins", "sanctions"],
    ["elecctions", "elections"],
    ["elektions", "elections"],
    ["вибопи", "вибори"],
  ])("%s means %s", (typed, meant) => {
    expect(nearestWord(typed, ["election", "territory", meant])).toBe(meant);
  });

  test("is not seen in short words, in equal ones, or where two letters are wrong", () => {
    expect(nearestWord("harb", ["herb"])).toBeUndefined();
    expect(isOneSlipApart("harbour", "harbour")).toBe(false);
    expect(isOneSlipApart("hrabuor", "harbour")).toBe(false);
  });
});

test("a word further off is offered, not taken", () => {
  expect(closestWord("harbiurs", ["harbour", "territory"])).toBe("harbour");
  expect(closestWord("qwrtzp", ["harbour", "territory"])).toBeUndefined();
});

describe("asking", () => {
  /** Finds by "and", as the engine does; a term in quotation marks is meant whole. */
  const engineOf = (texts: readonly string[]): Engine => ({
    search: async (query): Promise<Answer> => {
      const exact = query?.startsWith('"');
      const asked = (query ?? "").replaceAll('"', "").split(" ");
      const results = texts.flatMap((text, index): Result[] => {
        const own = text.split(" ");
        const places = asked.map((term) => own.findIndex((word) => (exact ? word === term : word.startsWith(term))));
        return places.includes(-1) ? [] : [{ id: String(index), score: 1, words: places.sort(), data: String(index) }];
      });
      return { results, filters: {} };
    },
  });
  const terms = new Terms(kyiv);
  const ask = (query: string, ...texts: string[]) => {
    const known = texts.flatMap((text) => wordsOf(text).map(({ folded }) => folded));
    return find(
      query,
      { filters: {} },
      {
        engine: engineOf(
          texts.map((text) =>
            terms
              .of(text)
              .map(({ term }) => term)
              .join(" "),
          ),
        ),
        terms,
        wordsLike: async (word) => known.filter((other) => other[0] === word[0]),
        wordsElsewhere: async (word) => known.filter((other) => other[0] !== word[0]),
      },
    );
  };

  test("finds what holds every word, and words that follow one another first", async () => {
    const { results } = await ask("open harbour", "harbour stays open", "an open harbour", "harbour");
    expect(results.map(({ id }) => id)).toEqual(["1", "0"]);
  });

  test("mends a slip, and says so", async () => {
    const { mended, results } = await ask("harbuor open", "open harbour");
    expect(mended).toEqual({ from: "harbuor", to: "harbour" });
    expect(results).toHaveLength(1);
  });

  test("mends a slip in the first letter too", async () => {
    expect((await ask("jarbour ", "open harbour")).mended).toEqual({ from: "jarbour", to: "harbour" });
  });

  test.each(["o", "op"])("%s is nothing yet: a word is looked for from three letters on", async (begun) => {
    const texts = ["open harbour", "harbour"];
    expect((await ask(`harbour ${begun}`, ...texts)).results).toHaveLength(2);
    expect(await ask(begun, ...texts)).toMatchObject({ isEarly: true, results: [], unknown: [] });
  });

  test("a short word that some entry holds is found as it is typed", async () => {
    expect(await ask("eu", "EU harbour", "harbour")).toMatchObject({ isEarly: false, results: [{ id: "0" }] });
  });

  test("a word begun is taken for its end", async () => {
    expect((await ask("harbo", "open harbour")).results).toHaveLength(1);
    expect((await ask("harbo ", "open harbour")).unknown).toEqual([{ word: "harbo" }]);
  });

  test("words that nothing holds are left out, and named", async () => {
    const { results, unknown } = await ask("xyzzy harbour", "open harbour");
    expect([results.length, unknown]).toEqual([1, [{ word: "xyzzy" }]]);
  });

  test("where nothing holds all words, as many as possible count, names last to go", async () => {
    const { results, relaxed } = await ask("Kyiv harbour lights", "Kyiv lights", "harbour lights", "harbour");
    expect([results.map(({ id }) => id), relaxed]).toEqual([["0"], ["harbour"]]);
  });

  test("nothing is found for nothing", async () => {
    expect((await ask("the of", "open harbour")).results).toEqual([]);
  });
});

describe("marks", () => {
  const terms = new Terms(kyiv);
  const asked = (term: string, begins = false) => ({ term, begins, text: term, isName: false });

  test("part a text at the words found, in any form and spelling", () => {
    const marker = new Marker(
      terms,
      terms.of("Kyiv sharing").map(({ term }) => asked(term)),
    );
    expect(marker.pieces("Київ shared it")).toEqual([
      { text: "Київ", marked: true },
      { text: " ", marked: false },
      { text: "shared", marked: true },
      { text: " it", marked: false },
    ]);
  });

  test("leave markup as text", () => {
    const marker = new Marker(terms, [asked("imgƿ")]);
    expect(
      marker
        .pieces("<img src=x>")
        .map(({ text }) => text)
        .join(""),
    ).toBe("<img src=x>");
  });

  test("stand in the excerpt of a long text, cut at words", () => {
    const text = `${"before ".repeat(80)}harbour ${"after ".repeat(80)}`.trim();
    const excerpt = new Marker(terms, [asked("harbourƿ")]).excerpt(text);
    expect(excerpt.filter(({ marked }) => marked).map(({ text: word }) => word)).toEqual(["harbour"]);
    const whole = excerpt.map(({ text: piece }) => piece).join("");
    expect(whole).toMatch(/^… before .* after …$/);
    expect(whole.length).toBeLessThan(260);
  });

  test("give a browser a phrase of the very text to look for", () => {
    const marker = new Marker(terms, [asked("harbourƿ")]);
    expect(marker.phrase("We share the harbour with all who ask, and more.")).toBe("harbour with all who ask, and");
    expect(marker.phrase("Nothing of it.")).toBeUndefined();
  });
});
