/** Paths that several routes have in common: a page, and what is said, drawn or framed of it elsewhere. */
import { everyChart, type SubjectOfChart } from "../charts/every-chart.ts";
import { frozenDays } from "../charts/frozen-days.ts";
import { asOfDays } from "../model/as-of-days.ts";
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
    frozenDaysOf(topic, props).map((date) => ({
      params: { ...paramsOf(topic, props), date },
      props,
    })),
  );
}

/** The days on which the chart changed, and those for which its address was given before the record was mended. */
function frozenDaysOf(topic: string, { chart, subject, name }: SubjectOfChart) {
  const { addresses, historyOf, daysKept } = site();
  const days = frozenDays(historyOf(topic), chart.subject, subject);
  return daysKept(days, topic, `${addresses.embed(topic, chart.name, name)}as-of/`);
}

/** The days of a topic that have a page. */
export function daysOfTopic(topic: string) {
  const { addresses, dataset, daysKept } = site();
  return daysKept(asOfDays(dataset, topic), topic, `${addresses.topic(topic)}as-of/`);
}

function chartsOfTopics(): (SubjectOfChart & { readonly topic: string })[] {
  return site().topics.flatMap((topic) => everyChart(site().historyOf(topic)).map((one) => ({ topic, ...one })));
}

function paramsOf(topic: string, { chart, name }: SubjectOfChart) {
  return { topic, chart: chart.name, subject: name };
}
