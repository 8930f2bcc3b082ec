/** The site as readers use it: by pointer, by keyboard, without script, on paper. */
import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { readContent } from "../../src/load/content.ts";
import { openBrowser, type TestBrowser, visiting } from "./browser.ts";
import { answered } from "./search-field.ts";

const { dataset } = readContent({ contentDir: resolve("content") });

/** The first words of a quote in that language, as a reader who remembers them types them. */
function quoted(language: string): string {
  const found = [...dataset.statements.values()].find(
    ({ quote }) => quote?.lang === language && quote.exact.split(" ").length > 8,
  );
  if (!found?.quote) throw new Error(`The record has no quote in ${language}`);
  return found.quote.exact
    .replace(/[^\p{L} ]/gu, "")
    .split(" ")
    .slice(0, 7)
    .join(" ");
}

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser(inject("siteDir"));
});
afterAll(() => browser?.close());

const on = visiting(() => browser, 8000);

describe("two clicks from the home page", () => {
  test.each([true, false])(
    "lead to what a party says of an issue, in which words and where (script: %s)",
    (javaScriptEnabled) =>
      on(
        "/",
        async ({ page }) => {
          await page.locator('main a[href$="/issues/elections/"]').first().click();
          const main = page.locator("main");
          await main.locator('a[href$="/statements/ua-zelensky-2025-12-09-elections/"]:visible').first().waitFor();
          const text = await main.innerText();
          expect(text).toContain("9 December 2025");
          expect(text).toMatch(/February 2025/);
          await main.locator('a[href$="/statements/ua-zelensky-2025-12-09-elections/"]:visible').first().click();
          // With script the evidence opens in a panel, without it on its own page.
          const evidence = page.locator(javaScriptEnabled ? "dialog.why" : "main");
          await evidence.locator("blockquote").first().waitFor();
          expect(await evidence.locator('a[href^="https://"]').count()).toBeGreaterThan(0);
        },
        { javaScriptEnabled },
      ),
  );
});

describe("without script", () => {
  test("a topic shows every party on every issue, and offers nothing that would not work", () =>
    on(
      "/ukraine-settlement/",
      async ({ page }) => {
        expect(await page.locator("table.matrix tbody tr").count()).toBe(12);
        expect(await page.locator("on-theme").isVisible()).toBe(false);
        expect(await page.locator("dialog").first().isVisible()).toBe(false);
      },
      { javaScriptEnabled: false },
    ));

  test("the link to search leads to a page that offers other ways", () =>
    on(
      "/",
      async ({ page }) => {
        await page.locator(".search-link").click();
        expect(new URL(page.url()).pathname).toBe("/search/");
        expect(await page.locator("main section a").count()).toBeGreaterThan(20);
      },
      { javaScriptEnabled: false },
    ));
});

describe("search", () => {
  test.each(["/", "Control+k"])(
    "%s opens it, finds a statement with party, issue, date and passage, and Escape closes it",
    (key) =>
      on("/ukraine-settlement/", async ({ page }) => {
        await page.keyboard.press(key);
        const dialog = page.locator("dialog.search-dialog");
        await dialog.waitFor();
        await page.keyboard.type(quoted("en"));
        const statement = dialog.locator('li:has(a[href*="/statements/"])').first();
        await statement.waitFor();
        expect(await statement.locator(".when").innerText()).toMatch(/.+ · .+ · .+ · .*\d{4}/i);
        expect(await statement.locator("mark").count()).toBeGreaterThan(0);
        // How many there are, and which is first, is said to those who do not see it.
        expect(await dialog.locator("[role=status]").innerText()).toMatch(/^\d+ found\. First: .+\.$/);
        // Results of the last letters may still take the place of earlier ones; a reader presses again.
        await expect
          .poll(
            async () => {
              await page.keyboard.press("ArrowDown");
              return page.evaluate(() => document.activeElement?.tagName);
            },
            { timeout: 20_000 },
          )
          .toBe("A");
        await page.keyboard.press("Escape");
        expect(await dialog.isVisible()).toBe(false);
      }),
  );

  test("the search page answers a query in its address, and finds words of another alphabet", () =>
    on(`/search/?q=${encodeURIComponent(quoted("ru"))}`, async ({ page }) => {
      const search = page.locator("on-search[data-page]");
      await search.locator('li a[href*="/statements/"]').first().waitFor();
      expect(await search.locator("[role=status]").innerText()).toMatch(/^\d+ found\./);
    }));

  test("hostile queries are words like others", () =>
    on("/search/", async ({ page }) => {
      const input = page.locator("on-search[data-page] input");
      const hostile = [
        ["<img src=x onerror=alert(1)>", "\u202Ereversed \u2066isolated", "(((.*+?[", '"""" "', "\\", "%00%FF&q=x#"],
        ["\ud800 alone", "\udfff", "Zelensky\u0000elections", "ƿƿ ƿelectƿ", "e\u0301".repeat(500), "a".repeat(10_000)],
        ["elections ".repeat(1000), "__proto__ constructor toString", "ﷺ ".repeat(50), "👩‍👩‍👧‍👦", "漢字かな交じり文"],
      ].flat();
      for (const query of hostile) {
        await input.fill(query);
        // A field takes no lone surrogate, and the longest query is cut.
        await answered(page, (await input.inputValue()).slice(0, 2000));
        expect(await page.locator("on-search[data-page] img").count()).toBe(0);
      }
    }));

  test("nothing of it is loaded before the reader shows intent", () =>
    on("/", async ({ page }) => {
      const loaded = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
      expect(loaded.filter((name) => name.includes("pagefind"))).toEqual([]);
    }));
});

