import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import { describe, expect, test } from "vitest";
import { type Citable, citation } from "../../../src/exports/citation.ts";
import { wordsIn } from "../../../src/i18n/words.ts";

const words = wordsIn("en");
const page: Citable = {
  key: "the-harbour-so-far",
  title: "The harbour so far",
  site: "On the Record",
  issued: "2031-07-01",
  asOf: "2031-06-30",
  address: "https://record.example/briefings/the-harbour-so-far/",
  language: "en",
};

test("the text names title, day, site, view and address", () => {
  expect(citation(page, words).text).toBe(
    "“The harbour so far”, 1 July 2031. On the Record, as of 30 June 2031. https://record.example/briefings/the-harbour-so-far/",
  );
});

test("a view of the record as of its own day names that day once", () => {
  expect(citation({ ...page, issued: "2031-06-30" }, words).text).toBe(
    "“The harbour so far”. On the Record, as of 30 June 2031. https://record.example/briefings/the-harbour-so-far/",
  );
});

interface Item {
  readonly title: string;
  readonly URL: string;
  readonly note: string;
  readonly author: readonly { readonly literal?: string; readonly family?: string }[];
  readonly issued: { readonly "date-parts": readonly (readonly number[])[] };
}

function read(text: string): Item {
  return new Cite(text).data[0] as unknown as Item;
}

const hostile = [
  "Plain",
  "50 % & more: $5_000 #1",
  "braces {and} \\backslashes~ ^hats",
  "Київ, Харків — «лапки»",
  'quotes "double" and ‘single’',
];

describe.each(hostile)("a reference manager reads of “%s”", (title) => {
  const { bibtex, csl } = citation({ ...page, title, author: title }, words);

  test.each([
    ["BibTeX", bibtex],
    ["CSL-JSON", csl],
  ])("%s the title, author, day, address and view", (_, form) => {
    const item = read(form);
    // TeX knows straight quotation marks as closing ones.
    expect(item.title.replace(/[“”]/g, '"')).toBe(title.replace(/[“”]/g, '"'));
    expect((item.author[0]?.literal ?? item.author[0]?.family ?? "").replace(/[“”]/g, '"')).toBe(title);
    expect(item.issued["date-parts"][0]).toEqual([2031, 7, 1]);
    expect(item.URL).toBe(page.address);
    expect(item.note).toBe("as of 30 June 2031");
  });
});
