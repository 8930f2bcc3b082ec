/** Embeds in pages of others, from another origin, in a real browser. */
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { Browser, Page } from "playwright-core";
import { embedCode, frameStyle } from "../../src/exports/embeds/code.ts";
import type { FrameHeights } from "../../src/exports/embeds/frame.ts";
import { embedPaths, pageAt } from "../build/dist.ts";
import { launch } from "../../src/commands/test/launch.ts";
import { openBrowser, type TestBrowser } from "./browser.ts";
import { look, type Framed } from "./hosts/framed.ts";
import { article, type Hosts, serveHosts } from "./hosts/host-server.ts";
import { receivers } from "./hosts/receivers.ts";

const widthsPx = [280, 320, 375, 480, 600, 768, 1024] as const;
const topic = "embed/ukraine-settlement";
const chart = `${topic}/spectrum/territory/`;
const tall = `${topic}/pair/russia-and-ukraine/`;
const plans = `${topic}/plans/all/`;
const card = `${topic}/statement/ru-lavrov-2025-08-21-istanbul-only/`;

let site: TestBrowser;
let browser: Browser;
let hosts: Hosts;
beforeAll(async () => {
  site = await openBrowser(inject("siteDir"));
  browser = await launch();
  hosts = await serveHosts();
});
afterAll(async () => {
  await browser?.close();
  await hosts?.close();
  await site?.close();
});

function heightsOf(path: string): FrameHeights {
  const facts = pageAt(inject("siteDir"), `/${path}`).elements.find(
    ({ attributes }) => attributes.get("id") === "facts",
  ) as { readonly text: string };
  return (JSON.parse(facts.text) as { readonly heights: FrameHeights }).heights;
}

/** The code that newsrooms are handed. */
function code(path: string, query = ""): string {
  return embedCode({
    title: "A chart",
    src: `${site.url}/${path}${query}`,
    heights: heightsOf(path),
    page: `${site.url}/`,
    site: "On the Record",
  });
}

/** The page at every width, all at once. */
async function atEveryWidth(page: Parameters<Hosts["add"]>[0]): Promise<ReadonlyMap<number, Framed>> {
  const context = await browser.newContext();
  const url = hosts.add(page);
  const seen = await Promise.all(
    widthsPx.map(async (widthPx) => [widthPx, await look(context, url, widthPx)] as const),
  );
  await context.close();
  return new Map(seen);
}

/** What holds in every host: the chart is there, its frame as tall as it, nothing moves, nothing complains, and it falls silent. */
function expectSound(seen: ReadonlyMap<number, Framed>): void {
  for (const [widthPx, framed] of seen) {
    const { shift, messages, late, complaints, charts, offPx, cut, sidewaysPx } = framed;
    expect({ widthPx, shift, late, complaints, cut, sidewaysPx }).toEqual({
      ...{ widthPx, shift: 0, late: 0, complaints: [], cut: [], sidewaysPx: 0 },
    });
    expect(charts, `charts at ${widthPx} px`).toBeGreaterThan(0);
    expect(offPx, `px off at ${widthPx} px`).toBeLessThanOrEqual(2);
    expect(messages, `messages at ${widthPx} px`).toBeLessThanOrEqual(6);
  }
}

const withoutSandbox = (html: string): string => html.replace(/ sandbox="[^"]*"/, "");

