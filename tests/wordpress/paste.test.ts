/** What a journalist does: paste the address of a page into a post, publish it, and look. */
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "../../src/commands/test/launch.ts";
import { servedHarbour, type ServedSite } from "../build/served-harbour.ts";
import { startWordPress, type WordPress } from "./wordpress.ts";

let site: ServedSite;
let url: string;
let wordpress: WordPress;
let browser: Browser;
beforeAll(async () => {
  site = await servedHarbour();
  ({ url } = site);
  process.env["OUR_SITE"] = url;
  wordpress = await startWordPress();
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await wordpress?.close();
  site?.close();
});

test.each([
  ["an issue", "harbour-dispute/issues/harbour/", "embed/harbour-dispute/spectrum/harbour/"],
  ["a party", "harbour-dispute/parties/eastport/", "embed/harbour-dispute/party/eastport/"],
  [
    "a statement",
    "harbour-dispute/statements/mayor-2031-03-04-radio/",
    "embed/harbour-dispute/statement/mayor-2031-03-04-radio/",
  ],
])("the address of %s becomes its chart, at the height that it says", async (name, path, embed) => {
  const post = wordpress.publish(`A post about ${name}`, `Before.\n\n${url}${path}\n\nAfter.`);
  const page = await browser.newPage({ viewport: { width: 1000, height: 900 } });
  const said: string[] = [];
  // WordPress itself asks for an icon that a fresh site lacks.
  page.on("console", (message) => {
    if (message.location().url.startsWith(url)) said.push(message.text());
  });
  await page.goto(post);
  const frame = page.locator("iframe.wp-embedded-content");
  expect(await frame.getAttribute("sandbox")).toBe("allow-scripts");
  expect(await frame.getAttribute("src")).toContain(url + embed);
  const inside = frame.contentFrame();
  await inside.locator("main, body").first().waitFor();
  expect((await inside.locator("body").innerText()).length).toBeGreaterThan(80);
  // WordPress keeps heights between 200 and 1,000 px.
  const height = async (): Promise<number> =>
    inside.locator("html").evaluate((html) => Math.ceil(html.getBoundingClientRect().height));
  const wanted = Math.min(1000, Math.max(200, await height()));
  await expect
    .poll(async () => Math.abs((await frame.evaluate((own) => own.clientHeight)) - wanted))
    .toBeLessThanOrEqual(2);
  const picture = process.env["WORDPRESS_PICTURES"];
  if (picture) await page.screenshot({ path: join(picture, `${name.replace(/\W/g, "-")}.png`), fullPage: true });
  expect(said).toEqual([]);
  await page.close();
});
