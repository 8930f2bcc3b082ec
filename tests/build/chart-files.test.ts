/** The files of every chart of the real record. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { everyChart } from "../../src/charts/every-chart.ts";
import { chartEndings } from "../../src/exports/pictures/chart-files.ts";
import { site } from "../../src/site.ts";

const siteDir = inject("siteDir");
const every = site().topics.flatMap((topic) =>
  everyChart(site().historyOf(topic)).map(({ chart, name }) => ({ topic, chart: chart.name, name })),
);

test("every chart and subject has every kind of file, and each is what its name says", () => {
  expect(every.length).toBeGreaterThan(50);
  const looks: Readonly<Record<string, (bytes: Buffer) => boolean>> = {
    svg: (bytes) => bytes.toString().startsWith("<svg xmlns"),
    "dark.svg": (bytes) => bytes.toString().startsWith("<svg xmlns"),
    png: (bytes) => bytes.subarray(1, 4).toString() === "PNG" && bytes.readUInt32BE(16) >= 1200,
    csv: (bytes) => bytes.toString().includes("\r\n"),
    json: (bytes) => (JSON.parse(bytes.toString()) as { readonly chart: string }).chart.length > 0,
  };
  const wrong = every.flatMap(({ topic, chart, name }) =>
    chartEndings
      .map((ending) => ({ ending, file: `charts/${topic}/${chart}/${name}.${ending}` }))
      .filter(({ ending, file }) => !looks[ending]?.(readFileSync(join(siteDir, file))))
      .map(({ file }) => file),
  );
  expect(wrong).toEqual([]);
});
