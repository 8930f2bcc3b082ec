/** Every chart of a topic with everything it can be about: what embeds, files and addresses of charts loop over. */
import type { Addresses } from "../model/addresses.ts";
import type { Id } from "../model/dataset.ts";
import { mostPartiesPaired, pairNamed } from "../model/pairs.ts";
import type { Chart } from "./chart.ts";
import { type ChartName, chartNamed, charts } from "./index.ts";
import { subjectsOf } from "./subjects.ts";
import type { TopicHistory } from "./topic-history/topic-history.ts";

export interface SubjectOfChart {
  readonly chart: Chart;
  readonly subject: Id;
  /** The subject as addresses name it: `all` for the topic itself, its id otherwise. */
  readonly name: string;
}

/** Charts in the order of the registry, subjects in declared order; no pairs where there are too many for a page each. */
export function everyChart(history: TopicHistory): readonly SubjectOfChart[] {
  return (Object.keys(charts) as ChartName[])
    .map(chartNamed)
    .filter((chart) => chart.subject !== "pair" || history.parties.length <= mostPartiesPaired)
    .flatMap((chart) =>
      subjectsOf(history, chart.subject).map((subject) => ({ chart, subject, name: nameOfSubject(history, subject) })),
    );
}

export function nameOfSubject({ topic }: Pick<TopicHistory, "topic">, subject: Id): string {
  return subject === topic ? "all" : subject;
}

/** Page of the site where the chart stands. */
export function pageOfChart(
  addresses: Addresses,
  { topic, parties, issues }: TopicHistory,
  { chart, subject }: Pick<SubjectOfChart, "chart" | "subject">,
): string {
  if (subject === topic) return addresses.topic(topic);
  if (issues.some(({ key }) => key === subject)) return addresses.issue(topic, subject);
  if (parties.some(({ key }) => key === subject)) return addresses.party(topic, subject);
  if (chart.subject === "documents") return addresses.document(topic, subject);
  const pair = pairNamed(
    parties.map(({ key }) => key),
    subject,
  );
  if (!pair) throw new Error(`Unexpected subject \`${subject}\` of the chart \`${chart.name}\``);
  return addresses.compare(topic, ...pair);
}
