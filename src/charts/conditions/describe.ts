import type { ChartWords, Description } from "../chart.ts";
import { capitalised } from "../marks.ts";
import type { Own, Series } from "./series.ts";

/** How many positions are tied, how many conditions name an issue of the topic, and which loops there are. */
export function describe(series: Series, words: ChartWords<Own>): Description {
  return {
    title: words.own.title(series.topic, series.asOf),
    summary: [tiedSentence(series, words), namedSentence(series, words), loopSentences(series, words)]
      .filter(Boolean)
      .join(" "),
  };
}

function tiedSentence({ asOf, known, tied }: Series, { own, few }: ChartWords<Own>): string {
  if (known === 0) return own.noneKnown(capitalised(asOf));
  if (tied === 0) return own.noneTied(capitalised(asOf));
  return own.tied(capitalised(asOf), few(tied), few(known), tied === 1);
}

function namedSentence({ conditions }: Series, { own, few }: ChartWords<Own>): string {
  const named = conditions.filter(({ drawn }) => drawn).length;
  if (conditions.length === 0) return "";
  if (named === 0) return own.noneNamed;
  return named === conditions.length ? own.allNamed : own.named(few(conditions.length), few(named), named === 1);
}

function loopSentences({ loops }: Series, { own, few }: ChartWords<Own>): string {
  if (loops.length === 0) return own.noLoop;
  return own.loops(loops.length, few(loops.length), loops.map(({ waits }) => waits).join(". "));
}
