/** A chart as a picture that stands alone: its name and sentence, the drawing, how to read its marks, and where it is from. */
import { asDrawing } from "../../charts/drawable.ts";
import type { Chart, Description } from "../../charts/chart.ts";
import { markParts } from "../../charts/mark-parts.ts";
import { boldWidth, textWidth, wrap } from "../../charts/text-width.ts";
import type { Words } from "../../i18n/words.ts";
import { positionStates } from "../../model/position.ts";
import { escaped } from "../escaped.ts";
import { colouredDrawing, palette, type Theme } from "./coloured-drawing.ts";

export interface ChartPicture {
  readonly chart: Chart;
  readonly series: unknown;
  readonly described: Description;
  /** Lines at the foot: as of when, whose work, under which licence, and the address. */
  readonly foot: readonly string[];
  readonly theme: Theme;
  /** Text of the site's style sheets, those that name the colours first. */
  readonly styles: string;
  readonly words: Pick<Words, "state">;
}

/** Width in px; the picture is as high as it has to be. */
export const pictureWidthPx = 720;
const marginPx = 24;
const insidePx = pictureWidthPx - 2 * marginPx;
const family = "'Source Sans 3', system-ui, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif";

/** Charts whose marks show by their shape how a position stands; the others say it in words. */
const withStates: ReadonlySet<string> = new Set(["matrix", "spectrum", "history", "party", "gaps", "pair"]);

export interface Picture {
  readonly svg: string;
  readonly heightPx: number;
}

export function chartPicture(picture: ChartPicture): Picture {
  const { chart, series, described, foot, theme, styles } = picture;
  const colour = palette(styles, theme);
  const drawing = colouredDrawing(asDrawing(chart), series, {
    widthPx: insidePx,
    attributes: { class: "drawing" },
    styles,
    theme,
  });
  return framed({
    described,
    foot,
    colour,
    drawing: { markup: drawing.innerHTML, heightPx: Number(drawing.getAttribute("height")) },
    key: withStates.has(chart.name) ? stateKey(picture.words, colour) : "",
  });
}

/** The same without the drawing, where that is too tall for a picture of dots: the words, and where the drawing is. */
export function namedPicture({ described, foot, theme, styles }: ChartPicture, note: string): Picture {
  return framed({
    described,
    foot: [note, ...foot],
    colour: palette(styles, theme),
    drawing: { markup: "", heightPx: 0 },
    key: "",
  });
}

interface Framed extends Pick<ChartPicture, "described" | "foot"> {
  readonly colour: (name: string) => string;
  readonly drawing: { readonly markup: string; readonly heightPx: number };
  readonly key: string;
}

function framed({ described: { title, summary }, foot, colour, drawing, key }: Framed): Picture {
  const parts: string[] = [];
  let y = marginPx;
  const text = (words: string, sizePx: number, linePx: number, fill: string, weight = 400): void => {
    // Whoever opens the file may have a wider face than ours.
    const widest = weight > 400 ? boldWidth : 1;
    for (const line of wrap(words, sizePx * widest, insidePx)) {
      y += linePx;
      parts.push(
        `<text x="${marginPx}" y="${round(y - linePx * 0.25)}" font-size="${sizePx}" font-weight="${weight}" fill="${fill}">${escaped(line)}</text>`,
      );
    }
  };
  text(title, 20, 26, colour("ink"), 600);
  y += 4;
  text(summary, 15, 21, colour("ink"));
  y += 14;
  if (drawing.heightPx > 0) {
    parts.push(`<g transform="translate(${marginPx},${y})" fill="${colour("ink")}">${drawing.markup}</g>`);
    y += drawing.heightPx + 12;
  }
  if (key) {
    parts.push(`<g transform="translate(${marginPx},${y})">${key}</g>`);
    y += 28;
  }
  for (const line of foot) text(line, 13, 18, colour("muted"));
  const heightPx = Math.ceil(y + marginPx - 6);
  return {
    heightPx,
    svg: [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${pictureWidthPx}" height="${heightPx}" viewBox="0 0 ${pictureWidthPx} ${heightPx}" role="img" aria-labelledby="title description" font-family="${family}" font-size="13">`,
      `<title id="title">${escaped(title)}</title>`,
      `<desc id="description">${escaped(summary)}</desc>`,
      `<rect width="100%" height="100%" fill="${colour("paper")}"/>`,
      ...parts,
      "</svg>",
      "",
    ].join("\n"),
  };
}

/** One sample of each way in which an answer can stand, with its word. */
function stateKey(words: ChartPicture["words"], colour: Framed["colour"]): string {
  const [ink, muted, paper] = (["ink", "muted", "paper"] as const).map(colour);
  const looks: Readonly<Record<string, string>> = {
    fill: `fill="${ink}"`,
    dot: `fill="${ink}"`,
    outline: `fill="${paper}" stroke="${ink}" stroke-width="2"`,
    dashed: `fill="${paper}" stroke="${ink}" stroke-width="2" stroke-dasharray="3 2"`,
    band: `fill="none" stroke="${ink}" stroke-width="2"`,
    slash: `fill="none" stroke="${paper}" stroke-width="2.5"`,
    sign: `fill="none" stroke="${muted}" stroke-width="2" stroke-linecap="round"`,
  };
  let x = 10;
  return positionStates
    .slice(0, positionStates.indexOf("undecided"))
    .map((state) => {
      const shapes = markParts("circle", state, [{ x: 0, y: 0 }])
        .filter(({ part }) => part !== "target")
        .map(
          ({ part, path, transform }) =>
            `<path d="${path}" ${looks[part] ?? ""}${transform ? ` transform="${transform}"` : ""}/>`,
        );
      const sample = `<g transform="translate(${round(x)},9) scale(.85)">${shapes.join("")}</g><text x="${round(x + 14)}" y="13.5" fill="${muted}">${escaped(words.state[state])}</text>`;
      x += 14 + textWidth(words.state[state], 13) + 26;
      return sample;
    })
    .join("");
}

function round(px: number): number {
  return Math.round(px * 100) / 100;
}
