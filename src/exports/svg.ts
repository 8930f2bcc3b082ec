/** Draws charts, tables and parts of pages without a browser: the one place that knows linkedom. Never sent to readers. */
import { parseHTML } from "linkedom";
import type { Chart, Table } from "../charts/chart.ts";
import { drawMarkup, type Markup } from "../charts/markup.ts";
import { drawTable } from "../charts/table.ts";
import type { Strip } from "../charts/matrix/layout.ts";
import { renderStrip } from "../charts/matrix/render.ts";

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
  const document = emptyDocument();
  const host = chart.host === "svg" ? document.createElementNS(svgNamespace, "svg") : document.createElement("table");
  for (const [name, value] of Object.entries(attributes)) host.setAttribute(name, value);
  chart.render(host, chart.layout(series, { widthPx }));
  return host.outerHTML;
}

/** A table as markup, without its `<table>` tags. */
export function tableMarkup(table: Table): string {
  const host = emptyDocument().createElement("table");
  drawTable(host, table);
  return host.innerHTML;
}

/** What stands in a part of a page, as markup. */
export function partMarkup(host: string, items: readonly Markup[]): string {
  const element = emptyDocument().createElement(host);
  drawMarkup(element, items);
  return element.innerHTML;
}

/** One strip of the matrix as decoration beside words that say the same. */
export function drawStrip(strip: Strip): string {
  const svg = emptyDocument().createElementNS(svgNamespace, "svg");
  svg.setAttribute("aria-hidden", "true");
  renderStrip(svg, strip);
  return svg.outerHTML;
}

function emptyDocument(): Document {
  return parseHTML("<!doctype html><html><body></body></html>").document;
}
