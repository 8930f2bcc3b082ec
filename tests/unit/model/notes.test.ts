import { expect, test } from "vitest";
import type { BriefingRecord } from "../../../src/model/dataset.ts";
import { notesOf } from "../../../src/model/notes.ts";
import { harbour, statement } from "../../fixtures/harbour.ts";

function briefing(references: BriefingRecord["references"]): BriefingRecord {
  const about = { title: "The harbour", summary: "A summary.", topic: "harbour-dispute" };
  return {
    id: "first",
    ...about,
    asOf: "2031-06-01",
    published: "2031-06-02",
    words: 100,
    prose: [],
    references,
    shows: [],
    text: "",
  };
}

const dataset = harbour([
  statement("a", "2031-03-01", { source: "wire" }),
  statement("b", "2031-03-02", { source: "interview" }),
]);

test("notes stand in the order in which the prose names them", () => {
  const named = briefing([
    { kind: "statement", id: "b" },
    { kind: "source", id: "wire" },
    { kind: "statement", id: "a" },
  ]);
  expect(notesOf(dataset, named).map(({ key }) => key)).toEqual(["statement:b", "source:wire", "statement:a"]);
});

test("a note to a statement names its source, and a note to a source names no statement", () => {
  const [toStatement, toSource] = notesOf(
    dataset,
    briefing([
      { kind: "statement", id: "a" },
      { kind: "source", id: "interview" },
    ]),
  );
  expect(toStatement).toMatchObject({ statement: { id: "a" }, source: { id: "wire" } });
  expect(toSource).toMatchObject({ statement: undefined, source: { id: "interview" } });
});

test("a reference to what is not in the record is an error, not a missing note", () => {
  expect(() => notesOf(dataset, briefing([{ kind: "statement", id: "lost" }]))).toThrow("Unknown id `lost`");
});
