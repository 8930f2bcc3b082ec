/** Charts as files that stand alone. */
import { parse as parseCsv } from "csv-parse/sync";
import { readdirSync, readFileSync } from "node:fs";
import { parseHTML } from "linkedom";
import { beforeAll, describe, expect, test } from "vitest";
import { everyChart } from "../../../src/charts/every-chart.ts";
import { wordsOf } from "../../../src/charts/index.ts";
import { topicHistory } from "../../../src/charts/topic-history/write.ts";
import { chartFiles, dotsWidthPx } from "../../../src/exports/pictures/chart-files.ts";
import { type DotsMaker, dotsMaker } from "../../../src/exports/pictures/dots.ts";
import { withFormula } from "../../../src/exports/data/csv.ts";
import { wordsIn } from "../../../src/i18n/words.ts";
import { addressesBelow } from "../../../src/model/addresses.ts";
import { subjects } from "../../fixtures/datasets/fixture.ts";
import { fixtures } from "../../fixtures/datasets/index.ts";

const sheets = ["tokens.css", "chart.css", ...readdirSync("src/styles/charts").map((name) => `charts/${name}`)];
const styles = sheets.map((name) => readFileSync(`src/styles/${name}`, "utf8")).join("\n");
const words = wordsIn("en");
const addresses = addressesBelow("/");
const absolute = (path: string): string => `https://record.example${path}`;

/** The first chart of each kind, drawn from a fixture. */
function drawn(fixture: string) {
  const { dataset } = fixtures[fixture] as (typeof fixtures)[string];
  const history = topicHistory(dataset, subjects.topic, { words, addresses });
  const context = { words, addresses, absolute, site: dataset.site, styles };
  const firsts = everyChart(history).filter(
    ({ chart }, index, all) => all.findIndex((other) => other.chart === chart) === index,
  );
  return firsts.map((item) => ({ ...item, history, files: chartFiles(context, history, item) }));
}

describe.each(Object.keys(fixtures))("%s", (fixture) => {
  test.each(drawn(fixture).map((item) => [item.chart.name, item] as const))(
    "%s: both themes, with its name, its sentence, its day and its address; nothing left to a style sheet",
    (_, { chart, history, files, subject }) => {
      const series = chart.series(history, { subject, asOf: history.to }, wordsOf(chart, words));
      const { title, summary } = chart.describe(series, wordsOf(chart, words));
      const [light, dark] = [files.picture("light").svg, files.picture("dark").svg];
      expect(light).not.toBe(dark);
      for (const svg of [light, dark]) {
        const { document } = parseHTML(svg);
        expect(document.querySelector("title")?.textContent).toBe(title);
        expect(document.querySelector("desc")?.textContent).toBe(summary);
        const texts = [...document.querySelectorAll("text")].map(({ textContent }) => textContent).join(" ");
        expect(texts).toContain(words.date(history.to));
        expect(texts).toContain("https://record.example/");
        expect(svg).not.toMatch(/var\(|light-dark|currentColor|<style|<script|url\(/);
      }
    },
  );
});

test("the facts as CSV are the chart's table, with the pages they rest on and the day", () => {
  for (const { chart, subject, history, files } of drawn("every-state")) {
    const own = wordsOf(chart, words);
    const { head, rows } = chart.table(chart.series(history, { subject, asOf: history.to }, own), own);
    const [first, ...lines] = parseCsv(files.csv()) as string[][];
    expect(first).toEqual([...head, "Pages it rests on", "As of"]);
    expect(lines.map((line) => line.slice(0, -2).map(withFormula))).toEqual(
      rows.map((cells) => cells.map(({ text }) => text)),
    );
    expect(new Set(lines.map((line) => line.at(-1)))).toEqual(new Set(rows.length > 0 ? [history.to] : []));
  }
});

test("the facts as JSON say what they are, as of when and under which licence", () => {
  for (const { chart, history, files, name } of drawn("every-state")) {
    expect(JSON.parse(files.json())).toMatchObject({
      chart: chart.name,
      subject: name,
      asOf: history.to,
      licence: { name: expect.any(String), url: expect.any(String) },
      citation: expect.stringContaining(words.date(history.to)),
      table: { head: expect.any(Array) },
    });
  }
});

describe("as dots", () => {
  let dots: DotsMaker;
  beforeAll(async () => {
    dots = await dotsMaker();
  });
  const square = (text: string): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="40"><rect width="100%" height="100%" fill="#fff"/><text x="4" y="28" font-family="'Source Sans 3', sans-serif" font-size="20">${text}</text></svg>`;

  test("1,200 px wide, the same bytes each time", () => {
    const [{ files }] = drawn("every-state") as [ReturnType<typeof drawn>[number]];
    const png = dots.png(files.forDots().svg, dotsWidthPx);
    expect(Buffer.from(png.subarray(1, 4)).toString()).toBe("PNG");
    expect(Buffer.from(png).readUInt32BE(16)).toBe(dotsWidthPx);
    expect(dots.png(files.forDots().svg, dotsWidthPx)).toEqual(png);
  });

  test("Cyrillic, accents and dashes are set in the site's own face: no letter is the sign for a missing one", () => {
    const missing = dots.png(square("\u{13000}"), 400);
    for (const letter of ["К", "ї", "Ж", "щ", "é", "ü", "ğ", "–", "“"]) {
      const one = dots.png(square(letter), 400);
      expect(Buffer.from(one).equals(Buffer.from(missing)), letter).toBe(false);
      expect(Buffer.from(one).equals(Buffer.from(dots.png(square(" "), 400))), letter).toBe(false);
    }
  });
});
