/** A drawing that stands alone: its colours are written in, so that it needs no style sheet and no page around it. */
import { parseHTML } from "linkedom";
import type { Chart } from "../../charts/chart.ts";
import { drawChart } from "../svg.ts";

export type Theme = "light" | "dark";

/** Properties that are also attributes of SVG. */
const drawn = /^(?:fill|stroke(?:-[a-z]+)?|font-(?:size|weight))$/;

/**
 * The chart in the light theme, with its name and a ground of paper.
 *
 * @param styles text of the site's style sheets, those that name the colours first: the one place where they stand
 * @param chart one that is drawn as SVG. @throws when it is a table
 */
export function standaloneSvg(chart: Chart, series: unknown, widthPx: number, title: string, styles: string): string {
  const attributes = { class: "drawing", role: "img", "aria-label": title };
  const svg = colouredDrawing(chart, series, { widthPx, attributes, styles, theme: "light" });
  svg.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  svg.setAttribute("font-family", "'Source Sans 3', system-ui, sans-serif");
  svg.setAttribute("font-size", "13");
  svg.insertAdjacentHTML(
    "afterbegin",
    `<rect width="100%" height="100%" fill="${palette(styles, "light")("paper")}"></rect>`,
  );
  return `${svg.outerHTML}\n`;
}

interface Drawn {
  readonly widthPx: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly styles: string;
  readonly theme: Theme;
}

/** The chart as an `<svg>` with every colour of the theme written in. @throws when it is a table */
export function colouredDrawing(
  chart: Chart,
  series: unknown,
  { widthPx, attributes, styles, theme }: Drawn,
): SVGSVGElement {
  if (chart.host !== "svg") throw new Error(`Unexpected chart \`${chart.name}\`, expected one that is drawn as SVG`);
  const markup = drawChart(chart, series, widthPx, attributes);
  const { document } = parseHTML(`<!doctype html><html><body>${markup}</body></html>`);
  const svg = document.querySelector("svg") as SVGSVGElement;
  const colours = coloursIn(styles, theme);
  for (const { selectors, declarations } of rulesIn(styles, chart.name)) {
    for (const selector of selectors) writeIn(svg, selector, declarations, colours);
  }
  return svg;
}

/** The colours of the theme by their names in the style sheets, without the dashes. */
export function palette(styles: string, theme: Theme): (name: string) => string {
  const colours = coloursIn(styles, theme);
  return (name) => colours.get(`--${name}`) ?? "gray";
}

interface Rule {
  readonly selectors: readonly string[];
  readonly declarations: readonly (readonly [property: string, value: string])[];
}

/** Rules outside any condition that concern drawings, in order; those for pointer and keyboard have no part in a picture. */
function rulesIn(styles: string, chart: string): Rule[] {
  const unconditional = styles
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/@(?:media|container|supports|font-face)[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, "")
    .replace(/@layer[^{]*\{/g, "");
  return [...unconditional.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, head = "", body = ""]) => {
    const selectors = head
      .split(",")
      .map((selector) => selector.trim().replace(`.chart-${chart} `, ".drawing "))
      .filter((selector) => /^\.(?:drawing|part-)/.test(selector) && !/:(?:hover|focus)/.test(selector));
    const declarations = [...body.matchAll(/([a-z-]+)\s*:\s*([^;]+);/g)].flatMap(([, property = "", value = ""]) =>
      drawn.test(property) ? [[property, value.trim()] as const] : [],
    );
    return selectors.length > 0 && declarations.length > 0 ? [{ selectors, declarations }] : [];
  });
}

/** Every colour that the style sheets name, by its name with the dashes, as it is in the theme. */
function coloursIn(styles: string, theme: Theme): ReadonlyMap<string, string> {
  return new Map(
    [...styles.matchAll(/(--[a-z]+):\s*light-dark\((#[0-9a-f]+),\s*(#[0-9a-f]+)/g)].map(
      ([, name = "", light = "", dark = ""]) => [name, theme === "light" ? light : dark],
    ),
  );
}

function writeIn(
  svg: Element,
  selector: string,
  declarations: Rule["declarations"],
  colours: ReadonlyMap<string, string>,
): void {
  const elements = selector === ".drawing" ? [svg] : [...svg.querySelectorAll(selector.replace(/^\.drawing\s+/, ""))];
  for (const element of elements)
    for (const [property, value] of declarations) element.setAttribute(property, resolved(element, value, colours));
}

function resolved(element: Element, value: string, colours: ReadonlyMap<string, string>): string {
  const ink = colours.get("--ink") ?? "black";
  if (value === "currentColor") return ink;
  const name = /^var\((--[a-z]+)\)$/.exec(value)?.[1];
  if (name === undefined) return value;
  return (name === "--hue" ? colours.get(`--${hueOf(element)}`) : colours.get(name)) ?? ink;
}

/** The hue is that of the nearest element around it which has one. */
function hueOf(element: Element | null): string | undefined {
  if (element === null) return undefined;
  return /\bhue-([a-z]+)/.exec(element.getAttribute("class") ?? "")?.[1] ?? hueOf(element.parentElement);
}
