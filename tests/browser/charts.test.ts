/** Charts by keyboard, enlarged, in the reader's own colours, without movement, on paper. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { openBrowser, type TestBrowser, visiting } from "./browser.ts";

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser(inject("siteDir"));
});
afterAll(() => browser?.close());

const topic = "/ukraine-settlement/";
/** A page for each chart. */
const shownOn: readonly (readonly [chart: string, path: string])[] = [
  ["matrix", topic],
  ["gaps", topic],
  ["conditions", topic],
  ["record", topic],
  ["spectrum", `${topic}issues/army-size/`],
  ["history", `${topic}issues/army-size/`],
  ["plans", `${topic}issues/army-size/`],
  ["party", `${topic}parties/ukraine/`],
  ["pair", `${topic}compare/russia-and-ukraine/`],
];

const on = visiting(() => browser, 15_000);

/** The chart's links that are on show. */
function links(page: Page, chart: string): ReturnType<Page["locator"]> {
  return page.locator(`on-chart[name=${chart}] .drawings a`).filter({ visible: true });
}

/** Where the focus is: the place among the chart's links, or -1. */
function focused(page: Page, chart: string): Promise<number> {
  return links(page, chart).evaluateAll((all) => all.indexOf(document.activeElement as Element as never));
}

describe("by keyboard", () => {
  test.each(shownOn)("%s is one tab stop; arrows reach every mark; Escape leads out", (chart, path) =>
    on(path, async ({ page }) => {
      const all = links(page, chart);
      await all.first().focus();
      await page.locator(`on-chart[name=${chart}][data-awake]`).waitFor();
      const count = await all.count();
      expect(count).toBeGreaterThan(2);
      expect(
        await page.locator(`on-chart[name=${chart}] .drawings a[tabindex="0"]`).filter({ visible: true }).count(),
      ).toBe(1);
      await page.keyboard.press("End");
      expect(await focused(page, chart)).toBe(count - 1);
      await page.keyboard.press("Home");
      expect(await focused(page, chart)).toBe(0);
      await page.keyboard.press("ArrowRight");
      expect(await focused(page, chart)).toBe(1);
      await page.keyboard.press("ArrowLeft");
      await page.keyboard.press("ArrowDown");
      expect(await focused(page, chart)).toBeGreaterThan(0);
      await page.keyboard.press("ArrowUp");
      const top = await focused(page, chart);
      await page.keyboard.press("Tab");
      expect(await focused(page, chart)).toBe(-1);
      await page.keyboard.press("Shift+Tab");
      expect(await focused(page, chart)).toBe(top);
      await page.keyboard.press("Escape");
      expect(await focused(page, chart)).toBe(-1);
      expect(
        await page.evaluate((name) => document.activeElement?.closest(`on-chart[name=${name}]`) !== null, chart),
      ).toBe(true);
    }),
  );

  test("down and up go to the nearest mark of the next row, so that any cell of the matrix is rows and columns away", () =>
    on(topic, async ({ page }) => {
      const cell = (row: number, column: number) =>
        page.locator(`table.matrix tbody tr:nth-child(${row}) td.cell:nth-of-type(${column + 1}) a.answer`);
      await cell(1, 1).focus();
      await page.locator("on-chart[name=matrix][data-awake]").waitFor();
      for (let step = 0; step < 4; step++) await page.keyboard.press("ArrowDown");
      for (let step = 0; step < 3; step++) await page.keyboard.press("ArrowRight");
      expect(await cell(5, 4).evaluate((link) => link === document.activeElement)).toBe(true);
    }));
});

