/** Which charts show something else than before. */
import type { Dataset, Id } from "../model/dataset.ts";
import { canonical } from "../model/diff/fields.ts";
import type { IsoDay } from "../schema/fields.ts";
import type { Chart } from "./chart.ts";
import { wordsOf } from "./index.ts";
import { subjectsOf } from "./subjects.ts";
import type { TopicHistory } from "./topic-history/topic-history.ts";
import type { Reader } from "./topic-history/reader.ts";
import { topicHistory } from "./topic-history/write.ts";

export interface ChangedChart {
  readonly chart: string;
  readonly subject: Id;
  readonly topic: Id;
  /** The series on each side, as of the last day its topic covers; undefined where there is no such subject. */
  readonly before: unknown;
  readonly after: unknown;
}

/** Chart by chart, subjects in declared order. That the record is taken as of another day is no change of a chart. */
export function changedCharts(
  charts: readonly Chart[],
  before: Dataset,
  after: Dataset,
  reader: Reader,
): readonly ChangedChart[] {
  const topics = [...new Set([...after.topics.keys(), ...before.topics.keys()])];
  const pairs = topics.map((topic) => ({
    topic,
    sides: [before, after].map((dataset) =>
      dataset.topics.has(topic) ? topicHistory(dataset, topic, reader) : undefined,
    ) as [TopicHistory | undefined, TopicHistory | undefined],
  }));
  return charts.flatMap((chart) =>
    pairs.flatMap(({ topic, sides: [was, now] }) =>
      subjectsIn(chart, [now, was]).flatMap((subject) => {
        const drawn = (history: TopicHistory | undefined, day: IsoDay | undefined): unknown =>
          seriesOf(chart, history, subject, day, reader);
        const days = [was?.to, now?.to];
        const differs = [...new Set(days)].some((day) => canonical(drawn(was, day)) !== canonical(drawn(now, day)));
        return differs
          ? [{ chart: chart.name, subject, topic, before: drawn(was, days[0]), after: drawn(now, days[1]) }]
          : [];
      }),
    ),
  );
}

function subjectsIn({ subject }: Chart, histories: readonly (TopicHistory | undefined)[]): Id[] {
  return [...new Set(histories.flatMap((history) => (history ? subjectsOf(history, subject) : [])))];
}

function seriesOf(
  chart: Chart,
  history: TopicHistory | undefined,
  subject: Id,
  asOf: IsoDay | undefined,
  { words }: Reader,
): unknown {
  if (!history || asOf === undefined || !subjectsOf(history, chart.subject).includes(subject)) return undefined;
  return chart.series(history, { subject, asOf }, wordsOf(chart, words));
}
