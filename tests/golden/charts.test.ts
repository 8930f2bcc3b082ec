import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import type { Chart, Table } from "../../src/charts/chart.ts";
import { chartNamed, charts, wordsOf } from "../../src/charts/index.ts";
import { asDigest } from "../../src/charts/drawable.ts";
import type { TopicHistory } from "../../src/charts/topic-history/topic-history.ts";
import { drawChart } from "../../src/exports/svg.ts";
import { wordsIn } from "../../src/i18n/words.ts";
import { addressesBelow } from "../../src/model/addresses.ts";
import { isBlank, positionAt } from "../../src/model/position.ts";
import { get } from "../../src/model/dataset.ts";
import { positionLabel } from "../../src/i18n/positions.ts";
import type { Series as GapsSeries } from "../../src/charts/gaps/series.ts";
import * as cases from "../fixtures/datasets/cases.ts";
import { type Fixture, subjects } from "../fixtures/datasets/fixture.ts";
import { fixtures } from "../fixtures/datasets/index.ts";
import { expectGolden, inLines } from "./golden.ts";

const words = wordsIn("en");
const reader = { words, addresses: addressesBelow("/") };
const allCharts: Chart[] = Object.keys(charts).map(chartNamed);

const histories = new Map<Fixture, TopicHistory>();

function historyOf(fixture: Fixture): TopicHistory {
  const known = histories.get(fixture) ?? cases.historyOf(fixture, reader);
  histories.set(fixture, known);
  return known;
}

/** Undefined where the chart can have no subject in the fixture. */
function caseOf(chart: Chart, fixture: Fixture): cases.Case | undefined {
  return cases.casesOf(chart, historyOf).find((one) => one.fixture === fixture);
}

/** What the chart is about in the fixture. */
function subjectIn(chart: Chart, fixture: Fixture): string {
  return (caseOf(chart, fixture) as cases.Case).subject;
}

function seriesOf(chart: Chart, fixture: Fixture): unknown {
  const { history, subject } = caseOf(chart, fixture) as cases.Case;
  return chart.series(history, { subject, asOf: fixture.asOf }, wordsOf(chart, words));
}

/** Title, summary and table as a reader without the drawing gets them. */
function inWords(chart: Chart, series: unknown): string {
  const { title, summary } = chart.describe(series, wordsOf(chart, words));
  const { caption, head, rows }: Table = chart.table(series, wordsOf(chart, words));
  const lines = [head, ...rows.map((row) => row.map(({ text }) => text))].map((cells) => cells.join(" | "));
  return `${[title, summary, "", caption, ...lines].join("\n")}\n`;
}

/** A document with the drawing in it, and its host. */
function adopted(markup: string): Element {
  return parseHTML(`<!doctype html><html><body>${markup}</body></html>`).document.body.firstElementChild as Element;
}

describe.each(Object.entries(fixtures).map(([name, fixture]) => [name, fixture.about, fixture] as const))("%s: %s", (name, _, fixture) => {
  describe.each(
    allCharts.filter((chart) => caseOf(chart, fixture)).map((chart) => [chart.name, chart] as const),
  )("%s", (chartName, chart) => {
    const series = seriesOf(chart, fixture);
    const golden = cases.goldenOf(chart, name);
    const sizes = chart.widthsPx.map((widthPx) => ({ widthPx, markup: drawChart(chart, series, widthPx) }));

    test("is drawn as it was when a person last looked", () => {
      for (const { widthPx, file } of golden.drawings) expectGolden(file, inLines(drawChart(chart, series, widthPx)));
    });

    test("says the same in words as when a person last looked", () => {
      expectGolden(golden.words, inWords(chart, series));
    });

    test("drawing it again into the same document changes nothing and keeps every node", () => {
      for (const { widthPx, markup } of sizes) {
        const host = adopted(markup);
        const nodes = [...host.querySelectorAll("*")];
        chart.render(host, chart.layout(series, { widthPx }));
        expect(host.outerHTML).toBe(markup);
        expect([...host.querySelectorAll("*")].every((node, index) => node === nodes[index])).toBe(true);
      }
    });

    test("its series survives the way through JSON to the browser", () => {
      expect(JSON.parse(JSON.stringify(series))).toEqual(series);
    });

    test("the table names every position of the model, and no other", () => {
      const { dataset, asOf } = fixture;
      const { parties } = get(dataset.topics, subjects.topic);
      const issue = get(dataset.issues, subjects.issue);
      const text = JSON.stringify(chart.table(series, wordsOf(chart, words)));
      for (const { party } of parties) {
        const position = positionAt(dataset, party, issue.id, asOf);
        // The record counts statements and names no position; a party's chart names its own alone. Both have tests below.
        if (chartName === "record" || (chartName === "party" && party !== subjectIn(chart, fixture))) continue;
        // The conditions have rows for what is tied to a condition; see their own test below.
        if (chartName === "conditions") continue;
        // The plans have rows for points of documents, which are nobody's position; see the test of their own below.
        if (chartName === "plans") continue;
        // The history has rows for what was said; a blank is no row of it.
        if (chartName === "history" && isBlank(position)) continue;
        // A pair is about two parties; what has no distance is no row of the gaps but a sentence.
        if (chartName === "pair" && !parties.slice(0, 2).some((one) => one.party === party)) continue;
        if (chartName === "gaps" && (series as GapsSeries).rows.length === 0) continue;
        expect(text).toContain(JSON.stringify(positionLabel(words, issue, position)).slice(1, -1));
      }
    });

    test("no number of the drawing is longer than two decimals, none is missing", () => {
      for (const { markup } of sizes) {
        expect(markup).not.toMatch(/NaN|undefined|Infinity/);
        expect(markup).not.toMatch(/\d\.\d{3,}/);
      }
    });
  });
});

