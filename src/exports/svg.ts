/** Draws charts, tables and parts of pages without a browser. Never sent to readers. */
import type { Chart, Table } from "../charts/chart.ts";
import { drawMarkup, type Markup } from "../charts/markup.ts";
import { drawTable } from "../charts/table.ts";
import type { Strip } from "../charts/matrix/layout.ts";
import { renderStrip } from "../charts/matrix/render.ts";
import { htmlNamespace, StillElement } from "./still-element.ts";

const svgNamespace = "http://www.w3.org/2000/svg";

/**
 * The chart as markup: an `<svg>`, or a `<table>` where the table is the chart.
 *
 * @param attributes of the host element, such as its class and accessible name
 */
export function drawChart(
  chart: Chart,
  series: unknown,
  widthPx: number,
  attributes: Readonly<Record<string, string>> = {},
): string {
  return drawn(chart, series, widthPx, attributes).outerHTML;
}

/**
 * The chart as a still picture, for places where nothing draws into it again: marks of an `<svg>` are no links there, and nothing
 * carries the keys that drawings are joined by. A table keeps its links.
 *
 * @param after text to stand behind a link of a table, by its address
 */
export function drawStill(
  chart: Chart,
  series: unknown,
  widthPx: number,
  attributes: Readonly<Record<string, string>> = {},
  after: (href: string) => string = () => "",
): string {
  const host = drawn(chart, series, widthPx, attributes);
  for (const link of host.descendants.filter(({ localName }) => localName === "a"))
    if (chart.host === "svg") unlink(link);
    else link.append(after(link.getAttribute("href") ?? ""));
  forgetKeys(host);
  for (const text of host.descendants.filter(({ localName }) => localName === "text")) makePlain(text);
  return host.outerHTML;
}

/** Nothing joins data to these elements again. */
function forgetKeys(host: StillElement): void {
  for (const element of host.descendants) element.removeAttribute("data-key");
}

/** Text without what only a reader of single marks needs: the picture is named as a whole. One line needs no element of its own. */
function makePlain(text: StillElement): void {
  text.removeAttribute("aria-hidden");
  if (text.getAttribute("text-anchor") === "start") text.removeAttribute("text-anchor");
  const [line, ...more] = text.children;
  if (line && more.length === 0) text.textContent = line.textContent;
}

/** A mark without its link, its name and the ground that a finger needs. */
function unlink(link: StillElement): void {
  const group = new StillElement(svgNamespace, "g");
  for (const name of ["class", "transform"]) {
    const value = link.getAttribute(name);
    if (value !== null) group.setAttribute(name, value);
  }
  group.append(...link.children.filter((child) => child.getAttribute("class") !== "part-target"));
  link.replaceWith(group);
}

function drawn(
  chart: Chart,
  series: unknown,
  widthPx: number,
  attributes: Readonly<Record<string, string>>,
): StillElement {
  const host = chart.host === "svg" ? new StillElement(svgNamespace, "svg") : new StillElement(htmlNamespace, "table");
  for (const [name, value] of Object.entries(attributes)) host.setAttribute(name, value);
  chart.render(asElement(host), chart.layout(series, { widthPx }));
  return host;
}

/** All that drawing asks of an element, a still one has. */
function asElement(still: StillElement): Element {
  return still as unknown as Element;
}

/**
 * A table as markup, without its `<table>` tags.
 *
 * @param still true where nothing draws into it again
 */
export function tableMarkup(table: Table, still: boolean): string {
  const host = new StillElement(htmlNamespace, "table");
  drawTable(asElement(host), table);
  if (still) forgetKeys(host);
  return host.innerHTML;
}

/** What stands in a part of a page, as markup. */
export function partMarkup(host: string, items: readonly Markup[]): string {
  const element = new StillElement(htmlNamespace, host);
  drawMarkup(asElement(element), items);
  return element.innerHTML;
}

/** One strip of the matrix as decoration beside words that say the same. */
export function drawStrip(strip: Strip): string {
  const svg = new StillElement(svgNamespace, "svg");
  svg.setAttribute("aria-hidden", "true");
  renderStrip(asElement(svg), strip);
  return svg.outerHTML;
}
