/** Every chart; pages, briefings, tests and downloads all loop over this list. A new chart is one folder and one line. */
import type { Words } from "../i18n/words.ts";
import type { Chart, ChartWords } from "./chart.ts";
import { conditions } from "./conditions/index.ts";
import { gaps } from "./gaps/index.ts";
import { history } from "./history/index.ts";
import { matrix } from "./matrix/index.ts";
import { pair } from "./pair/index.ts";
import { party } from "./party/index.ts";
import { plans } from "./plans/index.ts";
import { record } from "./record/index.ts";
import { spectrum } from "./spectrum/index.ts";

export const charts = { matrix, spectrum, history, party, gaps, pair, conditions, plans, record } as const;

export type ChartName = keyof typeof charts;

/** The chart of that name, without the types of its series and scene. @throws when there is none */
export function chartNamed(name: string): Chart {
  if (!Object.hasOwn(charts, name))
    throw new Error(`Unknown chart \`${name}\`, expected one of ${Object.keys(charts).join(", ")}`);
  return charts[name as ChartName] as unknown as Chart;
}

/** The words of the site as the chart is handed them: its own among them. */
export function wordsOf(chart: Pick<Chart, "name">, words: Words): ChartWords {
  return { ...words, own: words.charts[chart.name as ChartName] };
}