describe("size", () => {
  test.each(shownOn)(
    "%s: the smallest text is 12 px, and a mark that stands alone is a target of 24 px",
    (chart, path) =>
      on(path, async ({ page }) => {
        const { texts, targets } = await page.locator(`on-chart[name=${chart}] .drawings`).evaluate((drawings) => {
          const visible = (element: Element): boolean => element.getClientRects().length > 0;
          return {
            texts: [...drawings.querySelectorAll("text, tspan, td, th, a, span")]
              .filter((element) => visible(element) && element.textContent?.trim())
              .map((element) => parseFloat(getComputedStyle(element).fontSize)),
            targets: [...drawings.querySelectorAll("a.mark")].filter(visible).map((mark) => {
              const { width, height } = mark.getBoundingClientRect();
              return Math.min(width, height);
            }),
          };
        });
        expect(Math.min(...texts)).toBeGreaterThanOrEqual(12);
        // Statements said close together stand on one another; each has its row in a list as well.
        const dense = chart === "record" || chart === "history" || chart === "party";
        if (!dense) for (const px of targets) expect(px).toBeGreaterThanOrEqual(23.9);
      }),
  );

  test.each(shownOn)("%s: at 400 % nothing is cut and nothing scrolls both ways", (chart, path) =>
    on(
      path,
      async ({ page }) => {
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
        const cut = await page.locator(`on-chart[name=${chart}] .drawings`).evaluate((drawings) => {
          const place = drawings.getBoundingClientRect();
          return [...drawings.querySelectorAll("text")]
            .filter((text) => text.getClientRects().length > 0)
            .filter((text) => {
              const { left, right } = text.getBoundingClientRect();
              return left < place.left - 1 || right > place.right + 1;
            })
            .map((text) => text.textContent);
        });
        expect(cut).toEqual([]);
      },
      { viewport: { width: 320, height: 256 } },
    ),
  );
});

describe("the reader's own ways", () => {
  test.each(shownOn)("%s: in forced colours every mark stands out from the ground", (chart, path) =>
    on(
      path,
      async ({ page }) => {
        const faint = await page.locator(`on-chart[name=${chart}] .drawings`).evaluate((drawings) => {
          const ground = getComputedStyle(document.body).backgroundColor;
          const painted = (shape: Element): boolean => {
            const { fill, stroke, strokeWidth } = getComputedStyle(shape);
            const shows = (colour: string): boolean => colour !== "none" && !/, 0\)$/.test(colour) && colour !== ground;
            return shows(fill) || (shows(stroke) && parseFloat(strokeWidth) > 0);
          };
          return [...drawings.querySelectorAll("a.mark, .strip [data-group='symbols'] path, svg.symbol")]
            .filter((mark) => mark.getClientRects().length > 0)
            .filter((mark) => ![mark, ...mark.querySelectorAll("path, text")].some(painted))
            .map((mark) => mark.outerHTML.slice(0, 120));
        });
        expect(faint).toEqual([]);
      },
      { forcedColors: "active" },
    ),
  );

  test("where less movement is asked for, nothing moves", () =>
    on(
      topic,
      async ({ page }) => {
        await page.locator("on-chart[name=matrix]").hover();
        await page.locator("on-chart[name=matrix][data-awake]").waitFor();
        await page.locator("table.matrix thead th.party a").first().hover();
        expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
      },
      { reducedMotion: "reduce" },
    ));

  test("on paper the charts stand with their titles, and the controls go", () =>
    on(topic, async ({ page }) => {
      await page.emulateMedia({ media: "print" });
      expect(await page.locator(".view").isVisible()).toBe(false);
      for (const chart of ["matrix", "gaps", "conditions", "record"]) {
        expect(await page.locator(`.chart-${chart} .chart-title`).isVisible()).toBe(true);
        expect(await links(page, chart).count()).toBeGreaterThan(2);
      }
    }));

  test("a chart says in words what a pointer would be told", () =>
    on(`${topic}issues/army-size/`, async ({ page }) => {
      const mark = page.locator("on-chart[name=spectrum] svg:visible a.mark").first();
      const name = await mark.getAttribute("aria-label");
      await mark.hover();
      await page.locator("on-chart[name=spectrum][data-awake]").waitFor();
      expect(await mark.locator("title").textContent()).toBe(name);
    }));
});
