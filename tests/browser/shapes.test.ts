/** Marks told apart without colour: every symbol in every state, drawn in one grey by a real browser and compared by pixels. */
import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { markParts } from "../../src/charts/mark-parts.ts";
import { isBlank, type Position, type PositionState, positionStates } from "../../src/model/position.ts";
import { type PartySymbol, symbols } from "../../src/schema/party.ts";
import { launch } from "../../src/commands/test/launch.ts";

/** Side of a mark with its target, as on the charts. */
const sidePx = 26;
/**
 * Least share of the pixels drawn in either of two marks in which they differ. A mark covers about 150 pixels; 6 % of them are a
 * spot of 3 by 3, seen at arm's length under nearly four minutes of arc, where good sight resolves one.
 */
const leastShare = 0.06;
/** Pixels differ where they are apart by more than a quarter of the way from paper to ink: the rest is smoothing of edges. */
const smoothing = 1 / 4;
const [paper, ink] = [255, 85] as const;

const answers = positionStates.filter((state) => !isBlank({ state } as Position));

/** Darkness of each pixel from 0 (paper) to 1 (ink). */
type Pixels = readonly number[];

let browser: Browser;
let drawn: ReadonlyMap<string, Pixels>;
beforeAll(async () => {
  browser = await launch();
  drawn = await draw(await browser.newPage({ viewport: { width: 400, height: 400 }, colorScheme: "light" }));
});
afterAll(() => browser?.close());

/** Every state of every symbol in one picture, a row for each symbol. */
async function draw(page: Page): Promise<Map<string, Pixels>> {
  await page.setContent(`<style>${greyStyles()}</style>${symbols.map(row).join("")}`);
  const values = await pixelsOf(page, await page.screenshot());
  const all = symbols.flatMap((symbol, y) => positionStates.map((state, x) => [`${symbol} ${state}`, x, y] as const));
  return new Map(all.map(([key, x, y]) => [key, cut(values, x * sidePx, y * sidePx)]));
}

function row(symbol: PartySymbol): string {
  return `<div>${positionStates.map((state) => `<svg viewBox="-13 -13 26 26" width="26" height="26">${parts(symbol, state)}</svg>`).join("")}</div>`;
}

function parts(symbol: PartySymbol, state: PositionState): string {
  return markParts(symbol, state, [{ x: 0, y: 0 }])
    .map(({ part, path }) => `<path class="part-${part}" d="${path}"/>`)
    .join("");
}

/** The charts' own styles, with one grey in place of every colour. */
function greyStyles(): string {
  const hex = (value: number): string => `rgb(${value} ${value} ${value})`;
  const tokens = `--paper: ${hex(paper)}; --hue: ${hex(ink)}; --muted: ${hex(ink)}; --ink: ${hex(ink)};`;
  return `${readFileSync("src/styles/chart.css", "utf8")}
    :root { ${tokens} background: var(--paper); }
    body { margin: 0; }
    div { display: flex; }`;
}

/** Darkness of every pixel of the picture, line by line; the browser itself reads it. */
async function pixelsOf(page: Page, png: Buffer): Promise<{ readonly widthPx: number; readonly values: number[] }> {
  const read = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const context = new OffscreenCanvas(picture.width, picture.height).getContext(
      "2d",
    ) as OffscreenCanvasRenderingContext2D;
    context.drawImage(picture, 0, 0);
    const { data } = context.getImageData(0, 0, picture.width, picture.height);
    return { widthPx: picture.width, values: [...data.filter((_, index) => index % 4 === 0)] };
  }, png.toString("base64"));
  return { ...read, values: read.values.map((value) => (paper - value) / (paper - ink)) };
}

function cut({ widthPx, values }: Awaited<ReturnType<typeof pixelsOf>>, left: number, top: number): Pixels {
  return Array.from({ length: sidePx }, (_, y) => {
    const start = (top + y) * widthPx + left;
    return values.slice(start, start + sidePx);
  }).flat();
}

/** Share of the pixels drawn in either in which they differ. */
function difference(a: Pixels, b: Pixels): number {
  const either = a.filter((value, index) => value > smoothing || (b[index] as number) > smoothing).length;
  const apart = a.filter((value, index) => Math.abs(value - (b[index] as number)) > smoothing).length;
  return apart / either;
}

interface Compared {
  readonly pair: string;
  readonly share: number;
}

/** Every two of these drawings, the most alike first. */
function compared(keys: readonly string[]): Compared[] {
  const at = (key: string): Pixels => drawn.get(key) as Pixels;
  return keys
    .flatMap((a, index) => keys.slice(index + 1).map((b) => ({ pair: `${a} | ${b}`, share: difference(at(a), at(b)) })))
    .sort((a, b) => a.share - b.share);
}

function expectApart(what: string, pairs: readonly Compared[]): void {
  const [least] = [...pairs].sort((a, b) => a.share - b.share) as [Compared];
  console.log(`Least of ${pairs.length} pairs of ${what}: ${(least.share * 100).toFixed(1)} % (${least.pair})`);
  expect(pairs.filter(({ share }) => share < leastShare)).toEqual([]);
}

test("every mark is drawn, and drawn on its own ground", () => {
  expect(drawn.size).toBe(100);
  for (const pixels of drawn.values()) {
    expect(pixels).toHaveLength(sidePx * sidePx);
    expect(pixels.filter((value) => value > smoothing).length).toBeGreaterThan(20);
    expect(pixels.filter((value) => value < 0.01).length).toBeGreaterThan(200);
  }
});

test("every two of the ten states of a symbol differ without colour", () => {
  const pairs = symbols.flatMap((symbol) => compared(positionStates.map((state) => `${symbol} ${state}`)));
  expect(pairs).toHaveLength(450);
  expectApart("states", pairs);
});

test("every two symbols differ without colour in each state that is drawn with a symbol", () => {
  const pairs = answers.flatMap((state) => compared(symbols.map((symbol) => `${symbol} ${state}`)));
  expect(pairs).toHaveLength(225);
  expectApart("symbols", pairs);
});
