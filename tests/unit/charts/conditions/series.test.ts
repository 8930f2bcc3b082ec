/** What the conditions say: every condition of the model, and no other; loops in words; nothing from after the day. */
import { describe as suite, expect, test } from "vitest";
import { conditions as chart } from "../../../../src/charts/conditions/index.ts";
import type { Own, Series } from "../../../../src/charts/conditions/series.ts";
import type { ChartWords } from "../../../../src/charts/chart.ts";
import { wordsOf } from "../../../../src/charts/index.ts";
import { topicHistory } from "../../../../src/charts/topic-history/write.ts";
import { conditionPhrases } from "../../../../src/i18n/positions.ts";
import { wordsIn } from "../../../../src/i18n/words.ts";
import { addressesBelow } from "../../../../src/model/addresses.ts";
import { get } from "../../../../src/model/dataset.ts";
import { conditionsOf, positionAt } from "../../../../src/model/position.ts";
import { conditions as fixture } from "../../../fixtures/datasets/conditions.ts";
import { type Fixture, subjects } from "../../../fixtures/datasets/fixture.ts";
import { fixtures } from "../../../fixtures/datasets/index.ts";

const words = wordsIn("en");
const own = wordsOf(chart, words) as ChartWords<Own>;

function seriesOf({ dataset, asOf }: Fixture, query: { asOf?: string; parties?: string[] } = {}): Series {
  const history = topicHistory(dataset, subjects.topic, { words, addresses: addressesBelow("/") });
  return chart.series(history, { subject: subjects.topic, asOf, ...query }, own);
}

suite.each(Object.entries(fixtures))("%s", (_, one) => {
  const series = seriesOf(one);
  const { parties, issues } = get(one.dataset.topics, subjects.topic);
  const cells = parties.flatMap(({ party }) => issues.map((issue) => positionAt(one.dataset, party, issue, one.asOf)));

  test("the table has a row for each condition of the model, and no other", () => {
    const { rows } = chart.table(series, own);
    expect(rows.map(([party, , phrase]) => `${party?.text}: ${phrase?.text}`)).toEqual(
      cells.flatMap((position) =>
        conditionPhrases(words, position).map(
          (phrase) => `${get(one.dataset.parties, position.party).name}: ${phrase}`,
        ),
      ),
    );
  });

  test("there is a mark for each condition that names an issue of the topic, and no other", () => {
    const marks = chart.layout(series, { widthPx: 520 }).rows.flatMap(({ marks: own }) => own);
    const named = cells.flatMap((position) =>
      conditionsOf(position).flatMap((condition, index) =>
        condition.issue && issues.includes(condition.issue) ? [`${position.party}-${position.issue}-${index}`] : [],
      ),
    );
    expect(marks.map(({ key }) => key).sort()).toEqual(named.sort());
  });
});

test("loops are numbered and named with who waits for what", () => {
  expect(seriesOf(fixture).loops.map(({ waits }) => waits)).toEqual([
    "Loop 1: Harbour waits for The new quay (Eastport and Westport), The new quay waits for Harbour (Westport)",
    "Loop 2: The ferry waits for the same issue (Westport)",
  ]);
});

test("what one party wants together with another issue makes no loop: nobody said that the other waits", () => {
  const together = seriesOf(fixture).edges.filter(({ type }) => type === "together");
  expect(together.length).toBeGreaterThan(0);
  expect(together.filter(({ loop }) => loop !== undefined)).toEqual([]);
});

test("what would undo a position is drawn, but makes no loop", () => {
  const unless = seriesOf(fixture).edges.find(({ type }) => type === "unless");
  expect([unless?.issue, unless?.other, unless?.loop]).toEqual(["lights", "tolls", undefined]);
});

test("a loop that two parties make is gone where only one of them is shown", () => {
  expect(seriesOf(fixture, { parties: ["eastport"] }).loops).toEqual([]);
});

test("a mark says who, on what, what it waits for, which loop, how it stands and when", () => {
  const { edges } = seriesOf(fixture);
  expect(edges[0]?.carriers.map(({ name }) => name)).toEqual([
    "Town of Eastport: on Harbour, only once: Westport has opened the quay, waits for The new quay, Westport to act, loop 1, conditional, 4 March 2031",
    "Town of Westport: on Harbour, only once: the quay stands, waits for The new quay, loop 1, reported, from a leaked text, 5 March 2031",
  ]);
});

test("the summary counts positions, conditions and loops, also where there are none", () => {
  const summary = (asOf: string): string => chart.describe(seriesOf(fixture, { asOf }), own).summary;
  expect(summary("2031-03-04")).toBe(
    "As of 4 March 2031, three of three positions known from what was said are tied to a condition. Of four conditions, three name an issue of this topic. There is no loop.",
  );
  expect(summary("2031-03-03")).toBe("As of 3 March 2031, no position is known from what was said. There is no loop.");
});
