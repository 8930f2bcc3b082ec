/** Any day, any parties: everything on a page changes together, and the address keeps it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { openBrowser, type TestBrowser, visiting } from "./browser.ts";

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser(inject("siteDir"));
});
afterAll(() => browser?.close());

const topic = "/ukraine-settlement/";

const on = visiting(() => browser, 15_000);

/** Waits until everything shows the day. */
function shown(page: Page, day: string): Promise<unknown> {
  return page.waitForSelector(`on-view[data-shown="${day}"]`);
}

async function typeDay(page: Page, day: string): Promise<void> {
  await page.locator("#view-day").fill(day);
  await page.locator("#view-day").dispatchEvent("change");
  await shown(page, day);
}

/** What a page says: its charts' titles, sentences and tables, and its parts; elements with their attributes in one order. */
function facts(page: Page, ...more: string[]): Promise<Record<string, string>> {
  return page.evaluate((also) => {
    // Where the keyboard stands in a chart is no fact of it.
    const told = (node: Node): string => {
      if (!(node instanceof Element)) return (node.textContent ?? "").trim();
      const attributes = [...node.attributes].filter(({ name }) => name !== "tabindex");
      const inside = [...node.childNodes].map(told).join("");
      return `<${node.localName} ${attributes
        .map(({ name, value }) => `${name}=${value}`)
        .sort()
        .join(" ")}>${inside}`;
    };
    const found: Record<string, string> = {};
    const selectors = [".chart-title", ".chart-summary", "table.matrix", ".chart-table table", "[data-part]", ...also];
    for (const selector of selectors)
      document.querySelectorAll(selector).forEach((element, index) => {
        found[`${selector} ${index}`] = [...element.childNodes].map(told).join("");
      });
    return found;
  }, more);
}

/** Names of facts that differ, each with where it begins to differ. */
function differing(a: Record<string, string>, b: Record<string, string>): string[] {
  return Object.keys({ ...a, ...b }).flatMap((name) => {
    const [one = "", other = ""] = [a[name], b[name]];
    if (one === other) return [];
    const at = [...one].findIndex((letter, index) => letter !== other[index]);
    return [`${name}: …${one.slice(Math.max(0, at - 40), at + 80)} | …${other.slice(Math.max(0, at - 40), at + 80)}`];
  });
}

