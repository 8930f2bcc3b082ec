/** "Embed, download, cite" and the page for journalists, with script and without. */
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { openBrowser, type TestBrowser, visiting } from "./browser.ts";

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser(inject("siteDir"));
});
afterAll(() => browser?.close());

const issue = "/ukraine-settlement/issues/territory/";
const statement = "/ukraine-settlement/statements/ua-zelensky-2025-12-09-elections/";

const on = visiting(() => browser);

describe.each([issue, statement])("%s", (path) => {
  test("a dialog with the code, a preview at three widths, and a key that copies; Escape gives the page back", () =>
    on(
      path,
      async ({ page }) => {
        const summary = page.locator(".take-away > summary").first();
        await summary.focus();
        await page.keyboard.press("Enter");
        const dialog = page.locator("dialog.take-away-dialog[open]");
        await dialog.waitFor();
        const code = await dialog.locator("details[open] [data-code]").first().textContent();
        expect(code).toMatch(/^<iframe title="[^"]+" src="https:\/\/[^"]+\/embed\//);
        await page.keyboard.press("c");
        await dialog.getByText("Copied", { exact: true }).waitFor();
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
        for (const px of [320, 480, 640]) {
          await dialog.getByRole("button", { name: `${px} px` }).click();
          expect(await dialog.locator("iframe").getAttribute("width")).toBe(String(px));
        }
        const frame = dialog.locator("iframe").contentFrame();
        await frame.locator("#embed footer").waitFor();
        await page.keyboard.press("Escape");
        await dialog.waitFor({ state: "detached" });
        expect(await summary.evaluate((one) => one === document.activeElement)).toBe(true);
        expect(await page.locator(".take-away .taken").count()).toBeGreaterThan(0);
      },
      { permissions: ["clipboard-read", "clipboard-write"] },
    ));

  test("without script it unfolds where it stands, with every form of code and how to cite", () =>
    on(
      path,
      async ({ page }) => {
        const place = page.locator(".take-away").first();
        await place.locator("> summary").click();
        const codes = await place.locator("[data-code]").allTextContents();
        expect(codes.filter((code) => code.includes("<iframe")).length).toBeGreaterThan(0);
        expect(codes.filter((code) => code.startsWith("@misc{")).length).toBe(1);
        expect(codes.filter((code) => code.startsWith("[")).length).toBe(1);
        expect(await place.locator(".cite").textContent()).toContain("as of 1 July 2026");
        if (path === issue) expect(await place.locator(".files a").count()).toBe(5);
      },
      { javaScriptEnabled: false },
    ));
});

describe("the page for journalists", () => {
  test("puts the code together from what is chosen, and shows the very same", () =>
    on("/journalists/", async ({ page }) => {
      const code = page.locator(".made-code pre");
      await page
        .locator("select[name=chart]")
        .selectOption({ label: "Elections in Ukraine: where each party stands, as of 1 July 2026" });
      await page.locator("select[name=theme]").selectOption("dark");
      await page.locator("input[name=plain]").check();
      await expect
        .poll(() => code.textContent())
        .toContain("/embed/ukraine-settlement/spectrum/elections/?theme=dark&amp;plain");
      const day = page.locator("select[name=day]");
      await expect.poll(() => day.locator("option").count()).toBeGreaterThan(5);
      const value = (await day.locator("option").nth(2).getAttribute("value")) as string;
      await day.selectOption(value);
      await expect.poll(() => code.textContent()).toContain(`/spectrum/elections/as-of/${value}/?theme=dark&amp;plain`);
      const frame = page.locator(".embed-preview iframe");
      await frame.scrollIntoViewIfNeeded();
      const inside = frame.contentFrame();
      await inside.locator("#embed footer").waitFor();
      expect(await inside.locator("html").getAttribute("data-theme")).toBe("dark");
      expect(await inside.locator("h1").isVisible()).toBe(false);
    }));

  test("without script lists every embed instead", () =>
    on(
      "/journalists/",
      async ({ page }) => {
        expect(await page.locator("form.configurator").isVisible()).toBe(false);
        expect(await page.locator("noscript").count()).toBe(1);
        expect(await page.locator("details a[href*='/embed/']").count()).toBeGreaterThan(50);
      },
      { javaScriptEnabled: false },
    ));

  test("fits 320 px", () =>
    on(
      "/journalists/",
      async ({ page }) => {
        await page.locator(".embed-preview").waitFor();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      },
      { viewport: { width: 320, height: 640 } },
    ));
});
