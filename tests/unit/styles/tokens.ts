/** The colours of src/styles/tokens.css, and what composites over them, in either theme. */
import { readFileSync } from "node:fs";
import { converter, parse, type Rgb } from "culori";

export const themes = ["light", "dark"] as const;
export type Theme = (typeof themes)[number];

const toRgb = converter("rgb");
const declaration = /--([a-z-]+):\s*light-dark\(\s*(#[0-9a-f]{6})\s*,\s*(#[0-9a-f]{6})\s*\)/g;
const tokens = new Map(
  [...readFileSync("src/styles/tokens.css", "utf8").matchAll(declaration)].map(([, name, light, dark]) => [
    name as string,
    { light: rgbOf(light as string), dark: rgbOf(dark as string) },
  ]),
);

/** Every token that is a colour, by name, without its dashes. */
export const colourNames: readonly string[] = [...tokens.keys()];

/** @throws when tokens.css has no colour of that name */
export function token(name: string, theme: Theme): Rgb {
  const found = tokens.get(name);
  if (!found) throw new Error(`Unknown colour \`${name}\`, expected one of ${colourNames.join(", ")}`);
  return found[theme];
}

/** What is seen of a colour that lets its ground shine through, as browsers composite: in encoded sRGB. */
export function over(colour: Rgb, opacity: number, ground: Rgb): Rgb {
  const mixed = (a: number, b: number): number => a * opacity + b * (1 - opacity);
  return { mode: "rgb", r: mixed(colour.r, ground.r), g: mixed(colour.g, ground.g), b: mixed(colour.b, ground.b) };
}

/** A stroke that is not opaque: where it is set, its token, and its opacity. */
export interface SeeThrough {
  readonly selectors: string;
  readonly name: string;
  readonly opacity: number;
}

/** @throws when one is stroked without a token in the same block */
export function strokesWithOpacity(sheet: string): SeeThrough[] {
  const blocks = [...readFileSync(sheet, "utf8").matchAll(/([^{}]+)\{([^{}]+)\}/g)];
  return blocks.flatMap(([, selectors = "", block = ""]) => {
    const opacity = /stroke-opacity:\s*([\d.]+)/.exec(block)?.[1];
    if (opacity === undefined) return [];
    const name = /stroke:\s*var\(--([a-z-]+)\)/.exec(block)?.[1];
    if (!name) throw new Error(`No stroke of a token for \`${selectors.trim()}\` in ${sheet}`);
    return [{ selectors: selectors.trim(), name, opacity: Number(opacity) }];
  });
}

function rgbOf(hex: string): Rgb {
  return toRgb(parse(hex)) as Rgb;
}