describe("any day", () => {
  test("a typed day gives the very page that was built for it", () =>
    on(topic, async ({ page }) => {
      await typeDay(page, "2025-12-11");
      // The record stands on the latest page alone.
      await page.evaluate(() => document.querySelector(".chart-record")?.remove());
      const drawn = await facts(page);
      await page.goto(`${browser.url}${topic}as-of/2025-12-11/`);
      expect(differing(drawn, await facts(page))).toEqual([]);
      expect(Object.keys(drawn).length).toBeGreaterThan(8);
    }));

  test.each([
    [topic, 5],
    [`${topic}issues/elections/`, 6],
    [`${topic}parties/ukraine/`, 4],
    [`${topic}compare/russia-and-ukraine/`, 2],
  ])("%s: charts, tables, sentences and lists change together, and come back with the latest day", (path, least) =>
    on(path, async ({ page }) => {
      const latest = await facts(page);
      const listed = await page.locator("ol.statements > li:visible").count();
      await typeDay(page, "2025-03-01");
      const early = await facts(page);
      const same = Object.keys(latest).filter((name) => latest[name] === early[name]);
      expect(same.filter((name) => /^\.chart-(title|summary)/.test(name))).toEqual([]);
      expect(Object.keys(latest).length - same.length).toBeGreaterThanOrEqual(least);
      // When somebody searched is another clock than when something was said.
      expect(JSON.stringify(early).replace(/Searched on [^<]*/g, "")).not.toMatch(/\b2026\b/);
      expect(await page.locator("main").innerHTML()).not.toMatch(/NaN|undefined/);
      if (listed > 0) expect(await page.locator("ol.statements > li:visible").count()).toBeLessThan(listed);
      expect(new URL(page.url()).search).toBe("?asof=2025-03-01");
      await page.locator("[data-latest]").click();
      await page.waitForFunction(() => !location.search);
      await shown(page, "2026-07-01");
      expect(differing(await facts(page), latest)).toEqual([]);
      expect(await page.locator("ol.statements > li:visible").count()).toBe(listed);
    }),
  );

  test.each([`${topic}issues/army-size/`, `${topic}parties/ukraine/`, `${topic}compare/russia-and-ukraine/`])(
    "%s: what the browser draws is what was drawn at build, mark by mark",
    (path) =>
      on(path, async ({ page }) => {
        // The widest drawing is on show, at the very width of its place.
        const built = await facts(page, "svg.drawing.size-2");
        await typeDay(page, "2025-03-01");
        const early = await facts(page, "svg.drawing");
        await page.locator("[data-latest]").click();
        await shown(page, "2026-07-01");
        const drawn = await facts(page, "svg.drawing");
        const drawings = (all: Record<string, string>): string[] =>
          Object.keys(all)
            .filter((name) => name.startsWith("svg"))
            .map((name) => all[name] as string);
        expect(drawings(built).length).toBeGreaterThan(0);
        expect(drawings(built).every((drawing, index) => drawing === drawings(drawn)[index])).toBe(true);
        expect(drawings(built).some((drawing, index) => drawing === drawings(early)[index])).toBe(false);
      }),
  );

  test("back and forward go through the days that were looked at, and a link leads to one", () =>
    on(`${topic}issues/elections/?asof=2025-12-11`, async ({ page }) => {
      await shown(page, "2025-12-11");
      await typeDay(page, "2025-03-01");
      await page.goBack();
      await shown(page, "2025-12-11");
      expect(await page.locator(".chart-title").first().innerText()).toContain("11 December 2025");
      await page.goForward();
      await shown(page, "2025-03-01");
      expect(await page.locator(".chart-title").first().innerText()).toContain("1 March 2025");
    }));

  test("the slider stops at days on which something changed, by keyboard as well, and says the day in words", () =>
    on(`${topic}issues/elections/`, async ({ page }) => {
      const slider = page.locator("on-view input[type=range]");
      const days = ((await slider.getAttribute("data-days")) ?? "").split(" ");
      expect(days.length).toBeGreaterThan(5);
      await slider.focus();
      await page.waitForFunction(() => document.querySelector("on-view")?.hasAttribute("data-ready"));
      await page.keyboard.press("ArrowLeft");
      await shown(page, days.at(-2) as string);
      expect(await slider.getAttribute("aria-valuetext")).toMatch(/^\d+ [A-Z][a-z]+ \d{4}$/);
      await page.locator("[data-step='-1']").click();
      await shown(page, days.at(-3) as string);
      await page.keyboard.press("Shift+Tab");
    }));

  test("what the address asks for and is not known is said, not swallowed", () =>
    on(`${topic}?asof=2025-02-31&parties=ukraine,atlantis,russia`, async ({ page }) => {
      await shown(page, "2026-07-01");
      const status = await page.locator(".view-status").innerText();
      expect(status).toContain("“2025-02-31”");
      expect(status).toContain("“atlantis”");
      expect(await page.locator("table.matrix thead th.party").count()).toBe(2);
    }));

  test("the history is asked for once, on first use, and not before", () =>
    on(topic, async ({ page }) => {
      const asked: string[] = [];
      page.on("request", (request) => asked.push(new URL(request.url()).pathname));
      await page.locator("h1").hover();
      await page.waitForTimeout(200);
      expect(asked.filter((path) => path.endsWith("history.json"))).toEqual([]);
      await typeDay(page, "2025-12-11");
      await typeDay(page, "2025-03-01");
      expect(asked.filter((path) => path.endsWith("history.json"))).toHaveLength(1);
    }));

  test("the history costs at most 100 bytes a statement", () => {
    const text = readFileSync(join(inject("siteDir"), "data", "ukraine-settlement", "history.json"), "utf8");
    const { statements } = JSON.parse(text) as { statements: unknown[] };
    expect(statements.length).toBeGreaterThanOrEqual(300);
    expect(brotliCompressSync(text).length / statements.length).toBeLessThanOrEqual(100);
  });
});

