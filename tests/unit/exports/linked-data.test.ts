/** JSON-LD says what the page says, and rates nothing. */
import { expect, test } from "vitest";
import { breadcrumbFacts, linkedData, statementFacts, type Thing } from "../../../src/exports/linked-data.ts";
import { wordsIn } from "../../../src/i18n/words.ts";
import { addressesBelow } from "../../../src/model/addresses.ts";
import { get } from "../../../src/model/dataset.ts";
import { harbour, statement, type Words } from "../../fixtures/harbour.ts";

function facts(words: Words): Thing[] {
  const dataset = harbour([statement("offer", "2031-03", { value: "shared", ...words })]);
  const context = {
    dataset,
    words: wordsIn("en"),
    addresses: addressesBelow("/"),
    absolute: (path: string) => `https://record.example${path}`,
  };
  return statementFacts(context, get(dataset.statements, "offer"));
}

test("words in their own language are a quotation, in which the claim appears", () => {
  const [quotation, claim] = facts({ quote: { exact: "Спільне.", lang: "uk", rendering: "original" } });
  expect(quotation).toMatchObject({
    "@type": "Quotation",
    text: "Спільне.",
    inLanguage: "uk",
    datePublished: "2031-03",
    author: { "@type": "Person", name: "The mayor", jobTitle: "Mayor", affiliation: { name: "Town of Eastport" } },
    isBasedOn: { url: "https://press.example/interview", publisher: { name: "Harbour Press" } },
  });
  expect(claim).toMatchObject({ "@type": "Claim", name: "Says offer.", appearance: { "@id": quotation?.["@id"] } });
});

test("without a quotation the claim appears in the source", () => {
  const [claim, ...others] = facts({});
  expect(others).toEqual([]);
  expect(claim).toMatchObject({ "@type": "Claim", appearance: { url: "https://press.example/interview" } });
});

test("what is known at second hand says so; unnamed sources are given no author", () => {
  expect(facts({ attribution: "relayed" })[0]).toMatchObject({
    disambiguatingDescription: "reported: as told by another party",
  });
  expect(facts({ attribution: "anonymous", speaker: undefined as never })[0]).not.toHaveProperty("author");
});

test("no words of a record end the block or rate what was said", () => {
  const text = linkedData([
    ...facts({ summary: "</script><!--<script>\u2028" }),
    breadcrumbFacts([{ name: "</script>" }]),
  ]);
  expect(text).not.toMatch(/[<\u2028]/);
  expect(JSON.parse(text)).toHaveProperty("@graph");
  expect(text).not.toMatch(/ClaimReview|reviewRating/);
});
