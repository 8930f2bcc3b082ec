import { expect, test } from "vitest";
import type { Dataset, InTopic, StatementRecord } from "../../../src/model/dataset.ts";
import { axisOf, placeOf, pointsOf, stepsOf, stepsOfAxis } from "../../../src/model/distance.ts";
import { compare as comparePlaces, spreadOf as spread } from "../../../src/model/place.ts";
import { type Position, positionAt } from "../../../src/model/position.ts";
import type { Issue, ScalePoint } from "../../../src/schema/issue.ts";
import { dredgingIssue, harbour, harbourIssue, statement, type Words } from "../../fixtures/harbour.ts";
import { eastport } from "./eastport.ts";

const point = (id: string, more: Partial<ScalePoint> = {}): ScalePoint => ({ id, label: id, definition: id, ...more });

const revised: InTopic<Issue> = {
  ...harbourIssue,
  kind: "ordered",
  scale: {
    version: 2,
    points: [
      point("closed"),
      point("permit", { until: 1, becomes: "licence" }),
      point("licence", { since: 2 }),
      point("elsewhere", { offAxis: true }),
      point("open"),
      point("planned", { since: 3 }),
    ],
  },
};
const choice: InTopic<Issue> = {
  ...harbourIssue,
  kind: "choice",
  scale: { version: 1, points: [point("closed"), point("open")] },
};

const compare = (issue: Issue, a: Position, b: Position) =>
  comparePlaces(placeOf(issue, a), placeOf(issue, b), stepsOfAxis(issue));
const spreadOf = (dataset: Dataset, issue: string) =>
  spread(
    ["eastport", "westport", "league"].map((party) => ({
      party,
      place: placeOf(dataset.issues.get(issue) as Issue, positionAt(dataset, party, issue, "2031-12-31")),
    })),
  );
const at = (value: string) => eastport([statement("a", "2031-03-01", { value })]);
const between = (from: string, to: string) =>
  eastport([statement("a", "2031-03-01", { codings: [{ issue: "harbour", range: [from, to] }] })]);

test("a scale has the points of its current version, in order", () => {
  expect(pointsOf(revised).map(({ id }) => id)).toEqual(["closed", "licence", "elsewhere", "open"]);
  expect(pointsOf(dredgingIssue)).toEqual([]);
});

test("only an ordered scale has an axis, and points off the axis do not stand on it", () => {
  expect(axisOf(revised).map(({ id }) => id)).toEqual(["closed", "licence", "open"]);
  expect(axisOf(choice)).toEqual([]);
  expect(axisOf(dredgingIssue)).toEqual([]);
});

test("a clear answer stands on one step, a range and a contest on several, lowest first", () => {
  const contested = eastport([
    statement("a", "2031-03-01", { value: "open" }),
    statement("b", "2031-03-02", { value: "permit" }),
  ]);
  expect(stepsOf(harbourIssue, at("shared"))).toEqual([2]);
  expect(stepsOf(harbourIssue, between("permit", "shared"))).toEqual([1, 2]);
  expect(stepsOf(harbourIssue, contested)).toEqual([1, 3]);
});

test("a blank and an answer off the axis stand on no step", () => {
  expect(stepsOf(harbourIssue, eastport([]))).toBeUndefined();
  expect(stepsOf(revised, at("elsewhere"))).toBeUndefined();
  expect(stepsOf(revised, at("permit"))).toBeUndefined();
  expect(stepsOf(choice, at("open"))).toBeUndefined();
});

test("answers on an ordered scale are apart by steps, out of all its steps, either way round", () => {
  expect(compare(harbourIssue, at("closed"), at("shared"))).toEqual({ kind: "apart", steps: 2, of: 3 });
  expect(compare(harbourIssue, at("shared"), at("closed"))).toEqual({ kind: "apart", steps: 2, of: 3 });
  expect(compare(harbourIssue, at("shared"), at("shared"))).toEqual({ kind: "same" });
});

test("a range is as far away as its nearer end", () => {
  expect(compare(harbourIssue, at("closed"), between("shared", "open"))).toEqual({ kind: "apart", steps: 2, of: 3 });
  expect(compare(harbourIssue, at("shared"), between("shared", "open"))).toEqual({ kind: "same" });
});

test("answers without an order, or off the axis, are the same or different and never steps apart", () => {
  expect(compare(choice, at("closed"), at("open"))).toEqual({ kind: "different" });
  expect(compare(choice, at("open"), at("open"))).toEqual({ kind: "same" });
  expect(compare(revised, at("elsewhere"), at("open"))).toEqual({ kind: "different" });
  expect(compare(revised, at("elsewhere"), at("elsewhere"))).toEqual({ kind: "same" });
});

test("a blank is compared with nothing, not even with another blank", () => {
  expect(compare(harbourIssue, eastport([]), at("open"))).toEqual({ kind: "not-comparable" });
  expect(compare(harbourIssue, at("open"), eastport([]))).toEqual({ kind: "not-comparable" });
  expect(compare(harbourIssue, eastport([]), eastport([]))).toEqual({ kind: "not-comparable" });
});

const west = (words: Words): StatementRecord =>
  statement("west", "2031-03-01", { party: "westport", speaker: "reeve", ...words });
const league = (words: Words): StatementRecord =>
  statement("league", "2031-03-01", { party: "league", speaker: "envoy", ...words });
const east = statement("east", "2031-03-01", { value: "permit" });

test("a spread names the parties at both ends and the steps between them", () => {
  const dataset = harbour([east, west({ value: "open" }), league({ value: "permit" })]);
  expect(spreadOf(dataset, "harbour")).toEqual({
    steps: 2,
    ends: [["eastport", "league"], ["westport"]],
  });
});

test("a party that leaves a range open reaches to both its ends", () => {
  const dataset = harbour([east, west({ codings: [{ issue: "harbour", range: ["closed", "open"] }] })]);
  expect(spreadOf(dataset, "harbour")).toMatchObject({
    steps: 3,
    ends: [["westport"], ["westport"]],
  });
});

test("one party alone has no spread, and silence adds none", () => {
  expect(spreadOf(harbour([east]), "harbour")).toEqual({
    steps: undefined,
    ends: [["eastport"], ["eastport"]],
  });
});

test("equal numbers are the same answer, others are different ones", () => {
  const depth = (n: number) =>
    eastport([
      statement("a", "2031-03-01", { codings: [{ issue: "harbour", quantity: { op: "=", n, unit: "metres" } }] }),
    ]);
  expect(compare(dredgingIssue, depth(8), depth(8))).toEqual({ kind: "same" });
  expect(compare(dredgingIssue, depth(8), depth(9))).toEqual({ kind: "different" });
});

test("numbers are answers but have no axis to spread on", () => {
  const depth = (n: number): Words => ({ codings: [{ issue: "dredging", quantity: { op: "=", n, unit: "metres" } }] });
  expect(spreadOf(harbour([west(depth(8)), league(depth(9))]), "dredging")).toEqual({
    steps: undefined,
    ends: [[], []],
  });
});
