/** Draws charts without a browser: the one place that knows linkedom. Never sent to readers. */
import { parseHTML } from "linkedom";
import type { Chart } from "../charts/chart.ts";

/**
 * The chart as markup: an `<svg>`, or a `<table>` where the table is the chart.
 *
 * @param attributes of the host element, such as its class and accessible name
 */
export function drawChart(chart: Chart, series: unknown, widthPx: number, attributes: Readonly<Record<string, string>> = {}): string {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const host = chart.host === "svg" ? document.createElementNS("http://www.w3.org/2000/svg", "svg") : document.createElement("table");
  for (const [name, value] of Object.entries(attributes)) host.setAttribute(name, value);
  chart.render(host, chart.layout(series, { widthPx }));
  return host.outerHTML;
}
