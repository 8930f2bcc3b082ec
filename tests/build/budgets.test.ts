/** Bytes that a first visit costs, compressed as a host would. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { expect, inject, test } from "vitest";
import { all, type BuiltPage, pagesIn } from "./dist.ts";

const siteDir = inject("siteDir");
const kB = 1000;
const sizes = new Map<string, number>();

/** Bytes of a file after brotli at its highest level. */
function brotli(file: string): number {
  const known = sizes.get(file);
  if (known !== undefined) return known;
  const size = brotliCompressSync(readFileSync(join(siteDir, file))).length;
  sizes.set(file, size);
  return size;
}

/** Scripts that a page loads by itself: those it names, and what these import at once. */
function scriptsOf(page: BuiltPage): string[] {
  const named = all(page, "script").flatMap(({ attributes }) => attributes.get("src") ?? []);
  const found = new Set<string>();
  const follow = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    const text = readFileSync(join(siteDir, file), "utf8");
    for (const [, to] of text.matchAll(/(?:^|[;\s}])import\s*(?:[\w*{}$,\s]+from\s*)?["'](\.[^"']+)["']/g)) {
      follow(new URL(to as string, `https://site.invalid${file}`).pathname);
    }
  };
  named.forEach(follow);
  return [...found];
}

test("every page costs at most 60 kB with its style sheets and scripts, and at most 10 kB of script", () => {
  const heavy = pagesIn(siteDir).flatMap((page) => {
    const sheets = all(page, "link").filter(({ attributes }) => attributes.get("rel") === "stylesheet");
    const html = brotliCompressSync(page.html).length;
    const css = sheets.reduce((sum, { attributes }) => sum + brotli(attributes.get("href") as string), 0);
    const js = scriptsOf(page).reduce((sum, file) => sum + brotli(file), 0);
    return html + css + js > 60 * kB || js > 10 * kB ? [`${page.path}: ${html} HTML + ${css} CSS + ${js} JS`] : [];
  });
  expect(heavy).toEqual([]);
});

test("the measure of scripts sees the scripts that every page loads", () => {
  const [page] = pagesIn(siteDir).filter(({ path }) => path === "/");
  expect(scriptsOf(page as BuiltPage).length).toBeGreaterThanOrEqual(2);
});
