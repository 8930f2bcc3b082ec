/** Which charts show something else than before. */
import { canonical } from "../model/diff/fields.ts";
import type { Dataset, Id } from "../model/dataset.ts";
import type { IsoDay } from "../schema/fields.ts";
import type { Chart, Reader } from "./chart.ts";

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
  return charts.flatMap((chart) =>
    subjectsOf(chart, [after, before]).flatMap(({ topic, subject }) => {
      const drawn = (dataset: Dataset, day: IsoDay | undefined): unknown =>
        seriesOf(chart, dataset, { topic, subject }, day, reader);
      const days = [before, after].map((dataset) => dataset.topics.get(topic)?.covers.to);
      const differs = [...new Set(days)].some((day) => canonical(drawn(before, day)) !== canonical(drawn(after, day)));
      return differs
        ? [{ chart: chart.name, subject, topic, before: drawn(before, days[0]), after: drawn(after, days[1]) }]
        : [];
    }),
  );
}

interface Subject {
  readonly topic: Id;
  readonly subject: Id;
}

function subjectsOf({ subject: kind }: Chart, datasets: readonly Dataset[]): Subject[] {
  const subjects = datasets.flatMap(({ topics }) =>
    [...topics.values()].flatMap(({ id, issues }) =>
      (kind === "topic" ? [id] : issues).map((subject) => ({ topic: id, subject })),
    ),
  );
  return [...new Map(subjects.map((one) => [`${one.topic}/${one.subject}`, one])).values()];
}

function seriesOf(
  chart: Chart,
  dataset: Dataset,
  { topic, subject }: Subject,
  asOf: IsoDay | undefined,
  reader: Reader,
): unknown {
  const known = chart.subject === "topic" ? dataset.topics.has(subject) : dataset.issues.has(subject);
  if (!known || !dataset.topics.has(topic) || asOf === undefined) return undefined;
  return chart.series(dataset, { subject, asOf }, reader);
}
