/** The picture that messengers and networks show beside a link to a page: its name, what it says, and the chart that stands on it. */
import type { Chart } from "../../charts/chart.ts";
import { asDrawing } from "../../charts/drawable.ts";
import { boldWidth, wrap } from "../../charts/text-width.ts";
import { escaped } from "../escaped.ts";
import { colouredDrawing, palette } from "./coloured-drawing.ts";

/** Size in px that link cards are cut to nowhere; see https://ogp.me and the cards of the large networks. */
export const linkCardPx = { width: 1200, height: 630 } as const;

export interface LinkCard {
  /** Above the title: what kind of page it is, or whose words and when. */
  readonly kicker: string;
  readonly title: string;
  /** Below the title where there is no drawing: that takes all the place there is, so that as much of it is seen as can be. */
  readonly sentence: string;
  readonly drawing?: { readonly chart: Chart; readonly series: unknown };
  /** As of when, and where the page is. */
  readonly foot: readonly [left: string, right: string];
  /** Text of the site's style sheets, those that name the colours first. */
  readonly styles: string;
}

const marginPx = 48;
const insidePx = linkCardPx.width - 2 * marginPx;
const footTopPx = linkCardPx.height - 72;
/** Titles by size in px: the largest is taken in which the title needs no more lines than go with it. */
const titles = [
  { sizePx: 72, lines: 3 },
  { sizePx: 60, lines: 4 },
  { sizePx: 50, lines: 5 },
  { sizePx: 42, lines: 8 },
] as const;
const titlesAboveDrawings = [
  { sizePx: 46, lines: 1 },
  { sizePx: 38, lines: 2 },
] as const;
/** The face of the cards is narrower than those that the table of widths is made for. */
const narrower = 0.85;
/** How much larger than on the site a drawing may stand; the largest is taken in which all of it is seen. */
const scales = [2, 1.8, 1.6, 1.4, 1.2, 1, 0.9] as const;
/** How much larger one stands of which not all can be seen. */
const cutScale = 1.3;
const family = "'Source Sans 3', sans-serif";

/** An SVG of `linkCardPx`, in the light theme. */
export function linkCard({ kicker, title, sentence, drawing, foot: [left, right], styles }: LinkCard): string {
  const colour = palette(styles, "light");
  const parts: string[] = [];
  let y = marginPx;
  const text = (lines: readonly string[], sizePx: number, linePx: number, fill: string, weight = 400): void => {
    for (const line of lines) {
      y += linePx;
      parts.push(
        `<text x="${marginPx}" y="${y - linePx * 0.25}" font-size="${sizePx}" font-weight="${weight}" fill="${fill}">${escaped(line)}</text>`,
      );
    }
  };
  text(wrap(kicker, 26 * narrower, insidePx, 1), 26, 30, colour("accent"), 600);
  y += 8;
  const { sizePx, lines } = titleLines(title, drawing ? titlesAboveDrawings : titles);
  text(lines, sizePx, sizePx * 1.15, colour("ink"), 600);
  y += 16;
  const room = Math.max(1, Math.floor((footTopPx - y) / 42));
  if (!drawing) text(wrap(sentence, 32 * narrower, insidePx, room), 32, 42, colour("ink"));
  const picture = drawing ? fitted(drawing, Math.round(y), styles) : "";
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${linkCardPx.width}" height="${linkCardPx.height}" viewBox="0 0 ${linkCardPx.width} ${linkCardPx.height}" font-family="${family}">`,
    `<defs><linearGradient id="fade" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${colour("paper")}" stop-opacity="0"/><stop offset="1" stop-color="${colour("paper")}"/></linearGradient></defs>`,
    `<rect width="100%" height="100%" fill="${colour("paper")}"/>`,
    picture,
    ...parts,
    `<rect y="${footTopPx}" width="100%" height="72" fill="${colour("paper")}"/>`,
    `<path d="M${marginPx},${footTopPx}H${linkCardPx.width - marginPx}" stroke="${colour("rule")}" stroke-width="2"/>`,
    `<text x="${marginPx}" y="${footTopPx + 44}" font-size="24" fill="${colour("muted")}">${escaped(left)}</text>`,
    `<text x="${linkCardPx.width - marginPx}" y="${footTopPx + 44}" font-size="24" font-weight="600" fill="${colour("ink")}" text-anchor="end">${escaped(right)}</text>`,
    "</svg>",
  ].join("\n");
}

function titleLines(
  title: string,
  sizes: readonly { readonly sizePx: number; readonly lines: number }[],
): { readonly sizePx: number; readonly lines: readonly string[] } {
  const tried = sizes.map(({ sizePx, lines: most }) => ({
    sizePx,
    most,
    lines: wrap(title, sizePx * boldWidth * narrower, insidePx, most + 1),
  }));
  const fits = tried.find(({ lines, most }) => lines.length <= most);
  const { sizePx, most } = fits ?? (tried.at(-1) as (typeof tried)[number]);
  return { sizePx, lines: wrap(title, sizePx * boldWidth * narrower, insidePx, most) };
}

/** The drawing from `top` down to the foot; what does not fit even when it is small fades into the paper. */
function fitted({ chart, series }: NonNullable<LinkCard["drawing"]>, top: number, styles: string): string {
  const roomPx = footTopPx - top - 12;
  const drawable = asDrawing(chart);
  const widthAt = (scale: number): number => Math.round(insidePx / scale);
  const heightAt = (scale: number): number => {
    const { heightPx } = drawable.layout(series, { widthPx: widthAt(scale) }) as { readonly heightPx: number };
    return heightPx * scale;
  };
  const whole = scales.find((scale) => heightAt(scale) <= roomPx);
  const scale = whole ?? cutScale;
  const drawing = colouredDrawing(drawable, series, {
    widthPx: widthAt(scale),
    attributes: { class: "drawing" },
    styles,
    theme: "light",
  });
  return [
    `<svg x="${marginPx}" y="${top}" width="${insidePx}" height="${roomPx}" viewBox="0 0 ${insidePx / scale} ${roomPx / scale}" font-size="13">${drawing.innerHTML}</svg>`,
    whole ? "" : `<rect y="${footTopPx - 92}" width="100%" height="92" fill="url(#fade)"/>`,
  ].join("\n");
}
