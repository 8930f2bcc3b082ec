/** Search as readers use it, and what it costs them. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import { build } from "esbuild";
import type { Page, Response } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { sentSize } from "../../src/commands/bench/search-costs.ts";
import { readContent } from "../../src/load/content.ts";
import { openBrowser, type TestBrowser, visiting } from "./browser.ts";
import { answered, ask, field, urls } from "./search-field.ts";

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser(inject("siteDir"));
});
afterAll(() => browser.close());

const { dataset } = readContent({ contentDir: "content" });
const on = visiting(() => browser, 15_000);

describe("every record", () => {
  test("is found first by its own title, or by its own words", { timeout: 8 * 60_000 }, () =>
    on("/search/", async ({ page }) => {
      const own = [
        ...[...dataset.statements.values()].flatMap(({ id, summary, quote }) => [
          { query: summary, end: `/statements/${id}/` },
          ...(quote ? [{ query: quote.exact, end: `/statements/${id}/` }] : []),
        ]),
        ...[...dataset.issues.values()].map(({ id, title }) => ({ query: title, end: `/issues/${id}/` })),
        ...[...dataset.documents.values()].map(({ id, title }) => ({ query: title, end: `/documents/${id}/` })),
        ...[...dataset.events.values()].map(({ id, title }) => ({ query: title, end: `#${id}` })),
        ...[...dataset.terms.values()].map(({ id, term }) => ({ query: term, end: `/glossary/#${id}` })),
        ...[...dataset.speakers.values()].map(({ id, name }) => ({ query: name, end: `#speaker-${id}` })),
        ...[...dataset.parties.values()].map(({ id, short }) => ({ query: short, end: `/parties/${id}/` })),
        ...[...dataset.sources.values()].flatMap(({ id, title }) =>
          title === undefined ? [] : [{ query: title, end: `/sources/${id}/` }],
        ),
        ...[...dataset.briefings.values()].map(({ id, title }) => ({ query: title, end: `/briefings/${id}/` })),
      ] as { query: string; end: string }[];
      // Records with the very same words share the first places.
      const same = new Map<string, string[]>();
      for (const { query, end } of own) same.set(plain(query), [...(same.get(plain(query)) ?? []), end]);
      const wrong: string[] = [];
      for (const { query, end } of own) {
        const twins = same.get(plain(query)) ?? [];
        const found = (await ask(page, query)).slice(0, twins.length);
        if (!found.some((url) => url.endsWith(end))) wrong.push(`${end} by “${query}”: ${found.join(" ")}`);
      }
      expect(own.length).toBeGreaterThan(1000);
      expect(wrong).toEqual([]);
    }),
  );
});

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\p{P}\s]+/gu, " ")
    .trim();
}

describe("narrowing", () => {
  const choose = (page: Page, label: string, value: string) =>
    page.locator(`${field} label`, { hasText: label }).locator("select").selectOption(value);

  test("facets carry counts, narrow what is found, and stand in the address, which brings them back", () =>
    on("/search/?q=elections", async ({ page }) => {
      await answered(page, "elections");
      await page.locator(`${field} summary`).click();
      const party = page.locator(`${field} label`, { hasText: "Party" }).locator("select");
      await party.waitFor();
      await expect.poll(() => party.locator("option[value=russia]").innerText()).toMatch(/^Russia \(\d+\)$/);
      const promised = Number(/\d+/.exec(await party.locator("option[value=russia]").innerText())?.[0]);
      await choose(page, "Kind", "statement");
      await choose(page, "Party", "russia");
      await expect.poll(async () => (await urls(page)).every((url) => url.includes("/statements/"))).toBe(true);
      const found = await urls(page);
      expect(found.length).toBeGreaterThan(2);
      expect(found.length).toBeLessThanOrEqual(promised);
      const parties = found.map((url) => dataset.statements.get(url.split("/").at(-2) as string)?.party);
      expect(new Set(parties)).toEqual(new Set(["russia"]));
      expect(new URL(page.url()).search).toBe("?q=elections&kind=statement&party=russia");
      await page.reload();
      await expect.poll(() => urls(page), { timeout: 20_000 }).toEqual(found);
    }));

  test("two letters are nothing yet, and the page says so", () =>
    on("/search/?q=qu", async ({ page }) => {
      await answered(page, "qu");
      expect(await page.locator(`${field} [role=status]`).innerText()).toContain("three letters");
      expect([await urls(page), await page.locator(`${field} .search-start`).isVisible()]).toEqual([[], true]);
    }));

  test("a range of dates and the order of time hold for every result", () =>
    on("/search/?q=ceasefire&kind=statement&from=2025-03-01&to=2025-03-31&sort=newest", async ({ page }) => {
      const said = (list: readonly string[]) =>
        list.map((url) => dataset.statements.get(url.split("/").at(-2) as string)?.said ?? "");
      await expect.poll(async () => (await urls(page)).length, { timeout: 20_000 }).toBeGreaterThan(2);
      await expect.poll(async () => said(await urls(page)).every((day) => day.startsWith("2025-03"))).toBe(true);
      const days = said(await urls(page));
      expect(days).toEqual([...days].sort().reverse());
      expect(await page.locator(`${field} .search-results :is(h2, h3)`).allInnerTexts()).toEqual(["Newest first"]);
    }));
});

describe("a result", () => {
  test("opens the very words, in view", () =>
    on("/search/?q=fortress%20belt", async ({ page }) => {
      await answered(page, "fortress belt");
      const link = page.locator(`${field} li a`).first();
      expect(await link.getAttribute("href")).toMatch(/^\/glossary\/#fortress-belt:~:text=\S+$/);
      await link.click();
      await page.waitForURL(/\/glossary\//);
      await expect
        .poll(() =>
          page.locator("#fortress-belt").evaluate((head) => Math.abs(head.getBoundingClientRect().top) < innerHeight),
        )
        .toBe(true);
    }));

  test("is marked by our own script where a browser reads no text fragments, across elements and whatever the case", () =>
    on("/methods/", async ({ page }) => {
      const { outputFiles } = await build({
        entryPoints: ["src/client/mark-words.ts"],
        bundle: true,
        write: false,
        format: "iife",
        globalName: "marking",
      });
      await page.evaluate(`${outputFiles[0]?.text}; globalThis.marking = marking`);
      const marked = await page.evaluate(() => {
        const { markWords } = (globalThis as unknown as { marking: typeof import("../../src/client/mark-words.ts") })
          .marking;
        const main = document.querySelector("main") as HTMLElement;
        const words = (main.querySelector("h2 + p")?.textContent ?? "").trim().split(/\s+/).slice(2, 9).join(" ");
        const first = markWords(`text=${encodeURIComponent(words.toUpperCase())}`, main);
        const nothing = markWords("text=words%20that%20nobody%20wrote", main);
        const box = first?.getBoundingClientRect();
        return {
          words,
          marked: [...main.querySelectorAll("mark")].map((mark) => mark.textContent).join(""),
          inView: box !== undefined && box.top >= 0 && box.bottom <= innerHeight,
          nothing: nothing === undefined,
        };
      });
      expect(marked.words.length).toBeGreaterThan(20);
      expect(marked.marked.replace(/\s+/g, " ")).toBe(marked.words);
      expect([marked.inView, marked.nothing]).toEqual([true, true]);
    }));
});

test("results and what narrows them are sound for everybody, in both themes and at 320 px", async () => {
  const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  for (const colorScheme of ["light", "dark"] as const) {
    const { page, complaints, close } = await browser.visit({ colorScheme, viewport: { width: 320, height: 640 } });
    await page.addInitScript(source);
    await page.goto(`${browser.url}/search/?q=electons&sort=newest`);
    await answered(page, "electons");
    await page.locator(`${field} label select`).first().waitFor();
    const found = await page.evaluate(async () => {
      const { axe: runner } = window as unknown as { axe: typeof axe };
      return (await runner.run(document, { resultTypes: ["violations"] })).violations.map(({ id, nodes }) => [
        id,
        nodes[0]?.html,
      ]);
    });
    expect(found).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(complaints).toEqual([]);
    await close();
  }
});

test("a word that nothing holds is said, one that resembles it offered, and what else there is stands below", () =>
  on("/search/?q=santcionz", async ({ page }) => {
    await answered(page, "santcionz");
    expect(await page.locator(`${field} [role=status]`).innerText()).toMatch(/^Nothing on the record/);
    expect(await page.locator(`${field} .search-fallback a[href$="/parties/russia/"]`).isVisible()).toBe(true);
    expect(await page.locator(`${field} .search-start a[href$="/issues/sanctions/"]`).isVisible()).toBe(true);
    await page.locator(`${field} .search-note button`, { hasText: "sanctions" }).click();
    await answered(page, "sanctions");
    expect((await urls(page))[0]).toMatch(/\/issues\/sanctions\/$/);
  }));

describe("where the index cannot be loaded", () => {
  test("one sentence says so, and what is listed leads on", async () => {
    const { page, close } = await browser.visit();
    await page.route("**/pagefind/**", (route) => route.abort());
    await page.goto(`${browser.url}/search/?q=elections`);
    const status = page.locator(`${field} [role=status]`);
    await expect.poll(() => status.innerText()).toMatch(/could not be loaded/);
    expect(await page.locator(`${field} .search-fallback a[href="/search/#a-to-z"]`).isVisible()).toBe(true);
    await close();
  });

  test("without script one sentence says so, and the index of names and years stands below", () =>
    on(
      "/search/?q=elections",
      async ({ page }) => {
        expect(await page.locator("noscript").innerText()).toMatch(/needs JavaScript/);
        await page.locator('section a[href$="/search/2025/"]').click();
        expect(await page.locator('main a[href*="/statements/"]').count()).toBeGreaterThan(50);
      },
      { javaScriptEnabled: false },
    ));
});

test("the engine obeys a policy that lets it compile and load from here, and nothing else", async () => {
  const { headers } = await fetch(`${browser.url}/pagefind/pagefind-worker.js`);
  expect(headers.get("content-security-policy")).toBe(
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
  );
  const { folder } = (await (await fetch(`${browser.url}/pagefind/index.json`)).json()) as { folder: string };
  const guide = await fetch(`${browser.url}/pagefind/${folder}guide.json`);
  expect([guide.status, guide.headers.get("cache-control")]).toEqual([200, "public, max-age=31536000, immutable"]);
});

describe("cost", () => {
  /** Bytes of what is loaded of the index and of scripts while something is done, as a host sends them: packed, or as they are. */
  async function bytesOf(page: Page, act: () => Promise<void>): Promise<number> {
    const responses: Response[] = [];
    const note = (response: Response): void => void responses.push(response);
    page.on("response", note);
    await act();
    await page.waitForLoadState("networkidle");
    page.off("response", note);
    const sizes = await Promise.all(
      responses.map(async (response) => {
        const body = await response.body().catch(() => Buffer.alloc(0));
        return sentSize(new URL(response.url()).pathname, body);
      }),
    );
    return sizes.reduce((sum, size) => sum + size, 0);
  }

  test("of the first query is at most 150 kB in all, of the next at most 60 kB, and nothing before the reader means to search", async () => {
    const { page, close } = await browser.visit();
    const early: string[] = [];
    page.on("request", (request) => early.push(request.url()));
    await page.goto(`${browser.url}/ukraine-settlement/`);
    await page.waitForLoadState("networkidle");
    expect(early.filter((url) => /pagefind|search/.test(url))).toEqual([]);
    const dialog = page.locator("dialog on-search");
    const type = async (query: string): Promise<void> => {
      await dialog.locator("input").pressSequentially(query, { delay: 60 });
      await answered(page, query, "dialog on-search");
    };
    const first = await bytesOf(page, async () => {
      await page.keyboard.press("/");
      await type("elections");
    });
    await dialog.locator("input").fill("");
    const next = await bytesOf(page, () => type("frozen assets"));
    console.log(`first query ${(first / 1000).toFixed(1)} kB, next ${(next / 1000).toFixed(1)} kB`);
    expect(first).toBeLessThanOrEqual(150_000);
    expect(next).toBeLessThanOrEqual(60_000);
    await close();
  });
});
