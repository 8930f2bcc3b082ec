/** Puts a view on the page: every chart, part and list that follows it. */
import type { Query } from "../../charts/chart.ts";
import { drawMarkup } from "../../charts/markup.ts";
import type { TopicHistory } from "../../charts/topic-history/topic-history.ts";
import { parts as partWords } from "../../i18n/en/parts.ts";
import { sharedWordsIn } from "../../i18n/shared-words.ts";
import { type PartName, parts } from "../../parts/index.ts";
import type { ChartElement } from "../chart.ts";
import type { View } from "./address.ts";
import { showChart } from "./show-chart.ts";

export async function show(history: TopicHistory, { asOf = history.to, parties }: View): Promise<void> {
  showParts(history, { asOf, parties });
  showLists(asOf, parties);
  await Promise.all(
    [...document.querySelectorAll<ChartElement>("on-chart")].map((element) =>
      showChart(element, history, { asOf, parties }),
    ),
  );
}

function showParts(history: TopicHistory, view: Omit<Query, "subject">): void {
  const words = { ...sharedWordsIn(document.documentElement.lang), parts: partWords };
  for (const element of document.querySelectorAll<HTMLElement>("[data-part]")) {
    const { part = "", subject = "" } = element.dataset;
    if (Object.hasOwn(parts, part))
      drawMarkup(element, parts[part as PartName].write(history, { subject, ...view }, words));
  }
}

/** Lists of statements hide what was said later, and whose parties are not on show. */
function showLists(asOf: string, parties: readonly string[] | undefined): void {
  for (const list of document.querySelectorAll("on-filter"))
    list.dispatchEvent(new CustomEvent("view", { detail: { asOf, parties } }));
}
