/** Every page in a real browser under the policy that the server sends: nothing to complain of, nothing axe finds. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { pagesIn } from "../build/dist.ts";
import { openBrowser, pageKinds, type TestBrowser } from "./browser.ts";

const minutes = 60_000;
const axeScript = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser(inject("siteDir"));
});
afterAll(() => browser.close());

/** Visits the pages with three visitors at a time; returns what was wrong on any. */
async function lookAt(paths: readonly string[], options: Parameters<TestBrowser["visit"]>[0] = {}): Promise<string[]> {
  const queue = [...paths];
  const wrong: string[] = [];
  const visitor = async (): Promise<void> => {
    const { page, complaints, close } = await browser.visit(options);
    // Handed over once, not with each page; the pages hold no frames, so it runs in the page alone.
    await page.addInitScript(axeScript);
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      await page.goto(browser.url + path);
      wrong.push(...(await violations(page)).map((violation) => `${path} ${violation}`));
      if (
        options.viewport &&
        (await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth))
      ) {
        wrong.push(`${path} is wider than ${options.viewport.width} px`);
      }
    }
    wrong.push(...complaints);
    await close();
  };
  await Promise.all([visitor(), visitor(), visitor()]);
  return wrong.sort();
}

/** What axe finds wrong on the page, all its rules applied. */
async function violations(page: Page): Promise<string[]> {
  const found = await page.evaluate(async () => {
    const { axe: runner } = window as unknown as { axe: typeof axe };
    return (await runner.run(document, { resultTypes: ["violations"] })).violations;
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
}

test(
  "no page has an accessibility violation, a console message or a request that fails or leaves the site",
  { timeout: 40 * minutes },
  async () => {
    const paths = pagesIn(inject("siteDir"))
      .filter(({ html }) => !html.includes('http-equiv="refresh"'))
      .map(({ path }) => path);
    expect(paths.length).toBeGreaterThan(900);
    expect(await lookAt(paths)).toEqual([]);
  },
);

test("pages of each kind are as sound in dark colours", { timeout: 5 * minutes }, async () => {
  expect(await lookAt(pageKinds, { colorScheme: "dark" })).toEqual([]);
});

test(
  "pages of each kind fit 320 px without sideways scrolling, and are as sound there",
  { timeout: 5 * minutes },
  async () => {
    expect(await lookAt(pageKinds, { viewport: { width: 320, height: 640 } })).toEqual([]);
  },
);
