/** Shows a chart as of another day or with other parties: its drawing, title, sentence and table. */
import type { Query } from "../../charts/chart.ts";
import { drawTable } from "../../charts/table.ts";
import type { TopicHistory } from "../../charts/topic-history/topic-history.ts";
import type { ChartElement } from "../chart.ts";
import { type Facts, loadFacts } from "./facts-loaders.ts";

export async function showChart(
  element: ChartElement,
  history: TopicHistory,
  view: Omit<Query, "subject">,
): Promise<void> {
  const facts = await loadFacts(element.getAttribute("name") ?? "");
  const series = facts.series(history, { subject: element.getAttribute("subject") ?? "", ...view }, facts.words);
  await element.show(series);
  describe(element, facts, series);
}

function describe(element: HTMLElement, facts: Facts, series: unknown): void {
  const { title, summary } = facts.describe(series, facts.words);
  write(element, ".chart-title", title);
  write(element, ".chart-summary", summary);
  for (const named of element.querySelectorAll(".drawing, .chart-host, .drawings > [role=region]"))
    named.setAttribute("aria-label", title);
  const table = element.querySelector(".chart-table table");
  if (!table) return;
  const rows = facts.table(series, facts.words);
  drawTable(table, rows);
  table.closest("[role=region]")?.setAttribute("aria-label", rows.caption);
}

function write(element: Element, selector: string, text: string): void {
  const found = element.querySelector(selector);
  if (found) found.textContent = text;
}
