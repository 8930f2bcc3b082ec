/**
 * Every chart on every page says what the records say, and nothing else: in each of its drawings as assistive technology reads
 * it, and in its table. What it should say is computed from the records by the model, without the charts.
 */
import { beforeAll, describe, expect, inject, test } from "vitest";
import { asOfDays } from "../../src/model/as-of-days.ts";
import { get, type Id } from "../../src/model/dataset.ts";
import { pairsOf, pairSubject } from "../../src/model/pairs.ts";
import { addresses, dataset, type Facts, issuesOf, partiesOf } from "./chart-facts/answers.ts";
import { conditions } from "./chart-facts/conditions.ts";
import { type Figure, figuresIn } from "./chart-facts/figures.ts";
import { gaps } from "./chart-facts/gaps.ts";
import { history } from "./chart-facts/history.ts";
import { matrix } from "./chart-facts/matrix.ts";
import { pair } from "./chart-facts/pair.ts";
import { party } from "./chart-facts/party.ts";
import { plans } from "./chart-facts/plans.ts";
import { countedApart, record, saidBy } from "./chart-facts/record.ts";
import { spectrum } from "./chart-facts/spectrum.ts";

const facts: Readonly<Record<string, (figure: Figure) => Facts>> = {
  matrix: ({ subject, asOf }) => matrix(subject, asOf),
  spectrum: ({ subject, asOf }) => spectrum(subject, asOf),
  history: ({ subject, asOf }) => history(subject, asOf),
  party: ({ page, subject, asOf }) => party(topicOf(page), subject, asOf),
  gaps: ({ subject, asOf }) => gaps(subject, asOf),
  pair: ({ page, subject, asOf }) => pair(topicOf(page), subject, asOf),
  conditions: ({ subject, asOf }) => conditions(subject, asOf),
  plans: ({ page, subject, asOf }) => plans(topicOf(page), subject, asOf),
  record: ({ subject, asOf }) => record(subject, asOf),
};

let figures: readonly Figure[];
beforeAll(() => {
  figures = figuresIn(inject("siteDir"));
});

/** Topic of a page: the first part of its address, or that of the briefing. */
function topicOf(page: string): Id {
  const [first, second] = page.split("/").filter(Boolean);
  return first === "briefings" ? get(dataset.briefings, second as Id).topic : (first as Id);
}

/** What the pages should show: a line for each chart on each page. */
function expectedFigures(): string[] {
  const onTopics = [...dataset.topics.values()].flatMap(({ id, covers: { to } }) => [
    ...["matrix", "gaps", "conditions", "record"].map((name) => line(addresses.topic(id), name, id, to)),
    ...asOfDays(dataset, id).flatMap((day) =>
      ["matrix", "gaps", "conditions"].map((name) => line(addresses.asOf(id, day), name, id, day)),
    ),
    ...issuesOf(id).flatMap(({ id: issue }) =>
      ["spectrum", "history", ...(isInPlans(issue) ? ["plans"] : [])].map((name) =>
        line(addresses.issue(id, issue), name, issue, to),
      ),
    ),
    ...partiesOf(id).map((one) => line(addresses.party(id, one.id), "party", one.id, to)),
    ...pairsOf(dataset, id).map(([a, b]) => line(addresses.compare(id, a, b), "pair", pairSubject(a, b), to)),
  ]);
  const onDocuments = [...dataset.documents.values()]
    .filter(({ points }) => points.some(({ issue }) => issue !== undefined))
    .map(({ id, topic }) => line(addresses.document(topic, id), "plans", id, get(dataset.topics, topic).covers.to));
  const inBriefings = [...dataset.briefings.values()].flatMap(({ id, shows }) =>
    shows.flatMap((one) =>
      one.kind === "chart" ? [line(addresses.briefing(id), one.name, one.subject, one.asOf)] : [],
    ),
  );
  return [...onTopics, ...onDocuments, ...inBriefings].sort();
}

