/** What a host page with one frame came to: the frame, what is in it, what moved, what was said. */
import type { BrowserContext, Frame, Page } from "playwright-core";

export interface Framed {
  readonly complaints: string[];
  /** Sum of the layout shifts of the host page; see https://wicg.github.io/layout-instability. */
  readonly shift: number;
  /** How many messages the host page got in all, and how many of them later than three seconds after it had loaded. */
  readonly messages: number;
  readonly late: number;
  readonly heightPx: number;
  /** Number of drawings or tables that can be seen, and px that what is in the frame lacks or exceeds at its foot. */
  readonly charts: number;
  readonly offPx: number;
  /** Texts that are cut off at a side, and px that could be scrolled sideways. */
  readonly cut: readonly string[];
  readonly sidewaysPx: number;
}

const settledMs = 3000;
const listenMs = 700;

export async function look(context: BrowserContext, url: string, widthPx: number): Promise<Framed> {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.setViewportSize({ width: widthPx, height: 900 });
  await page.addInitScript(listen);
  await page.goto(url);
  const frame = await embedIn(page);
  await page.waitForTimeout(settledMs);
  const before = await page.evaluate(() => (window as unknown as Heard).heard.messages);
  await page.waitForTimeout(listenMs);
  const { messages, shift } = await page.evaluate(() => (window as unknown as Heard).heard);
  const heightPx = await page.locator("iframe").evaluate((element) => element.getBoundingClientRect().height);
  const inside = await frame.evaluate(inspect);
  await page.close();
  return { complaints, shift, messages, late: messages - before, heightPx, ...inside };
}

interface Heard {
  heard: { messages: number; shift: number };
}

/** Runs in the host page before anything else; in frames it does nothing. */
function listen(): void {
  if (window !== window.parent) return;
  const heard = { messages: 0, shift: 0 };
  (window as unknown as Heard).heard = heard;
  addEventListener("message", () => heard.messages++);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) heard.shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: "layout-shift", buffered: true });
}

async function embedIn(page: Page): Promise<Frame> {
  const element = page.locator("iframe");
  await element.scrollIntoViewIfNeeded();
  const frame = await (await element.elementHandle())?.contentFrame();
  if (!frame) throw new Error("Expected a frame in the host page");
  await frame.waitForSelector("#embed footer");
  return frame;
}

/** Runs in the frame. */
function inspect(): Pick<Framed, "charts" | "offPx" | "cut" | "sidewaysPx"> {
  const root = document.documentElement;
  const embed = document.getElementById("embed") as HTMLElement;
  const shown = (element: Element): boolean => element.getClientRects().length > 0;
  const place = embed.getBoundingClientRect();
  const texts = [...embed.querySelectorAll("text, h1, p, summary")].filter(shown);
  return {
    charts: [...embed.querySelectorAll("svg.drawing, table.chart-host, .tall table, .card")].filter(shown).length,
    offPx: Math.max(Math.abs(place.bottom + scrollY - innerHeight), root.scrollHeight - innerHeight),
    cut: texts
      .filter((text) => {
        const { left, right } = text.getBoundingClientRect();
        return left < place.left - 1 || right > place.right + 1;
      })
      .map((text) => text.textContent ?? ""),
    sidewaysPx: root.scrollWidth - root.clientWidth,
  };
}
