import type { ChartWords, Table } from "../chart.ts";
import type { Own, Series } from "./series.ts";

/** One row for each condition, also for those that name no issue of the topic. */
export function table(series: Series, words: ChartWords<Own>): Table {
  const { heads, own } = words;
  return {
    caption: own.title(series.topic, series.asOf),
    head: [heads.party, heads.issue, own.condition, own.waitsFor, own.loopHead, heads.standing, heads.said],
    rows: series.conditions.map(({ party, issue, phrase, relation, loop, standing, saidOn, href }) => [
      { text: party.name, href: party.href },
      { text: issue.title, href: issue.href },
      { text: phrase, href },
      { text: relation || "–" },
      { text: loop === undefined ? "–" : String(loop) },
      { text: standing },
      { text: saidOn || "–" },
    ]),
  };
}