function isInPlans(issue: Id): boolean {
  return [...dataset.documents.values()].some(({ points }) => points.some((point) => point.issue === issue));
}

function line(page: string, name: string, subject: Id, asOf: string): string {
  return `${page} ${name} ${subject} ${asOf}`;
}

/** What stands in one list and not, or not as often, in the other. */
function differences(where: string, actual: readonly string[], expected: readonly string[]): string[] {
  return [
    ...without(expected, actual).map((one) => `${where} lacks ${one}`),
    ...without(actual, expected).map((one) => `${where} has beyond it ${one}`),
  ];
}

function without(all: readonly string[], some: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const one of some) left.set(one, (left.get(one) ?? 0) + 1);
  return all.filter((one) => {
    const count = left.get(one) ?? 0;
    left.set(one, count - 1);
    return count <= 0;
  });
}

const cells = (row: readonly string[]): string => row.join(" | ");

function wrongIn(figure: Figure, { drawn, head, rows }: Facts): string[] {
  const where = line(figure.page, figure.name, figure.subject, figure.asOf);
  return [
    ...differences(`the heads of ${where}`, figure.head, head),
    ...differences(`the table of ${where}`, figure.rows.map(cells), rows.map(cells)),
    ...figure.drawings.flatMap(({ says }, index) =>
      figure.name === "record"
        ? wrongInRecord(`drawing ${index} of ${where}`, figure, says, drawn)
        : differences(`drawing ${index} of ${where}`, says, drawn),
    ),
  ];
}

/** Where a day has no room for all statements, the others are counted: each statement is drawn or counted, once. */
function wrongInRecord(
  where: string,
  { subject, asOf }: Figure,
  says: readonly string[],
  drawn: readonly string[],
): string[] {
  const { marks, more } = countedApart(says, subject);
  return [
    ...without(marks, drawn).map((one) => `${where} has beyond it ${one}`),
    ...[...more].flatMap(([one, counted]) => {
      const hrefs = saidBy(one.id, subject, asOf).map(({ id }) => addresses.statement(subject, id));
      const shown = marks.filter((mark) => hrefs.includes(mark.split(" → ")[1] ?? "")).length;
      return shown + counted === hrefs.length
        ? []
        : [`${where} shows ${shown} and ${counted} of ${hrefs.length} of ${one.name}`];
    }),
  ];
}

test("every page shows the charts it is to show, as of its day, and no others", () => {
  const expected = expectedFigures();
  const actual = figures.map(({ page, name, subject, asOf }) => line(page, name, subject, asOf)).sort();
  expect(differences("the site", actual, expected)).toEqual([]);
  expect(new Set(figures.map(({ name }) => name))).toEqual(new Set(Object.keys(facts)));
  expect(expected.length).toBeGreaterThan(200);
});

test("a chart, its drawings and its table bear one name", () => {
  const wrong = figures.flatMap(({ page, name, title, caption, drawings }) =>
    [caption, ...drawings.map((drawing) => drawing.name)]
      .filter((one) => one === "" || one !== title)
      .map((one) => `${page} ${name}: “${one}”, not “${title}”`),
  );
  expect(wrong).toEqual([]);
});

describe.each(Object.entries(facts))("%s", (name, factsOf) => {
  test("says what the records say, in every drawing and in its table, and nothing else", () => {
    const own = figures.filter((figure) => figure.name === name);
    const expected = own.map((figure) => ({ figure, facts: factsOf(figure) }));
    expect(expected.flatMap((one) => wrongIn(one.figure, one.facts))).toEqual([]);
    const compared = expected.reduce(
      (sum, one) => sum + one.facts.drawn.length * one.figure.drawings.length + one.facts.rows.flat().length,
      0,
    );
    console.log(`${name}: ${own.length} charts, ${compared} marks and cells compared`);
    expect(compared).toBeGreaterThan(500);
  });
});
