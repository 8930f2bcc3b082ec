/** What charts are drawn from says the same as the position rule, on every day. */
import { expect, test } from "vitest";
import { positionLabel } from "../../../src/i18n/positions.ts";
import { wordsIn } from "../../../src/i18n/words.ts";
import { changeDays, movesUpTo, positionOn, spansUpTo } from "../../../src/charts/topic-history/topic-history.ts";
import { packed, unpacked } from "../../../src/charts/topic-history/packed.ts";
import { topicHistory } from "../../../src/charts/topic-history/write.ts";
import { addressesBelow } from "../../../src/model/addresses.ts";
import { addDays } from "../../../src/model/dates.ts";
import { changesIn, historyOf } from "../../../src/model/history.ts";
import { type Position, positionAt } from "../../../src/model/position.ts";
import type { Issue } from "../../../src/schema/issue.ts";
import { fixtures } from "../../fixtures/datasets/index.ts";
import { subjects } from "../../fixtures/datasets/fixture.ts";
import { finding, harbour, statement } from "../../fixtures/harbour.ts";

const words = wordsIn("en");
const reader = { words, addresses: addressesBelow("/") };
const busy = harbour(
  [
    statement("a", "2030-03-01", { value: "closed" }),
    statement("b", "2030-05", { value: "permit" }),
    statement("c", "2030-08-01", { value: "open", relates: [{ kind: "withdraws", to: "b" }] }),
    statement("d", "2031-02-01", { source: "leaked", value: "shared" }),
    statement("e", "2031-02-05", { value: "closed" }),
    statement("w", "2030-06-01", {
      party: "westport",
      speaker: "reeve",
      act: "refusal-to-answer",
      codings: [{ issue: "harbour" }],
    }),
  ],
  { findings: [finding("2031-01-01", "2031-03-31", { party: "league" })] },
);
const datasets = {
  busy,
  ...Object.fromEntries(Object.entries(fixtures).map(([name, { dataset }]) => [name, dataset])),
};

test.each(Object.entries(datasets))("%s: on every day the looked-up position is the computed one", (_, dataset) => {
  const history = topicHistory(dataset, subjects.topic, reader);
  const issue = dataset.issues.get("harbour") as Issue;
  const facts = (position: Position) => [
    position.state,
    positionLabel(words, issue, position),
    "said" in position ? position.said : "",
  ];
  for (let day = "2029-12-01"; day < "2032-02-01"; day = addDays(day, 3)) {
    for (const { key } of history.parties.slice(0, 5)) {
      const { state, label, said } = positionOn(history, key, "harbour", day);
      expect([day, state, label, said]).toEqual([day, ...facts(positionAt(dataset, key, "harbour", day))]);
    }
  }
});

test.each(Object.entries(datasets))("%s: spans and moves are those of the model", (_, dataset) => {
  const history = topicHistory(dataset, subjects.topic, reader);
  const issue = dataset.issues.get("harbour") as Issue;
  for (const day of ["2030-04-01", "2030-12-31", "2031-02-03", "2031-12-31"]) {
    for (const { key } of history.parties.slice(0, 5)) {
      expect(
        spansUpTo(history, key, "harbour", day).map(({ from, to, position }) => [
          from,
          to,
          position.label,
          position.said,
        ]),
      ).toEqual(
        historyOf(dataset, key, "harbour", day).map(({ from, to, position }) => [
          from,
          to,
          positionLabel(words, issue, position),
          "said" in position ? position.said : "",
        ]),
      );
    }
    expect(
      movesUpTo(history, day, history.parties).map((move) => [move.day, move.party.key, move.issue.key, move.kind]),
    ).toEqual(
      changesIn(dataset, subjects.topic, day).map((change) => [change.day, change.party, change.issue, change.kind]),
    );
  }
});

test("a search that expires turns silence into a blank that nobody has looked into", () => {
  const history = topicHistory(busy, subjects.topic, reader);
  expect(positionOn(history, "league", "harbour", "2031-03-31").state).toBe("silent");
  expect(positionOn(history, "league", "harbour", "2031-04-01").state).toBe("not-researched");
  expect(changeDays(history, { party: "league" })).toEqual(["2031-04-01", "2031-12-31"]);
});

test("a party that declines again is told by its latest refusal, as every other position is by its latest words", () => {
  const refusal = {
    party: "westport",
    speaker: "reeve",
    act: "refusal-to-answer",
    codings: [{ issue: "harbour" }],
  } as const;
  const twice = harbour([statement("w1", "2030-06-01", refusal), statement("w2", "2030-09-01", refusal)]);
  const history = topicHistory(twice, subjects.topic, reader);
  expect(
    spansUpTo(history, "westport", "harbour", "2030-12-31").map(({ from, position }) => [from, position.href]),
  ).toEqual([["2030-06-01", reader.addresses.statement(subjects.topic, "w2")]]);
});

test.each(Object.entries(datasets))("%s: packed, sent as JSON and unpacked it is the same", (_, dataset) => {
  const history = topicHistory(dataset, subjects.topic, reader);
  const wire = packed(history, words, (id) => dataset.statements.get(id)?.said as string);
  expect(unpacked(JSON.parse(JSON.stringify(wire)), words)).toEqual(history);
});

test("a party and issue that the topic does not have is an error that names them", () => {
  const history = topicHistory(busy, subjects.topic, reader);
  expect(() => positionOn(history, "nobody", "harbour", "2031-01-01")).toThrow("nobody/harbour");
});
