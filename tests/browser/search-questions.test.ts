/** What people ask, asked of the built index in a real browser. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { load } from "js-yaml";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openBrowser, type TestBrowser } from "./browser.ts";
import { ask } from "./search-field.ts";

interface Question {
  readonly asks: string;
  /** Ends of addresses, of which one must be found. */
  readonly finds: readonly string[];
}

const questions = load(readFileSync("tests/search/questions.yaml", "utf8")) as Question[];
const floor = load(readFileSync("tests/search/floor.yaml", "utf8")) as { first: number; three: number };

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser(inject("siteDir"));
});
afterAll(() => browser.close());

test("what people ask stands among the first three results, and mostly first", async () => {
  expect(questions.length).toBeGreaterThanOrEqual(120);
  const { page, complaints, close } = await browser.visit();
  await page.goto(`${browser.url}/search/`);
  const ranks: { asks: string; rank: number; first: string | undefined }[] = [];
  for (const { asks, finds } of questions) {
    const urls = await ask(page, asks);
    const rank = urls.findIndex((url) => finds.some((end) => url.endsWith(end))) + 1;
    ranks.push({ asks, rank, first: urls[0] });
  }
  await close();
  const share = (most: number): number => ranks.filter(({ rank }) => rank > 0 && rank <= most).length / ranks.length;
  report(ranks, share(1), share(3));
  expect(complaints).toEqual([]);
  expect(share(3)).toBeGreaterThanOrEqual(floor.three);
  expect(share(1)).toBeGreaterThanOrEqual(floor.first);
});

/** The rank of each question goes into .build/search-ranks.tsv; those that are not first are printed. */
function report(
  ranks: readonly { asks: string; rank: number; first: string | undefined }[],
  first: number,
  three: number,
): void {
  const lines = ranks.map(
    ({ asks, rank, first: at }) => `${rank === 0 ? "–" : rank}\t${asks}${rank === 1 ? "" : `\t${at ?? "nothing"}`}`,
  );
  mkdirSync(".build", { recursive: true });
  writeFileSync(".build/search-ranks.tsv", `${lines.join("\n")}\n`);
  const per = (share: number): string => `${(share * 100).toFixed(1)} %`;
  console.log(`${ranks.length} questions: ${per(first)} first, ${per(three)} among the first three`);
  for (const line of lines.filter((text) => !text.startsWith("1\t"))) console.log(line);
}
