/** The gallery shows every golden case, says that it is invented, and is found from the editors' guide alone. */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { beforeAll, expect, inject, test } from "vitest";
import { chartNamed, charts } from "../../src/charts/index.ts";
import { wordsIn } from "../../src/i18n/words.ts";
import { addressesBelow } from "../../src/model/addresses.ts";
import { casesOf, fixtures, goldenOf, historyOf } from "../fixtures/datasets/cases.ts";
import { all, type BuiltPage, content, filesIn, pagesIn } from "./dist.ts";

const addresses = addressesBelow("/");
const reader = { words: wordsIn("en"), addresses };
const allCharts = Object.keys(charts).map(chartNamed);
const casesNamed = new Map(
  allCharts.map((chart) => [chart.name, casesOf(chart, (fixture) => historyOf(fixture, reader))]),
);

let pages: readonly BuiltPage[];
let gallery: readonly BuiltPage[];
beforeAll(() => {
  pages = pagesIn(inject("siteDir"));
  gallery = pages.filter(({ path }) => path.startsWith(addresses.gallery));
});

function pageOf(path: string): BuiltPage {
  const page = pages.find((one) => one.path === path);
  if (!page) throw new Error(`There is no page ${path}`);
  return page;
}

const idsOf = (page: BuiltPage): string[] => page.elements.flatMap(({ attributes }) => attributes.get("id") ?? []);
const linksOf = (page: BuiltPage): string[] => all(page, "a").flatMap(({ attributes }) => attributes.get("href") ?? []);
const textOf = (page: BuiltPage): string => all(page, "main")[0]?.text ?? "";

test("it has a page for every chart, and one that leads to them", () => {
  const expected = allCharts.map(({ name }) => addresses.galleryChart(name));
  expect(gallery.map(({ path }) => path).sort()).toEqual([addresses.gallery, ...expected].sort());
  expect(linksOf(pageOf(addresses.gallery))).toEqual(expect.arrayContaining(expected));
});

test("its first page says of every fixture what it is hard about", () => {
  const text = textOf(pageOf(addresses.gallery));
  expect(Object.values(fixtures).filter(({ about }) => !text.includes(about))).toEqual([]);
});

test.each(allCharts.map((chart) => [chart.name, chart] as const))(
  "%s: every fixture that has a subject for it is drawn, once, under its name and what it is hard about",
  (name, chart) => {
    const page = pageOf(addresses.galleryChart(name));
    const cases = casesNamed.get(name) ?? [];
    expect(cases.length).toBeGreaterThan(8);
    expect(idsOf(page).filter((id) => id.startsWith("case-"))).toEqual(cases.map((one) => `case-${one.name}`));
    expect(all(page, "on-chart").map(({ attributes }) => attributes.get("subject"))).toEqual(
      cases.map(({ subject }) => subject),
    );
    const drawings = page.elements.filter(({ attributes }) =>
      /^(?:drawing|chart-host)\b/.test(attributes.get("class") ?? ""),
    );
    expect(drawings).toHaveLength(cases.length * chart.widthsPx.length);
    expect(cases.filter(({ fixture: { about } }) => !textOf(page).includes(about))).toEqual([]);
  },
);

test.each(allCharts.map((chart) => [chart.name, chart] as const))(
  "%s: the golden files that its cases are said to have are there",
  (name, chart) => {
    const files = (casesNamed.get(name) ?? []).map(({ name: fixture }) => {
      const { drawings, words } = goldenOf(chart, fixture);
      return [...drawings.map(({ file }) => file), words];
    });
    expect(files.flat().filter((file) => !existsSync(resolve("tests/golden", file)))).toEqual([]);
    const text = textOf(pageOf(addresses.galleryChart(name)));
    const count = files[0]?.length;
    expect(text.split(`${count} golden files in`)).toHaveLength(files.length + 1);
  },
);

test("every page of it says that parties and places are invented", () => {
  expect(gallery.filter((page) => !/All parties, places, .* are invented/.test(textOf(page)))).toEqual([]);
});

test("a mark leads to the head of its own case and nowhere else", () => {
  for (const { name } of allCharts) {
    const page = pageOf(addresses.galleryChart(name));
    const marks = all(page, "a").filter(({ attributes }) => attributes.get("class")?.split(" ").includes("mark"));
    const ids = new Set(idsOf(page));
    if (chartNamed(name).host === "svg") expect(marks.length).toBeGreaterThan(0);
    for (const { attributes } of marks) {
      expect(attributes.get("href")).toMatch(/^#case-/);
      expect(ids).toContain(attributes.get("href")?.slice(1));
    }
  }
});

test("neither search engines nor the site's own search list it, and only the editors' guide leads to it", () => {
  const robots = (page: BuiltPage): string | undefined =>
    content(page, "meta", ({ attributes }) => attributes.get("name") === "robots", "content");
  expect(gallery.filter((page) => robots(page) !== "noindex")).toEqual([]);
  const index = join(inject("siteDir"), "pagefind");
  const found = filesIn(index)
    .filter((file) => file.endsWith(".pf_fragment"))
    .map((file) => gunzipSync(readFileSync(join(index, file))).toString());
  expect(found.some((text) => text.includes(`"url":"${addresses.editors}"`))).toBe(true);
  expect(found.filter((text) => text.includes(`"url":"${addresses.gallery}`))).toEqual([]);
  const from = pages.filter(
    (page) => !gallery.includes(page) && linksOf(page).some((href) => href.startsWith(addresses.gallery)),
  );
  expect(from.map(({ path }) => path)).toEqual([addresses.editors]);
});
