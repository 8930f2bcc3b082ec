import { readFileSync } from "node:fs";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { chartNamed, wordsOf } from "../../../src/charts/index.ts";
import { standaloneSvg } from "../../../src/exports/pictures/coloured-drawing.ts";
import { wordsIn } from "../../../src/i18n/words.ts";
import { addressesBelow } from "../../../src/model/addresses.ts";
import { subjectsOf } from "../../../src/charts/subjects.ts";
import { topicHistory } from "../../../src/charts/topic-history/write.ts";
import { subjects } from "../../fixtures/datasets/fixture.ts";
import { fixtures } from "../../fixtures/datasets/index.ts";

const styles = ["tokens", "chart", "charts/record"]
  .map((name) => readFileSync(`src/styles/${name}.css`, "utf8"))
  .join("\n");
const reader = { words: wordsIn("en"), addresses: addressesBelow("https://record.example/") };

function draw(name: string, fixture: keyof typeof fixtures): string {
  const { dataset, asOf } = fixtures[fixture] as (typeof fixtures)[string];
  const chart = chartNamed(name);
  const history = topicHistory(dataset, subjects.topic, reader);
  const subject = subjectsOf(history, chart.subject)[0] as string;
  const series = chart.series(history, { subject, asOf }, wordsOf(chart, reader.words));
  return standaloneSvg(chart, series, 760, "The harbour", styles);
}

describe.each(["spectrum", "history", "party", "record"])("%s", (name) => {
  const svg = draw(name, "every-state");
  const { document } = parseHTML(svg);

  test("names itself and its kind, and leans on nothing outside", () => {
    expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(document.querySelector("svg")?.getAttribute("aria-label")).toBe("The harbour");
    expect(svg).not.toMatch(/var\(|light-dark|currentColor|<style|<script/);
  });

  test("every line and every shape has its colour written in", () => {
    const lines = [...document.querySelectorAll("line")];
    const shapes = [...document.querySelectorAll("path")];
    expect(lines.length).toBeGreaterThan(5);
    expect(shapes.length).toBeGreaterThan(3);
    for (const line of lines) expect(line.getAttribute("stroke")).toMatch(/^#[0-9a-f]{6}$/);
    for (const shape of shapes) expect(shape.getAttribute("fill") ?? "").toMatch(/^(?:#[0-9a-f]{6}|none|transparent)$/);
  });

  test("a mark has the hue of its party in the light theme", () => {
    const hues = [...document.querySelectorAll(".hue-indigo .part-fill")].map((part) => part.getAttribute("fill"));
    expect(hues.length).toBeGreaterThan(0);
    expect(new Set(hues)).toEqual(new Set(["#443198"]));
  });
});

test("a chart that is a table is not drawn", () => {
  expect(() => draw("matrix", "every-state")).toThrow("Unexpected chart `matrix`, expected one that is drawn as SVG");
});
