/** How tall a frame an embed needs, worked out without a browser, so that it is right in hosts that run no script. */
import { wrap } from "../../charts/text-width.ts";
import type { FrameHeights } from "./frame.ts";

/** Widths in px that frames of each kind have in newsrooms: narrow columns and phones, then articles. */
const frameWidthsPx = { narrow: [280, 320, 359], middle: [360, 420, 480], wide: [544, 600, 768, 1024] } as const;

/** Widths in px that embeds are drawn at: for frames of 280, 360 and 544 px. Frozen ones, which are many, do with two. */
export const drawnWidthsPx = { live: [256, 336, 520], frozen: [256, 520] } as const;

/** Tallest drawing that a frame should hold; what is taller is given as a table that scrolls within the frame. */
export const tallestPx = 2400;

/** Text in an embed, in px; the same figures as in src/styles/embed.css. */
export interface Block {
  readonly text: string;
  readonly sizePx: number;
  readonly linePx: number;
  /** Space below. */
  readonly afterPx: number;
  /** Space before, in a list. */
  readonly indentPx?: number;
}

export const title = (text: string): Block => ({ text, sizePx: 17, linePx: 22.1, afterPx: 5.1 });
export const paragraph = (text: string): Block => ({ text, sizePx: 15, linePx: 21.75, afterPx: 10.5 });
export const small = (text: string): Block => ({ text, sizePx: 14, linePx: 20.3, afterPx: 9.8 });
export const fold = (text: string): Block => ({ text, sizePx: 14, linePx: 20.3, afterPx: 8.4 });
/** In a list of many, a line more here and there adds up: reckoned in a face that runs wider. */
export const listed = (text: string): Block => ({ text, sizePx: 15.4, linePx: 19.6, afterPx: 0, indentPx: 28 });
export const foot = (text: string): Block => ({ text, sizePx: 13, linePx: 18.2, afterPx: 0 });

const paddingPx = { across: 24, down: 24 };
const footGapPx = 6.5;
/** Text runs this wide at most, in px; see `figcaption` in src/styles/chart.css. */
const measurePx = 760;
/** Faces differ from system to system, and with them where lines break: room for two lines more. */
const sparePx = 50;

/**
 * @param blocks everything in words, from the title to the foot
 * @param drawing height in px of what stands between them in a place of that width
 * @returns heights, up to the next ten px, that hold all of it in every frame of 280 px or more
 */
export function frameHeights(blocks: readonly Block[], drawing: (placePx: number) => number): FrameHeights {
  const tallest = (framesPx: readonly number[]): number =>
    Math.ceil(Math.max(...framesPx.map((framePx) => heightIn(framePx - paddingPx.across, blocks, drawing))) / 10) * 10;
  const wide = tallest(frameWidthsPx.wide);
  const middle = Math.max(wide, tallest(frameWidthsPx.middle));
  return { narrow: Math.max(middle, tallest(frameWidthsPx.narrow)), middle, wide };
}

function heightIn(placePx: number, blocks: readonly Block[], drawing: (placePx: number) => number): number {
  const words = blocks.map(({ text, sizePx, linePx, afterPx, indentPx = 0 }) =>
    text === "" ? 0 : wrap(text, sizePx, Math.min(placePx, measurePx) - indentPx).length * linePx + afterPx,
  );
  return words.reduce((sum, px) => sum + px, paddingPx.down + footGapPx + sparePx) + drawing(placePx);
}
