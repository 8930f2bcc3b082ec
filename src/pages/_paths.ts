/** Paths that several routes have in common: a page, and what is said, drawn or framed of it elsewhere. */
import { everyChart, type SubjectOfChart } from "../charts/every-chart.ts";
import { frozenDays } from "../charts/frozen-days.ts";
import { site } from "../site.ts";

/** Every statement of the topics that are built. */
export function statementPaths() {
  return [...site().dataset.statements.values()]
    .filter(({ topic }) => site().topics.includes(topic))
    .map(({ topic, id }) => ({ params: { topic, id } }));
}

/** Every chart and subject. */
export function chartPaths() {
  return chartsOfTopics().map(({ topic, ...props }) => ({ params: paramsOf(topic, props), props }));
}

/** Every chart and subject on each day on which it changed. */
export function frozenPaths() {
  return chartsOfTopics().flatMap(({ topic, ...props }) =>
    frozenDays(site().historyOf(topic), props.chart.subject, props.subject).map((date) => ({
      params: { ...paramsOf(topic, props), date },
      props,
    })),
  );
}

function chartsOfTopics(): (SubjectOfChart & { readonly topic: string })[] {
  return site().topics.flatMap((topic) => everyChart(site().historyOf(topic)).map((one) => ({ topic, ...one })));
}

function paramsOf(topic: string, { chart, name }: SubjectOfChart) {
  return { topic, chart: chart.name, subject: name };
}
