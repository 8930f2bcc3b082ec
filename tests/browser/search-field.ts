/** The field of the search page, as tests use it. */
import type { Page } from "playwright-core";

export const field = "on-search[data-page]";

/** Waits until the list answers this very query. */
export async function answered(page: Page, query: string, within = field): Promise<void> {
  await page.waitForFunction(
    ([selector, asked]) => document.querySelector<HTMLElement>(selector as string)?.dataset["answered"] === asked,
    [within, query],
  );
}

/** The addresses found, in the order in which they stand. */
export function urls(page: Page): Promise<string[]> {
  return page
    .locator(`${field} li[data-url]`)
    .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset["url"] ?? ""));
}

export async function ask(page: Page, query: string): Promise<string[]> {
  await page.locator(`${field} input[name=q]`).fill(query);
  await answered(page, query);
  return urls(page);
}
