/** Labels of every length and script in the narrowest frame: what is drawn for it stands within it, whatever face the system brings. */
import { readdirSync, readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { everyChart } from "../../src/charts/every-chart.ts";
import { wordsOf } from "../../src/charts/index.ts";
import { topicHistory } from "../../src/charts/topic-history/write.ts";
import { drawnWidthsPx } from "../../src/exports/embeds/height.ts";
import { drawStill } from "../../src/exports/svg.ts";
import { wordsIn } from "../../src/i18n/words.ts";
import { addressesBelow } from "../../src/model/addresses.ts";
import { subjects } from "../fixtures/datasets/fixture.ts";
import { fixtures } from "../fixtures/datasets/index.ts";
import { launch } from "../../src/commands/test/launch.ts";

const [narrowestPx] = drawnWidthsPx.live;
const words = wordsIn("en");
const sheets = [
  "layers.css",
  "tokens.css",
  "chart.css",
  ...readdirSync("src/styles/charts").map((name) => `charts/${name}`),
  "embed.css",
]
  .map((name) => readFileSync(`src/styles/${name}`, "utf8").replace(/@import[^;]*;/g, ""))
  .join("\n");

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Every chart that is drawn, in a place as wide as that in a frame of 280 px. */
function drawings(fixture: string): string {
  const { dataset } = fixtures[fixture] as (typeof fixtures)[string];
  const history = topicHistory(dataset, subjects.topic, { words, addresses: addressesBelow("/") });
  return everyChart(history)
    .filter(({ chart }) => chart.host === "svg")
    .map(({ chart, subject }) => {
      const series = chart.series(history, { subject, asOf: history.to }, wordsOf(chart, words));
      const svg = drawStill(chart, series, narrowestPx, { class: "drawing at-256" });
      return `<figure class="chart chart-${chart.name}" data-name="${chart.name} of ${subject}"><div class="drawings">${svg}</div></figure>`;
    })
    .join("\n");
}

test.each(Object.keys(fixtures))("%s: no text is cut", async (fixture) => {
  const page = await browser.newPage({ viewport: { width: narrowestPx + 24, height: 800 } });
  await page.setContent(
    `<!doctype html><html lang="en"><meta charset="utf-8"><style>${sheets}</style><main id="embed">${drawings(fixture)}</main></html>`,
  );
  const seen = await page.evaluate(() => {
    const edge = (document.querySelector("#embed") as Element).getBoundingClientRect();
    const texts = [...document.querySelectorAll("figure text")].map((text) => ({
      name: `${text.closest("figure")?.dataset["name"]}: ${text.textContent}`,
      place: text.getBoundingClientRect(),
    }));
    return {
      count: texts.length,
      cut: texts
        .filter(({ place: { left, right } }) => left < edge.left - 1 || right > edge.right + 1)
        .map(({ name, place: { left, right } }) => `${name} (${Math.round(left)} to ${Math.round(right)} px)`),
    };
  });
  await page.close();
  expect(seen.count).toBeGreaterThan(20);
  expect(seen.cut).toEqual([]);
});