describe.each(
  allCharts.flatMap((chart) => {
    const digest = asDigest(chart);
    return digest ? [[chart.name, digest] as const] : [];
  }),
)("%s in little", (name, digest) => {
  const series = seriesOf(digest, fixtures["plans"] as Fixture);

  test.each([256, 520])("at %d px is drawn as it was when a person last looked, and drawn again is the same", (widthPx) => {
    const markup = drawChart(digest, series, widthPx);
    expectGolden(`plans/${name}-digest-${widthPx}.svg`, inLines(markup));
    const host = adopted(markup);
    digest.render(host, digest.layout(series, { widthPx }));
    expect(host.outerHTML).toBe(markup);
  });
});

describe("marks", () => {
  test.each(Object.entries(fixtures))("%s: each mark of the spectrum is a row of its table, in the same order", (_, fixture) => {
    const chart = chartNamed("spectrum");
    const series = seriesOf(chart, fixture);
    const marks = [...adopted(drawChart(chart, series, 760)).querySelectorAll(".mark")];
    const rows = chart.table(series, wordsOf(chart, words)).rows.map(([party, position]) => [party?.text, position?.text, position?.href]);
    expect(marks.map((mark) => mark.getAttribute("aria-label")?.slice(0, 60))).toEqual(
      rows.map(([party, position], index) => {
        const name = marks[index]?.getAttribute("aria-label") ?? "";
        return name.startsWith(`${party}: ${position}`) ? name.slice(0, 60) : `${party}: ${position}`;
      }),
    );
    expect(marks.map((mark) => mark.getAttribute("href") ?? undefined)).toEqual(rows.map(([, , href]) => href));
  });

  test.each(Object.entries(fixtures))("%s: the history has one mark for each statement on the issue", (_, fixture) => {
    const chart = chartNamed("history");
    const marks = [...adopted(drawChart(chart, seriesOf(chart, fixture), 760)).querySelectorAll("a.mark")];
    const said = [...fixture.dataset.statements.values()].map(({ id }) => reader.addresses.statement(subjects.topic, id));
    expect(marks.map((mark) => mark.getAttribute("href")).sort()).toEqual(said.sort());
  });

  test.each(Object.entries(fixtures))("%s: the party has one mark for its answer on each issue and one for each statement on it", (_, fixture) => {
    const chart = chartNamed("party");
    const party = subjectIn(chart, fixture);
    const marks = [...adopted(drawChart(chart, seriesOf(chart, fixture), 760)).querySelectorAll("a.mark")];
    const { issues, cells, statements } = historyOf(fixture);
    const said = issues.flatMap(({ key }) => [
      cells[`${party}/${key}`]?.findLast(({ from }, index) => index === 0 || from <= fixture.asOf)?.href,
      ...statements.filter((one) => one.party === party && one.answers.some(({ issue }) => issue === key)).map(({ href }) => href),
    ]);
    expect(marks.map((mark) => mark.getAttribute("href"))).toEqual(said);
  });

  test.each(Object.entries(fixtures))("%s: the table of the party names its answer on every issue, and counts every statement once", (_, fixture) => {
    const chart = chartNamed("party");
    const party = subjectIn(chart, fixture);
    const { rows } = chart.table(seriesOf(chart, fixture), wordsOf(chart, words));
    const { issues, statements } = historyOf(fixture);
    expect([...new Set(rows.map(([issue]) => issue?.text))]).toEqual(issues.map(({ title }) => title));
    for (const { key, title } of issues) {
      const own = rows.filter(([issue]) => issue?.text === title);
      const issue = get(fixture.dataset.issues, key);
      const now = positionLabel(words, issue, positionAt(fixture.dataset, party, key, fixture.asOf));
      expect(own.map(([, position]) => position?.text)).toContain(now);
      const said = statements.filter((one) => one.party === party && one.answers.some((answer) => answer.issue === key));
      expect(own.reduce((sum, cells) => sum + Number.parseInt(cells.at(-1)?.text ?? "", 10), 0)).toBe(said.length);
    }
  });

  test.each(Object.entries(fixtures))("%s: the record has a mark for every statement, or counts it, and its table counts the same", (_, fixture) => {
    const chart = chartNamed("record");
    const host = adopted(drawChart(chart, seriesOf(chart, fixture), 760));
    const { parties, statements } = historyOf(fixture);
    const marks = [...host.querySelectorAll("a.mark")].filter((mark) => !mark.getAttribute("data-key")?.startsWith("more-"));
    const counted = [...host.querySelectorAll("[data-group='more'] text")].reduce((sum, { textContent }) => sum + Number(textContent), 0);
    const hrefs = marks.map((mark) => mark.getAttribute("href"));
    expect(new Set(hrefs).size).toBe(hrefs.length);
    expect(hrefs.filter((href) => !statements.some((one) => one.href === href))).toEqual([]);
    expect(hrefs.length + counted).toBe(statements.length);
    const { rows } = chart.table(seriesOf(chart, fixture), wordsOf(chart, words));
    expect(rows.map((cells) => cells.slice(0, 4).map(({ text }) => text))).toEqual(
      parties.map(({ key, name: party }) => {
        const own = statements.filter((one) => one.party === key);
        const known = (evidence: string) => String(own.filter((one) => one.evidence === evidence).length);
        return [party, String(own.length), known("reported"), known("personal")];
      }),
    );
  });

  test("what is known in another way is drawn in another shape", () => {
    const host = adopted(drawChart(chartNamed("record"), seriesOf(chartNamed("record"), fixtures["busy-days"] as Fixture), 760));
    const shapes = [...host.querySelectorAll("[data-group='samples'] path")].map((sample) => sample.getAttribute("d"));
    expect(new Set(shapes).size).toBe(3);
  });

  test("every point of a document of the record is a row of the plans and a mark of theirs, and nothing else is", () => {
    const fixture = fixtures["plans"] as Fixture;
    const { issues } = get(fixture.dataset.topics, subjects.topic);
    const said = [...fixture.dataset.documents.values()]
      .filter(({ date }) => date <= fixture.asOf)
      .flatMap(({ title, points }) =>
        points
          .filter(({ issue }) => issue !== undefined && issues.includes(issue))
          .map(({ issue, summary }) => `${words.text(get(fixture.dataset.issues, issue as string).title)}: ${words.text(title)}: ${words.text(summary)}`),
      );
    const chart = chartNamed("plans");
    const series = seriesOf(chart, fixture);
    const { rows } = chart.table(series, wordsOf(chart, words));
    expect(rows.map(([issue, document, , , says]) => `${issue?.text}: ${document?.text}: ${says?.text}`).sort()).toEqual(said.sort());
    const names = [...adopted(drawChart(chart, series, 760)).querySelectorAll(".mark")].map((mark) => mark.getAttribute("aria-label") ?? "");
    for (const [, document, , , says] of rows)
      expect(names.some((name) => name.startsWith(`${document?.text}, `) && name.includes(says?.text ?? "?"))).toBe(true);
    expect(names.filter((name) => !rows.some(([, , , , says]) => name.includes(says?.text ?? "?")))).toEqual([]);
  });

  test("a blank stands beside the scale, not on it", () => {
    const chart = chartNamed("spectrum");
    const host = adopted(drawChart(chart, seriesOf(chart, fixtures["all-blanks"] as Fixture), 760));
    const guides = [...host.querySelectorAll("[data-group='guides'] line")].map((line) => Number(line.getAttribute("x1")));
    const signs = [...host.querySelectorAll(".part-sign")].map((sign) =>
      Number(/translate\(([\d.]+),/.exec(sign.getAttribute("transform") ?? "")?.[1]),
    );
    expect(signs).toHaveLength(5);
    expect(Math.min(...signs)).toBeGreaterThan(Math.max(...guides));
    expect(new Set([...host.querySelectorAll(".part-sign")].map((sign) => sign.getAttribute("d"))).size).toBe(5);
  });
});
