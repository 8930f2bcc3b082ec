/** `npm run dev` as an editor uses it: a real server on a copy of the harbour site, files changed on the disk, a browser that looks on. */
import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { checkContent } from "../../src/check/check.ts";
import { reportText } from "../../src/check/reporters/text.ts";
import { harbourToday } from "../fixtures/complaints.ts";
import { contentFolder } from "../fixtures/content-folder.ts";
import { launch } from "../../src/commands/test/launch.ts";
import { freePort } from "../free-port.ts";

const radio = "topics/harbour-dispute/record/2031-03-04-radio.yaml";
const briefing = "briefings/the-harbour-so-far.mdx";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

interface Desk {
  readonly url: string;
  readonly folder: string;
  readonly page: Page;
  edit(path: string, from: string, to: string): void;
  /** What `check` prints of the folder as it is now. */
  report(): string;
}

/** A folder, a server that watches it, and a visitor. */
async function atDesk(changes: Parameters<typeof contentFolder>[0] = {}): Promise<Desk> {
  const folder = contentFolder(changes);
  const port = await freePort("localhost");
  const url = `http://localhost:${port}`;
  const server = spawn(process.execPath, ["src/commands/dev.ts"], {
    env: { ...process.env, CONTENT_DIR: folder, PORT: String(port), TODAY: harbourToday, ...quiet },
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => ended(server));
  await ready(server);
  const context = await browser.newContext();
  onTestFinished(() => context.close());
  const page = await context.newPage();
  page.setDefaultTimeout(25_000);
  const edit = (path: string, from: string, to: string): void => {
    const text = readFileSync(join(folder, path), "utf8");
    if (!text.includes(from)) throw new Error(`There is no ${JSON.stringify(from)} in ${path}`);
    writeFileSync(
      join(folder, path),
      text.replace(from, () => to),
    );
  };
  const report = (): string => reportText(checkContent({ contentDir: folder, today: harbourToday }).problems);
  return { url, folder, page, edit, report };
}

/** The tests' own environment would switch live editing off. */
const quiet = { VITEST: undefined, NODE_ENV: "development", ASTRO_DEV_BACKGROUND: "0", ASTRO_TELEMETRY_DISABLED: "1" };

/** Resolves when the server says that it watches. @throws with what it said, when it ends before */
function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = "";
    const hear = (bytes: Buffer): void => {
      said += String(bytes);
      if (said.includes("watching for file changes")) resolve();
    };
    server.stdout?.on("data", hear);
    server.stderr?.on("data", hear);
    server.once("exit", () => reject(new Error(`The server ended:\n${said}`)));
  });
}

function ended(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null || server.signalCode !== null) return resolve();
    server.once("exit", () => resolve());
    server.kill("SIGTERM");
    // What is still being compiled at that moment is of no use to anybody.
    setTimeout(() => server.kill("SIGKILL"), 5_000).unref();
  });
}

/** Does something and waits for what should come of it; prints how long that took. */
async function timed(what: string, act: () => void, outcome: () => Promise<unknown>): Promise<void> {
  const began = performance.now();
  act();
  await outcome();
  console.log(`${what}: on screen after ${Math.round(performance.now() - began)} ms`);
}

/** Opens a page as an editor has it open: connected to the server. A reload that an edit has caused may come between. */
async function open(page: Page, url: string): Promise<number | undefined> {
  for (let attempt = 1; ; attempt++) {
    const connected = page.waitForEvent("console", (message) => message.text() === "[vite] connected.");
    connected.catch(() => undefined);
    try {
      const response = await page.goto(url);
      await connected;
      return response?.status();
    } catch (error) {
      if (attempt === 5 || !/ERR_ABORTED|interrupted/.test(String(error))) throw error;
    }
  }
}

/** The lines in the page are those of the report, as soon as reloads have come to rest. */
async function saysAsCheck(page: Page, report: string): Promise<void> {
  const lines = (): Promise<string> =>
    page
      .locator("content-problems li")
      .allInnerTexts()
      .then((items) => items.join("\n"))
      .catch(() => "a reload");
  await expect.poll(lines, { timeout: 20_000 }).toBe(report);
}

/** Opens the address until the words are there: the reload that an edit causes can overtake whoever goes elsewhere at that moment. */
async function opensWith(page: Page, url: string, selector: string, text: string): Promise<void> {
  const shown = async (): Promise<boolean> => {
    await open(page, url);
    const words = page.locator(selector, { hasText: text }).first();
    return words.waitFor({ timeout: 3_000 }).then(
      () => true,
      () => false,
    );
  };
  await expect.poll(shown, { timeout: 30_000 }).toBe(true);
}

const main = (page: Page, text: string) => page.locator("main", { hasText: text }).first().waitFor();

