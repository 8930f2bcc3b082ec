/** A host that can send no headers, such as GitHub Pages: pages bring their policy themselves. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser } from "playwright-core";
import sirv from "sirv";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launch } from "../../src/commands/test/launch.ts";
import { answered, urls } from "./search-field.ts";

let server: Server;
let browser: Browser;
beforeAll(async () => {
  const files = sirv(inject("siteDir"), { dev: true });
  server = createServer((request, response) => files(request, response, () => void response.writeHead(404).end()));
  await new Promise<void>((done) => server.listen(0, "localhost", done));
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

test("search and charts work there, and a script that somebody put into a page does not run", async () => {
  const page = await browser.newPage();
  const said: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") said.push(message.text());
  });
  const url = `http://localhost:${(server.address() as AddressInfo).port}`;
  const response = await page.goto(`${url}/search/?q=ceasefire`);
  expect(response?.headers()).not.toHaveProperty("content-security-policy");
  await answered(page, "ceasefire");
  expect((await urls(page)).length).toBeGreaterThan(2);

  await page.goto(`${url}/ukraine-settlement/issues/elections/`);
  const marks = page.locator("on-chart svg a:visible");
  await marks.first().hover();
  await marks.first().focus();
  // The chart's script has come and answers.
  await expect
    .poll(async () => {
      await page.keyboard.press("ArrowDown");
      return page.evaluate(() => document.activeElement?.getAttribute("data-key"));
    })
    .toBe(await marks.nth(1).getAttribute("data-key"));
  expect(said).toEqual([]);

  const ran = await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "window.ran = true";
    document.body.append(script);
    const image = new Image();
    image.src = "https://elsewhere.example/seen.png";
    document.body.append(image);
    return "ran" in window;
  });
  expect(ran).toBe(false);
  await expect.poll(() => said.filter((text) => text.includes("Content Security Policy")).length).toBe(2);
});