describe("by keyboard", () => {
  test("the first stop is a link past the navigation to the words", () =>
    on("/ukraine-settlement/", async ({ page }) => {
      await page.keyboard.press("Tab");
      const target = await page.evaluate(() => document.activeElement?.getAttribute("href"));
      expect(target).toMatch(/^#/);
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      expect(
        await page.evaluate((id) => document.querySelector(id as string)?.contains(document.activeElement), target),
      ).toBe(true);
    }));

  test("arrows go from mark to mark of a chart", () =>
    on("/ukraine-settlement/issues/elections/", async ({ page }) => {
      const marks = page.locator("on-chart[name=spectrum] svg:visible a.mark");
      await marks.first().focus();
      await page.locator("on-chart[name=spectrum][data-awake]").waitFor();
      await page.keyboard.press("ArrowDown");
      expect(await marks.nth(1).evaluate((mark) => mark === document.activeElement)).toBe(true);
    }));
});

describe("charts", () => {
  test("adopt what was drawn at build: a touch replaces no mark", () =>
    on("/ukraine-settlement/issues/elections/", async ({ page }) => {
      for (const name of ["spectrum", "history"]) {
        const chart = page.locator(`on-chart[name=${name}]`).first();
        const before = await chart.locator("svg:visible a.mark").evaluateAll((marks) => {
          for (const mark of marks) (mark as unknown as { drawnAtBuild: boolean }).drawnAtBuild = true;
          return marks.map((mark) => mark.getAttribute("aria-label"));
        });
        expect(before.length).toBeGreaterThan(5);
        await chart.hover();
        await page.locator(`on-chart[name=${name}][data-awake]`).first().waitFor();
        const after = await chart
          .locator("svg:visible a.mark")
          .evaluateAll((marks) =>
            marks.map(
              (mark) => (mark as unknown as { drawnAtBuild?: boolean }).drawnAtBuild && mark.getAttribute("aria-label"),
            ),
          );
        expect(after).toEqual(before);
      }
    }));
});

test("the reader's choice of colours is kept from page to page", () =>
  on("/", async ({ page }) => {
    const background = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await background();
    await page.locator("on-theme select").selectOption("dark");
    await page.goto(`${browser.url}/methods/`);
    expect(await page.evaluate(() => document.documentElement.dataset["theme"])).toBe("dark");
    expect(await background()).not.toBe(light);
  }));

test("a term in a sentence looks like a word that is explained, not like a button", () =>
  on("/briefings/from-28-points-to-20/", async ({ page }) => {
    const look = await page
      .locator(".term-button")
      .first()
      .evaluate((term) => {
        const { backgroundColor, borderLeftWidth, borderBottomStyle, fontSize } = getComputedStyle(term);
        const sentence = getComputedStyle(term.parentElement as Element).fontSize;
        return [backgroundColor, borderLeftWidth, borderBottomStyle, fontSize === sentence];
      });
    expect(look).toEqual(["rgba(0, 0, 0, 0)", "0px", "dashed", true]);
  }));

test("on paper the words and their sources stay, the navigation goes", () =>
  on("/ukraine-settlement/statements/ua-zelensky-2025-12-09-elections/", async ({ page }) => {
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("main blockquote").first().isVisible()).toBe(true);
    expect(await page.locator(".search-link").isVisible()).toBe(false);
  }));

test("on paper the header, the words and the footer begin at one edge, and no list leads to what is on the page", () =>
  on("/ukraine-settlement/documents/doc-2025-11-20-28points/", async ({ page }) => {
    await page.emulateMedia({ media: "print" });
    const left = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => element.getBoundingClientRect().left);
    expect(await Promise.all([".site-header .name", "main h1", ".site-footer p"].map(left))).toEqual([0, 0, 0]);
    expect(await page.locator(".contents").isVisible()).toBe(false);
  }));
