/** How long charts take to draw at build: each chart, about each of its subjects, at each of its widths. */
import { quantile } from "d3";
import type { Chart } from "../../charts/chart.ts";
import { chartNamed, charts, wordsOf } from "../../charts/index.ts";
import { subjectsOf } from "../../charts/subjects.ts";
import type { TopicHistory } from "../../charts/topic-history/topic-history.ts";
import { drawChart } from "../../exports/svg.ts";
import type { Words } from "../../i18n/words.ts";
import type { Site } from "../../site.ts";

export interface ChartTimes {
  readonly name: string;
  /** Subjects × widths. */
  readonly drawings: number;
  /** Of one drawing, from series to markup, over all drawings and runs. */
  readonly medianMs: number;
  readonly percentile95Ms: number;
}

/** Most that the median drawing may take, over all charts, in ms. */
export const mostMs = 10;

/**
 * Times of every chart on the site's content, as of the last day of each topic, in declared order of the charts; of all of them
 * together last.
 *
 * @param runs how often each drawing is timed, after a first time that does not count
 */
export function chartTimes({ topics, historyOf, words }: Site, runs: number): ChartTimes[] {
  const histories = topics.map(historyOf);
  const timed = Object.keys(charts).map((name) => {
    const chart = chartNamed(name);
    const rounds = Array.from({ length: runs + 1 }, () => histories.flatMap((history) => times(chart, history, words)));
    return { name, drawings: rounds[0]?.length ?? 0, times: rounds.slice(1).flat() };
  });
  const drawings = timed.reduce((sum, one) => sum + one.drawings, 0);
  return [...timed, { name: "all", drawings, times: timed.flatMap((one) => one.times) }].map(
    ({ times: all, ...rest }) => ({
      ...rest,
      medianMs: quantile(all, 0.5) ?? 0,
      percentile95Ms: quantile(all, 0.95) ?? 0,
    }),
  );
}

/** The table that the command prints. */
export function chartTimesTable(rows: readonly ChartTimes[]): string {
  const line = (...[name, drawings, median, high]: readonly [string, string, string, string]): string =>
    [name.padEnd(12), drawings.padStart(8), median.padStart(12), high.padStart(19)].join(" ");
  return [
    line("chart", "drawings", "ms: median", "95th percentile"),
    ...rows.map(({ name, drawings, medianMs, percentile95Ms }) =>
      line(name, String(drawings), medianMs.toFixed(2), percentile95Ms.toFixed(2)),
    ),
  ].join("\n");
}

function times(chart: Chart, history: TopicHistory, words: Words): number[] {
  return subjectsOf(history, chart.subject).flatMap((subject) =>
    chart.widthsPx.map((widthPx) => {
      const began = performance.now();
      drawChart(chart, chart.series(history, { subject, asOf: history.to }, wordsOf(chart, words)), widthPx);
      return performance.now() - began;
    }),
  );
}
