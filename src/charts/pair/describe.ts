import type { ChartWords, Description } from "../chart.ts";
import { capitalised } from "../marks.ts";
import type { Own, Series } from "./series.ts";

/** On how many issues the two agree, differ and cannot be compared; the agreements by name. */
export function describe({ parties: [a, b], groups, asOf }: Series, words: ChartWords<Own>): Description {
  const { title, summary, agreements, ways } = words.own;
  const all = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const list = groups.map(({ kind, rows }) => ways[kind](words.few(rows.length))).join("; ");
  const same = groups.filter(({ kind }) => kind === "same").flatMap(({ rows }) => rows);
  return {
    title: title(a.short, b.short, asOf),
    summary: [
      summary(capitalised(asOf), a.short, b.short, words.issues(all), list),
      ...(same.length > 0 ? [agreements(words.list(same.map(({ issue }) => `“${issue.title}”`)))] : []),
    ].join(" "),
  };
}
