/** One import for the other half of each chart, and for its words: what a reader needs who chooses another day or parties. */
import type { Chart, ChartWords } from "../../charts/chart.ts";
import { sharedWordsIn } from "../../i18n/shared-words.ts";

export interface Facts extends Pick<Chart, "series" | "table" | "describe"> {
  readonly words: ChartWords;
}

/** Facts, and the words under the chart's name. */
type Loader = () => Promise<readonly [facts: object, words: object]>;

const loaders: Readonly<Record<string, Loader>> = {
  matrix: () => Promise.all([import("../../charts/matrix/facts.ts"), import("../../i18n/en/charts/matrix.ts")]),
  spectrum: () => Promise.all([import("../../charts/spectrum/facts.ts"), import("../../i18n/en/charts/spectrum.ts")]),
  history: () => Promise.all([import("../../charts/history/facts.ts"), import("../../i18n/en/charts/history.ts")]),
  party: () => Promise.all([import("../../charts/party/facts.ts"), import("../../i18n/en/charts/party.ts")]),
  gaps: () => Promise.all([import("../../charts/gaps/facts.ts"), import("../../i18n/en/charts/gaps.ts")]),
  pair: () => Promise.all([import("../../charts/pair/facts.ts"), import("../../i18n/en/charts/pair.ts")]),
  conditions: () =>
    Promise.all([import("../../charts/conditions/facts.ts"), import("../../i18n/en/charts/conditions.ts")]),
  plans: () => Promise.all([import("../../charts/plans/facts.ts"), import("../../i18n/en/charts/plans.ts")]),
  record: () => Promise.all([import("../../charts/record/facts.ts"), import("../../i18n/en/charts/record.ts")]),
};

/** What a chart says of another view, with its words. @throws when there is no such chart, or it cannot be fetched */
export async function loadFacts(name: string): Promise<Facts> {
  const load = loaders[name];
  if (!load) throw new Error(`Unknown chart \`${name}\`, expected one of ${Object.keys(loaders).join(", ")}`);
  const [facts, words] = await load();
  const own = words[name as keyof typeof words];
  return { ...(facts as Omit<Facts, "words">), words: { ...sharedWordsIn(document.documentElement.lang), own } };
}
