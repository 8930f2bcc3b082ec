/** Every chart; pages, briefings, tests and downloads all loop over this list. A new chart is one folder and one line. */
import type { Chart } from "./chart.ts";
import { history } from "./history/index.ts";
import { matrix } from "./matrix/index.ts";
import { spectrum } from "./spectrum/index.ts";

export const charts = { matrix, spectrum, history } as const;

export type ChartName = keyof typeof charts;

/** The chart of that name, without the types of its series and scene. @throws when there is none */
export function chartNamed(name: string): Chart {
  if (!Object.hasOwn(charts, name))
    throw new Error(`Unknown chart \`${name}\`, expected one of ${Object.keys(charts).join(", ")}`);
  return charts[name as ChartName] as unknown as Chart;
}