describe.concurrent("the code as it is handed out", () => {
  test.each([
    ["a plain page", chart, {}, (html: string) => html],
    ["a plain page, without a sandbox", chart, {}, withoutSandbox],
    ["a plain page, a tall chart", tall, {}, (html: string) => html],
    ["a plain page, the plans in little", plans, {}, (html: string) => html],
    ["a plain page, a card", card, {}, (html: string) => html],
    [
      "a sandbox that lets scripts run",
      chart,
      {},
      (html: string) => html.replace(/sandbox="[^"]*"/, 'sandbox="allow-scripts"'),
    ],
    ["a sandbox that lets nothing", chart, {}, (html: string) => html.replace(/sandbox="[^"]*"/, 'sandbox=""')],
    [
      "a host whose policy allows the frame alone",
      chart,
      {
        "content-security-policy":
          "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src http://localhost:*",
      },
      (html: string) => html,
    ],
    [
      "a host that asks every frame for its leave",
      chart,
      { "cross-origin-embedder-policy": "require-corp" },
      withoutSandbox,
    ],
    [
      "the same, in the sandbox",
      chart,
      { "cross-origin-embedder-policy": "require-corp", "cross-origin-opener-policy": "same-origin" },
      (html: string) => html,
    ],
  ] as const)("%s", async (_, path, headers, change) => {
    const seen = await atEveryWidth({ html: article(change(code(path))), headers });
    expectSound(seen);
    // Where a host lets no script run, nobody says anything.
    if (change(code(path)).includes('sandbox=""'))
      expect([...seen.values()].map(({ messages }) => messages)).toEqual(widthsPx.map(() => 0));
  });
});

test("every live chart fits the heights that are handed out, in the narrowest frame of each kind", async () => {
  const { page, close } = await site.visit();
  const paths = embedPaths(inject("siteDir"), "live").filter((path) => !/\/(?:statement|matrix)\//.test(path));
  expect(paths.length).toBeGreaterThan(50);
  const low: string[] = [];
  for (const path of paths) {
    const heights = heightsOf(path.slice(1));
    await page.goto(site.url + path);
    for (const [kind, width] of [
      ["narrow", 280],
      ["middle", 360],
      ["wide", 544],
    ] as const) {
      await page.setViewportSize({ width, height: heights[kind] });
      const lacking = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
      if (lacking > 2) low.push(`${path} lacks ${lacking} px at ${width} px`);
    }
  }
  await close();
  expect(low).toEqual([]);
});

describe.concurrent("hosts that listen", () => {
  const frameOf = (path: string, heightPx: number, frame = "", src = (one: string) => one): string =>
    `<iframe title="A chart" src="${src(`${site.url}/${path}`)}" width="100%" height="${heightPx}" frameborder="0" ${frame}></iframe>`;

  test.each(Object.entries(receivers))("%s: a frame that is too low becomes as tall as it should", async (_, host) => {
    const path = host.tallestPx ? card : chart;
    const key = path;
    const html = article(
      frameOf(path, 150, host.frame?.replaceAll("KEY", key), host.src),
      host.script.replaceAll("KEY", key),
    );
    for (const [widthPx, framed] of await atEveryWidth({ html })) {
      const { complaints, offPx, late, messages, charts, cut } = framed;
      expect({ widthPx, complaints, late, cut }).toEqual({ widthPx, complaints: [], late: 0, cut: [] });
      expect(charts).toBeGreaterThan(0);
      expect(offPx, `px off at ${widthPx} px`).toBeLessThanOrEqual(2);
      expect(messages).toBeGreaterThan(0);
      expect(messages).toBeLessThanOrEqual(6);
    }
  });

  test.each(Object.entries(receivers))("%s: a frame that fits is left as it is, and nothing moves", async (_, host) => {
    const path = host.tallestPx ? card : chart;
    const fits = code(path)
      .replace(`src="${site.url}/${path}"`, `src="${(host.src ?? ((one: string) => one))(`${site.url}/${path}`)}"`)
      .replace("<iframe ", `<iframe ${(host.frame ?? "").replaceAll("KEY", path)} `);
    expect(fits).toContain(frameStyle(heightsOf(path)));
    expectSound(await atEveryWidth({ html: article(fits, host.script.replaceAll("KEY", path)) }));
  });
});

describe("the optional script for host pages", () => {
  const script = `<script src="SITE/embed.js"></script>`;
  const low = (path: string): string =>
    `<iframe title="A chart" src="${site.url}/${path}" width="100%" height="150" frameborder="0"></iframe>`;

  test("makes our frames as tall as what they hold, also in a sandbox", async () => {
    for (const frame of [low(chart), low(chart).replace("<iframe", '<iframe sandbox="allow-scripts"')]) {
      const html = article(frame + script.replace("SITE", site.url));
      const headers = { "cross-origin-embedder-policy": "require-corp" };
      for (const { complaints, offPx } of (await atEveryWidth({ html, headers })).values()) {
        expect(complaints).toEqual([]);
        expect(offPx).toBeLessThanOrEqual(2);
      }
    }
  });

  test("10,000 messages of every kind change nothing but that one height, and throw nothing", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    // The second frame is another host's page: it says whatever it likes.
    const stranger = hosts.add({ html: "<!doctype html><title>Stranger</title><p>Not ours" });
    const html = article(
      `${low(chart)}<iframe id="stranger" title="Stranger" src="${stranger}"></iframe>${script.replace("SITE", site.url)}`,
    );
    await page.goto(hosts.add({ html }));
    await expect.poll(() => firstHeight(page)).toBeGreaterThan(500);
    const before = await page.evaluate(snapshot);
    const other = page.frames().find((frame) => frame.url() === stranger);
    await other?.evaluate(sendAnything, 5000);
    const ours = page.frames().find((frame) => frame.url().includes("/embed/"));
    await ours?.evaluate(sendAnything, 4999);
    // The last one is right, so that it is known when all have been heard.
    await ours?.evaluate(() => parent.postMessage({ "datawrapper-height": { any: 777 } }, "*"));
    await expect.poll(() => firstHeight(page)).toBe(777);
    expect(errors).toEqual([]);
    const after = await page.evaluate(snapshot);
    expect(after.replace(/height: 777px/, "")).toBe(before.replace(/height: \d+px/, ""));
    await context.close();
  });
});

/** Height in px of the first frame of the page. */
function firstHeight(page: Page): Promise<number> {
  return page
    .locator("iframe")
    .first()
    .evaluate((frame) => frame.clientHeight);
}

/** Everything of the host page that a script could have changed. Runs there. */
function snapshot(): string {
  return JSON.stringify([
    document.documentElement.outerHTML,
    location.href,
    document.title,
    history.length,
    Object.keys(window).length,
    Object.getOwnPropertyNames(Object.prototype).length,
  ]);
}

/** Runs in a frame: says a great many things, all of them wrong as heights, the same ones each time. */
function sendAnything(count: number): void {
  let seed = 1;
  const dice = (sides: number): number => (seed = (seed * 48271) % 2147483647) % sides;
  const numbers = [-1, 0, 99, 99.999, 5000.5, 1e9, Infinity, -Infinity, NaN];
  const wrong: unknown[] = [
    null,
    undefined,
    "",
    "600",
    "600px",
    true,
    {},
    [],
    [600],
    { valueOf: 600 },
    600n,
    new Date(0),
    /x/,
  ];
  const height = (): unknown => (dice(2) ? numbers[dice(numbers.length)] : wrong[dice(wrong.length)]);
  const keys = ["__proto__", "constructor", "toString", "a", "<img src=x>", "x".repeat(10_000), "length"];
  for (let index = 0; index < count; index++) {
    const own: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
    Object.defineProperty(own, keys[dice(keys.length)] as string, { value: height(), enumerable: true });
    const messages: unknown[] = [
      { "datawrapper-height": own },
      { "datawrapper-height": height() },
      { "datawrapper-height": [height(), height()] },
      { sentinel: "amp", type: "embed-size", height: 600 },
      JSON.stringify({ src: location.href, context: "iframe.resize", height: 600 }),
      { message: "height", value: 600, secret: "abc" },
      { message: "link", value: "https://elsewhere.invalid/", secret: "abc" },
      "pymxPYMxchild-1xPYMxnavigateToxPYMxjavascript:alert(1)",
      height(),
      own,
    ];
    parent.postMessage(messages[dice(messages.length)], "*");
  }
}

describe("options in the address", () => {
  const open = async (query: string, path = chart) => {
    const visit = await site.visit();
    await visit.page.goto(`${site.url}/${path}${query}`);
    return visit;
  };

  test("theme: light and dark whatever the reader's system says, a ground that lets the host's show through", async () => {
    const ground = async (query: string): Promise<string> => {
      const { page, close } = await open(query);
      const colour = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      await close();
      return colour;
    };
    const [auto, light, dark, transparent] = [
      await ground(""),
      await ground("?theme=light"),
      await ground("?theme=dark"),
      await ground("?theme=transparent"),
    ];
    expect(light).toBe(auto);
    expect(dark).not.toBe(light);
    expect(transparent).toBe("rgba(0, 0, 0, 0)");
  });

  test("plain leaves the words above the drawing to the host page, and keeps where it is from", async () => {
    const { page, complaints, close } = await open("?plain");
    expect(await page.locator("h1").isVisible()).toBe(false);
    expect(await page.locator(".drawings svg").filter({ visible: true }).count()).toBe(1);
    expect(await page.locator("footer").isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });

  test("parties make those stand out that are named; the others stay", async () => {
    const { page, close } = await open("?parties=russia,china");
    const faint = await page
      .locator(".drawings svg [class*='hue-']")
      .filter({ visible: true })
      .evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).opacity));
    expect(faint.filter((opacity) => opacity === "1").length).toBeGreaterThan(0);
    expect(faint.filter((opacity) => opacity !== "1").length).toBeGreaterThan(0);
    await close();
  });

  test("another day leads to the view of that day, which exists", async () => {
    const { page, close } = await open("?asof=2025-09-01");
    const link = page.locator("#other-day");
    expect(await link.isVisible()).toBe(true);
    const to = await link.evaluate((one: HTMLAnchorElement) => one.href);
    expect(to).toMatch(/\/as-of\/2025-08-\d\d\/$/);
    const answer = await page.goto(to);
    expect(answer?.status()).toBe(200);
    await close();
  });

  test.each([
    ["?theme=pink", "theme=pink"],
    ["?lang=xx", "lang=xx"],
    ["?parties=russia,atlantis", "parties=russia,atlantis"],
    ["?asof=yesterday", "asof=yesterday"],
    ["?asof=1900-01-01", "asof=1900-01-01"],
    ["?plain=perhaps", "plain=perhaps"],
    ["?theme=<img src=x onerror=alert(1)>", "theme=<img src=x onerror=alert(1)>"],
  ])("%s is unknown, and said so", async (query, said) => {
    const { page, complaints, close } = await open(query);
    expect(await page.locator("#said").textContent()).toContain(said);
    expect(complaints).toEqual([]);
    await close();
  });

  test("what is no option of ours is passed over in silence", async () => {
    const { page, close } = await open("?utm_source=x&initialWidth=600&childId=a");
    expect(await page.locator("#said").textContent()).toBe("");
    await close();
  });
});