describe("any parties", () => {
  test("two are chosen and turned round, the address keeps it, and a reload shows the same", () =>
    on(topic, async ({ page }) => {
      await page.locator(".view-parties summary").click();
      await page.waitForFunction(() => document.querySelector("on-view")?.hasAttribute("data-ready"));
      for (const party of ["us", "europe", "eu", "nato", "turkey", "china"])
        await page.locator(`[data-parties] li[data-party=${party}] input`).uncheck();
      await page.locator("[data-parties] li[data-party=ukraine] [data-move='-1']").click();
      await page.waitForFunction(() => location.search === "?parties=ukraine,russia");
      const heads = (): Promise<string[]> => page.locator("table.matrix thead th.party").allInnerTexts();
      await expect.poll(heads).toEqual(["Ukraine", "Russia"]);
      // Two are the fewest that can be compared.
      expect(await page.locator("[data-parties] input:checked:disabled").count()).toBe(2);
      await page.reload();
      await shown(page, "2026-07-01");
      expect(await heads()).toEqual(["Ukraine", "Russia"]);
      expect(await page.locator("[data-parties-summary]").innerText()).toBe("2 of 8");
    }));
});

describe("without script", () => {
  test("the controls are gone, and pages of fixed days serve", () =>
    on(
      topic,
      async ({ page }) => {
        expect(await page.locator(".view-day").isVisible()).toBe(false);
        await page.locator(".view-fixed summary").click();
        await page.locator(".view-fixed a[href$='/as-of/2025-12-11/']").click();
        expect(await page.locator("h1").innerText()).toContain("11 December 2025");
      },
      { javaScriptEnabled: false },
    ));

  test("a mark leads to the page of its statement, a blank to where it is explained", () =>
    on(
      topic,
      async ({ page }) => {
        await page.locator("td.state-silent a.answer").first().click();
        expect(page.url()).toMatch(/\/parties\/[a-z]+\/#on-[a-z-]+$/);
        expect(await page.locator(":target").innerText()).toMatch(/Searched on/);
      },
      { javaScriptEnabled: false },
    ));
});

describe("why this reading", () => {
  test("a cell opens the words, the reason, who read it and what was said since; Escape leads back to the cell", () =>
    on(topic, async ({ page }) => {
      const cell = page.locator("td[data-issue=elections].state-conditional a.answer").first();
      const href = (await cell.getAttribute("href")) ?? "";
      await cell.click();
      const panel = page.locator("dialog.why");
      await panel.waitFor();
      const text = await panel.innerText();
      expect(await panel.locator("blockquote").count()).toBe(1);
      expect(text).toMatch(/coder/);
      expect(text).toMatch(/Since then/);
      expect(await panel.locator(".coding").count()).toBe(1);
      expect(await panel.locator(`a[href="${href}"]`).count()).toBe(1);
      await page.keyboard.press("Escape");
      expect(await panel.count()).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe(href);
    }));

  test("a mark of each chart opens it, and a blank says what was searched for", () =>
    on(topic, async ({ page }) => {
      for (const chart of ["gaps", "conditions", "record"]) {
        const mark = page.locator(`.chart-${chart} svg:visible a.mark[href*="/statements/"]`).first();
        // A mark is drawn by thin lines as well: the middle of its box may be empty.
        await mark.dispatchEvent("click");
        await page.locator("dialog.why blockquote, dialog.why .standfirst").first().waitFor();
        await page.locator("dialog.why button").click();
      }
      await page.locator("td.state-silent a.answer").first().click();
      const panel = page.locator("dialog.why");
      await panel.waitFor();
      expect(await panel.innerText()).toMatch(/nothing found[\s\S]*Searched on/);
    }));
});

describe("script", () => {
  test("a touch of a chart fetches at most 8 kB", () =>
    on(`${topic}issues/elections/`, async ({ page }) => {
      const fetched: string[] = [];
      page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
      await page.locator("on-chart[name=spectrum]").hover();
      await page.locator("on-chart[name=spectrum][data-awake]").waitFor();
      const bytes = fetched.map((path) => brotliCompressSync(readFileSync(join(inject("siteDir"), path))).length);
      expect(fetched.length).toBeGreaterThan(0);
      expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(8000);
    }));
});