test("an edited summary, an edited sentence, a new briefing and a removed one are on screen, and search finds them", async () => {
  const { url, folder, page, edit } = await atDesk();

  await open(page, `${url}/harbour-dispute/statements/mayor-2031-03-04-radio/`);
  const summary = /summary: (.+)/.exec(readFileSync(join(folder, radio), "utf8"))?.[1] as string;
  await timed(
    "YAML",
    () => edit(radio, summary, "Offers herring for everybody."),
    () => main(page, "Offers herring for everybody."),
  );

  await open(page, `${url}/briefings/the-harbour-so-far/`);
  await timed(
    "MDX",
    () => edit(briefing, "Eastport now offers shared use.", "Eastport now offers lobsters."),
    () => main(page, "Eastport now offers lobsters."),
  );
  await timed(
    "front matter",
    () => edit(briefing, "title: The harbour so far", "title: Lobsters so far"),
    () => page.locator("h1", { hasText: "Lobsters so far" }).waitFor(),
  );

  const hit = "main .search-results mark";
  for (const word of ["herring", "lobsters"]) await opensWith(page, `${url}/search/?q=${word}`, hit, word);
  await timed(
    "search",
    () => edit(radio, "Offers herring for everybody.", "Offers halibut for everybody."),
    () => opensWith(page, `${url}/search/?q=halibut`, hit, "halibut"),
  );

  await open(page, `${url}/briefings/`);
  const text = readFileSync(join(folder, briefing), "utf8");
  await timed(
    "new briefing",
    () => writeFileSync(join(folder, "briefings/second.mdx"), text.replace("Lobsters so far", "A second look")),
    () => page.locator('main a[href="/briefings/second/"]', { hasText: "A second look" }).first().waitFor(),
  );
  // Its own page is there as soon as the compiler has taken it in; whoever comes earlier looks again.
  await opensWith(page, `${url}/briefings/second/`, "main", "Eastport now offers lobsters.");
  renameSync(join(folder, "briefings/second.mdx"), join(folder, "briefings/third.mdx"));
  await opensWith(page, `${url}/briefings/`, 'main a[href="/briefings/third/"]', "A second look");
  await opensWith(page, `${url}/briefings/third/`, "main", "Eastport now offers lobsters.");
  expect(await open(page, `${url}/briefings/second/`)).toBe(404);
  rmSync(join(folder, "briefings/third.mdx"));
  await open(page, `${url}/briefings/`);
  await page.locator('main a[href="/briefings/third/"]').first().waitFor({ state: "detached" });
});

test("a mistake stands in the page in the words of `check`, on every page, and goes away when it is mended", async () => {
  const { url, page, edit, report } = await atDesk();
  const panel = page.locator("content-problems");

  await open(page, `${url}/harbour-dispute/`);
  await timed(
    "mistake",
    () => edit(radio, "act: offer", "act: ofer"),
    () => panel.waitFor(),
  );
  await saysAsCheck(page, report());
  expect(report()).toContain("did you mean `offer`?");

  await timed(
    "second mistake",
    () => edit(briefing, "Eastport now", "{process.env} Eastport now"),
    () => page.locator("content-problems li").nth(1).waitFor(),
  );
  await saysAsCheck(page, report());
  expect(await open(page, `${url}/about/`)).toBe(500);
  await saysAsCheck(page, report());
  const file = await panel.locator("a").first().getAttribute("data-file");
  expect(file).toMatch(/the-harbour-so-far\.mdx:\d+:\d+$/);

  edit(radio, "act: ofer", "act: offer");
  await page.locator("content-problems li").nth(1).waitFor({ state: "detached" });
  await saysAsCheck(page, report());
  await timed(
    "mended",
    () => edit(briefing, "{process.env} Eastport now", "Eastport now"),
    () => page.locator("main h1").waitFor(),
  );
  expect(await panel.count()).toBe(0);
  expect(report()).toBe("");
});

test("a server that starts on content full of mistakes shows them, and the site once they are mended", async () => {
  const { url, page, edit, report } = await atDesk({
    [radio]: (text) => text.replace("act: offer", "act: ofer"),
    [briefing]: (text) =>
      text.replace("title: The harbour", "title: [The harbour").replace("Eastport now", "<Cite Eastport now"),
  });
  await open(page, `${url}/briefings/the-harbour-so-far/`);
  await saysAsCheck(page, report());
  expect(await page.locator("body").innerText()).not.toMatch(/\n\s+at .+:\d+:\d+/);

  edit(radio, "act: ofer", "act: offer");
  edit(briefing, "title: [The", "title: The");
  edit(briefing, "<Cite Eastport now", "Eastport now");
  await main(page, "Eastport now offers shared use.");
  expect(await page.locator("content-problems").count()).toBe(0);
});
