/** The pictures beside links: the words that must be seen are, and stand within the picture. */
import { readdirSync, readFileSync } from "node:fs";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { everyChart } from "../../../src/charts/every-chart.ts";
import { topicHistory } from "../../../src/charts/topic-history/write.ts";
import { linkCard, linkCardPx } from "../../../src/exports/pictures/link-card.ts";
import { chartCard, statementCard } from "../../../src/exports/pictures/link-cards.ts";
import { wordsIn } from "../../../src/i18n/words.ts";
import { addressesBelow } from "../../../src/model/addresses.ts";
import { get } from "../../../src/model/dataset.ts";
import { subjects } from "../../fixtures/datasets/fixture.ts";
import { fixtures } from "../../fixtures/datasets/index.ts";
import { harbour, statement, type Words } from "../../fixtures/harbour.ts";

const sheets = ["tokens.css", "chart.css", ...readdirSync("src/styles/charts").map((name) => `charts/${name}`)];
const styles = sheets.map((name) => readFileSync(`src/styles/${name}`, "utf8")).join("\n");
const words = wordsIn("en");
const addresses = addressesBelow("/");
const embedContext = { words, addresses, site: "Harbour Record", licence: "CC BY 4.0" };

/** The card's own lines of text, without those of the drawing in it. */
function linesOf(svg: string): { readonly text: string; readonly y: number }[] {
  return [...parseHTML(svg).document.querySelectorAll("svg > text")]
    .filter(({ parentElement }) => parentElement?.getAttribute("height") === String(linkCardPx.height))
    .map((line) => ({ text: line.textContent ?? "", y: Number(line.getAttribute("y")) }));
}

function expectWithin(svg: string): void {
  for (const { text, y } of linesOf(svg)) {
    expect(text).not.toBe("");
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(linkCardPx.height);
  }
}

describe.each(Object.keys(fixtures))("%s", (fixture) => {
  const { dataset } = fixtures[fixture] as (typeof fixtures)[string];
  const history = topicHistory(dataset, subjects.topic, { words, addresses });

  test("a chart has its topic, its name, its day and its drawing, each within the picture", () => {
    for (const item of everyChart(history)) {
      const card = chartCard({ dataset, words, embedContext, styles }, history, item);
      const svg = linkCard(card);
      const lines = linesOf(svg).map(({ text }) => text);
      expectWithin(svg);
      expect(lines.join(" ")).toContain(words.date(history.to));
      expect(lines.join(" ")).toContain(card.title.slice(0, 12));
      expect(parseHTML(svg).document.querySelectorAll("svg svg *").length).toBeGreaterThan(3);
      expect(svg).not.toMatch(/var\(|light-dark|currentColor|<style|<script/);
    }
  });
});

function cardOf(own: Words): string {
  const dataset = harbour([statement("offer", "2031-03-04", { value: "shared", ...own })]);
  return linkCard(statementCard({ dataset, words, embedContext, styles }, get(dataset.statements, "offer")));
}
const textOf = (svg: string): string =>
  linesOf(svg)
    .map(({ text }) => text)
    .join(" ");

test("words in the site's language stand as they were said; of others the translation, named as what it is", () => {
  expect(textOf(cardOf({ quote: { exact: "We share it.", lang: "en", rendering: "original" } }))).toContain(
    "“We share it.”",
  );
  const foreign = { exact: "Ділимо.", lang: "uk", rendering: "original" } as const;
  const translated = textOf(cardOf({ quote: foreign, translation: { en: "We share.", by: "machine" } }));
  expect(translated).toContain("“We share.”");
  expect(translated).toContain(words.statement.translation.machine);
  expect(textOf(cardOf({ quote: foreign }))).not.toContain("Ділимо");
});

test("who said it, when and where are there, and that it is only reported", () => {
  const text = textOf(cardOf({ attribution: "relayed" }));
  for (const part of ["The mayor", "4 March 2031", "Harbour Press", words.state.reported]) expect(text).toContain(part);
});

test("markup in a record is text, and the longest words stay within the picture", () => {
  const svg = cardOf({ summary: `</text><script>alert(1)</script>${"unendingly ".repeat(80)}` });
  expect(svg).not.toContain("<script");
  expectWithin(svg);
  expect(textOf(svg)).toContain("…");
});
