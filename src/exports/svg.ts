/** Draws charts, tables and parts of pages without a browser: the one place that knows linkedom. Never sent to readers. */
import { parseHTML } from "linkedom";
import type { Chart, Table } from "../charts/chart.ts";
import { drawMarkup, type Markup } from "../charts/markup.ts";
import { drawTable } from "../charts/table.ts";
import type { Strip } from "../charts/matrix/layout.ts";
import { renderStrip } from "../charts/matrix/render.ts";

const svgNamespace = "http://www.w3.org/2000/svg";
/** Makes the elements of every drawing; nothing is ever put into it, so that no drawing knows of another. */
const still = parseHTML("<!doctype html><html><body></body></html>").document;

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
  if (chart.host === "svg") for (const link of [...host.querySelectorAll("a")]) unlink(link);
  else for (const link of [...host.querySelectorAll("a")]) link.append(after(link.getAttribute("href") ?? ""));
  return withoutKeys(host.outerHTML);
}

/**
 * The markup without what only a join or a reader of single marks needs: the picture is named as a whole. A line of text in one
 * piece needs no element of its own.
 */
function withoutKeys(markup: string): string {
  return markup
    .replace(/ data-key="[^"]*"/g, "")
    .replace(/<text aria-hidden="true"/g, "<text")
    .replace(/(<text[^>]*) text-anchor="start"/g, "$1")
    .replace(/(<text[^>]*>)<tspan dy="0" x="[^"]*">([^<]*)<\/tspan><\/text>/g, "$1$2</text>");
}

/** A mark without its link, its name and the ground that a finger needs. */
function unlink(link: Element): void {
  const group = link.ownerDocument.createElementNS(svgNamespace, "g");
  for (const name of ["class", "transform"]) {
    const value = link.getAttribute(name);
    if (value !== null) group.setAttribute(name, value);
  }
  group.append(...[...link.childNodes].filter((node) => !isTarget(node as Element)));
  link.replaceWith(group);
}

function isTarget(node: Element): boolean {
  return node.getAttribute?.("class") === "part-target";
}

function drawn(chart: Chart, series: unknown, widthPx: number, attributes: Readonly<Record<string, string>>): Element {
  const host = chart.host === "svg" ? still.createElementNS(svgNamespace, "svg") : still.createElement("table");
  for (const [name, value] of Object.entries(attributes)) host.setAttribute(name, value);
  chart.render(host, chart.layout(series, { widthPx }));
  return host;
}

/** A table as markup, without its `<table>` tags. */
export function tableMarkup(table: Table): string {
  const host = still.createElement("table");
  drawTable(host, table);
  return host.innerHTML;
}

/** What stands in a part of a page, as markup. */
export function partMarkup(host: string, items: readonly Markup[]): string {
  const element = still.createElement(host);
  drawMarkup(element, items);
  return element.innerHTML;
}

/** One strip of the matrix as decoration beside words that say the same. */
export function drawStrip(strip: Strip): string {
  const svg = still.createElementNS(svgNamespace, "svg");
  svg.setAttribute("aria-hidden", "true");
  renderStrip(svg, strip);
  return svg.outerHTML;
}
