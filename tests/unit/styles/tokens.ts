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

/**
 * Colour and opacity of a stroke, as a style sheet writes them in one block.
 *
 * @param selector a part of the block's selector, such as `[data-group="gaps"]`
 * @throws when the sheet has no such block, or it strokes without a token
 */
export function strokeIn(sheet: string, selector: string): { readonly name: string; readonly opacity: number } {
  const blocks = [...readFileSync(sheet, "utf8").matchAll(/([^{}]+)\{([^{}]+)\}/g)];
  const block = blocks.find(([, selectors]) => selectors?.includes(selector))?.[2];
  const name = block && /stroke:\s*var\(--([a-z-]+)\)/.exec(block)?.[1];
  if (!name) throw new Error(`No stroke of a token for \`${selector}\` in ${sheet}`);
  return { name, opacity: Number(/stroke-opacity:\s*([\d.]+)/.exec(block)?.[1] ?? 1) };
}

function rgbOf(hex: string): Rgb {
  return toRgb(parse(hex)) as Rgb;
}
