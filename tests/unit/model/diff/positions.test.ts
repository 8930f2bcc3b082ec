import { expect, test } from "vitest";
import type { Dataset } from "../../../../src/model/dataset.ts";
import { changesBetween, type ContentDiff } from "../../../../src/model/diff/content-diff.ts";
import { readingsOf } from "../../../../src/model/position.ts";
import type { Cause } from "../../../../src/model/diff/causes.ts";
import { readingKey } from "../../../../src/model/reading.ts";
import type { Position } from "../../../../src/model/position.ts";
import { finding, harbour, harbourIssue, statement, tables } from "../../../fixtures/harbour.ts";

const first = statement("first", "2031-03-01", { value: "closed" });
const second = statement("second", "2031-05-01", { value: "shared" });

/** "party · issue kind: was → now because …" for each change of position. */
function positions(before: Dataset, after: Dataset): string[] {
  return changesBetween(before, after).positions.map(
    ({ party, issue, kind, before, after, causes }) =>
      `${party} · ${issue} ${kind}: ${answer(before)} → ${answer(after)} because ${causes.map(cause).join(", ")}`,
  );
}

function past({ past }: ContentDiff): string[] {
  return past.map(
    ({ from, to, before, after, causes }) =>
      `${from} to ${to}: ${answer(before)} → ${answer(after)} because ${causes.map(cause).join(", ")}`,
  );
}

function answer(position: Position | undefined): string {
  if (position === undefined) return "nothing";
  return [position.state, ...readingsOf(position).map(readingKey)].join(" ");
}

function cause(cause: Cause): string {
  if (cause.kind === "record") return `${cause.record.kind} ${cause.record.id} ${cause.record.change}`;
  if (cause.kind === "day") return `day ${cause.before}/${cause.after} ${cause.statement?.id ?? ""}`.trim();
  return `${cause.kind} ${cause.statement.id}`;
}

test("a statement that was added moves a position, and is named as the reason", () => {
  expect(positions(harbour([first]), harbour([first, second]))).toEqual([
    "eastport · harbour moved: stated closed → stated shared because added second",
  ]);
});

test("a statement that says the same again is no change of position", () => {
  const again = statement("again", "2031-05-01", { value: "closed" });
  expect(positions(harbour([first]), harbour([first, again]))).toEqual([]);
});

test("a statement that was added before a later one moves nothing now, but the past", () => {
  const between = statement("between", "2031-04-01", { value: "open" });
  const diff = changesBetween(harbour([first, second]), harbour([first, between, second]));
  expect(diff.positions).toEqual([]);
  expect(past(diff)).toEqual(["2031-04-01 to 2031-04-30: stated closed → stated open because added between"]);
});

test("a coding that was corrected moves the position and names the statement; a summary alone moves nothing", () => {
  const corrected = statement("first", "2031-03-01", { value: "open" });
  expect(positions(harbour([first]), harbour([corrected]))).toEqual([
    "eastport · harbour moved: stated closed → stated open because corrected first",
  ]);
  expect(positions(harbour([first]), harbour([{ ...first, summary: "Says so." }]))).toEqual([]);
});

test("a coding corrected under a later statement is a change of the past with its first and last day", () => {
  const corrected = statement("first", "2031-03-01", { value: "permit" });
  expect(past(changesBetween(harbour([first, second]), harbour([corrected, second])))).toEqual([
    "2031-03-01 to 2031-04-30: stated closed → stated permit because corrected first",
  ]);
});

test("a statement that was removed leaves what was said before it, or a blank", () => {
  expect(positions(harbour([first, second]), harbour([first]))).toEqual([
    "eastport · harbour moved: stated shared → stated closed because removed second",
  ]);
  expect(positions(harbour([first]), harbour([]))).toEqual([
    "eastport · harbour blanked: stated closed → not-researched because removed first",
  ]);
});

test("words that the party took back leave a blank, because they were withdrawn", () => {
  const back = statement("back", "2031-06-01", { codings: [], relates: [{ kind: "withdraws", to: "first" }] });
  const diff = changesBetween(harbour([first]), harbour([first, back]));
  expect(positions(harbour([first]), harbour([first, back]))).toEqual([
    "eastport · harbour blanked: stated closed → not-researched because withdrawn first",
  ]);
  expect(diff.statements.withdrawn.map(({ statement, how }) => [statement.id, how])).toEqual([
    ["first", { kind: "party", by: "back", on: "2031-06-01" }],
  ]);
});

test("a reading that no longer counts leaves a blank, because it was withdrawn", () => {
  const uncounted = statement("first", "2031-03-01", {
    codings: [{ issue: "harbour", value: "closed", status: "withdrawn" }],
  });
  expect(positions(harbour([first]), harbour([uncounted]))).toEqual([
    "eastport · harbour blanked: stated closed → not-researched because withdrawn first",
  ]);
});

test("a blank that gets an answer, and a blank that becomes another one, are told apart", () => {
  const search = { findings: [finding("2031-06-01", "2032-06-01")] };
  expect(positions(harbour(), harbour([first]))).toEqual([
    "eastport · harbour answered: not-researched → stated closed because added first",
  ]);
  expect(positions(harbour(), harbour([], search))).toEqual([
    "eastport · harbour blank: not-researched → silent because search eastport harbour 2031-06-01 added",
  ]);
});

test("the same answer with another standing or other conditions is a change, and no move", () => {
  const leaked = statement("first", "2031-03-01", { value: "closed", source: "leaked" });
  expect(positions(harbour([leaked]), harbour([first]))).toEqual([
    "eastport · harbour standing: reported closed → stated closed because corrected first",
  ]);
  const tied = (text: string) =>
    statement("first", "2031-03-01", {
      codings: [{ issue: "harbour", value: "closed", conditions: [{ type: "after", text }] }],
    });
  expect(positions(harbour([tied("a truce")]), harbour([tied("a vote")]))).toEqual([
    "eastport · harbour conditions: conditional closed → conditional closed because corrected first",
  ]);
});

test("a record that the rule looks at is named where no statement changed", () => {
  const speakers = tables([]).speakers.map((speaker) =>
    speaker.id === "mayor" ? { ...speaker, offices: [] } : speaker,
  );
  expect(positions(harbour([first]), harbour([first], { speakers }))).toEqual([
    "eastport · harbour blanked: stated closed → not-researched because speaker mayor changed",
  ]);
  const earlier = statement("earlier", "2031-04-20", { value: "closed" });
  const issues = [{ ...harbourIssue, windowDays: 3 }, ...tables([]).issues.slice(1)];
  expect(positions(harbour([earlier, second]), harbour([earlier, second], { issues }))).toEqual([
    "eastport · harbour moved: contested closed shared → stated shared because issue harbour changed",
  ]);
});

test("a record taken as of a later day says so, with the statement that counts only then", () => {
  const until = (to: string) => ({
    topics: tables([]).topics.map((topic) => ({ ...topic, covers: { ...topic.covers, to } })),
  });
  expect(
    positions(harbour([first, second], until("2031-04-30")), harbour([first, second], until("2031-06-30"))),
  ).toEqual(["eastport · harbour moved: stated closed → stated shared because day 2031-04-30/2031-06-30 second"]);
});

test("an issue that comes with an answer is an answer, one that comes blank is no change", () => {
  const topics = tables([]).topics.map((topic) => ({ ...topic, issues: ["dredging"] }));
  expect(positions(harbour([first], { topics }), harbour([first]))).toEqual([
    "eastport · harbour answered: nothing → stated closed because topic harbour-dispute changed",
  ]);
  expect(positions(harbour([], { topics }), harbour([]))).toEqual([]);
});
