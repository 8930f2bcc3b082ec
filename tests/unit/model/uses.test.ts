import { expect, test } from "vitest";
import { usesOf } from "../../../src/model/uses.ts";
import { harbour, harbourIssue, speaker, statement } from "../../fixtures/harbour.ts";

const topic = "harbour-dispute";
const event = { id: "talks", topic, date: "2031-03-01", kind: "talks", title: "Talks", text: "They talked." } as const;
const draft = {
  id: "draft",
  topic,
  title: "Draft",
  date: "2031-02-01",
  authors: "Both",
  parties: [] as string[],
  status: "draft",
} as const;
const draftPoint = { summary: "Both use it.", source: "wire", seen: "account" } as const;
const mayor = { party: "eastport", title: "Mayor", mandate: "speaks-for" } as const;

test("a source knows the statements that name it beside their own", () => {
  const own = statement("own", "2031-03-01", { source: "wire" });
  const also = statement("also", "2031-03-02", { source: "interview", alsoIn: ["media", "wire"] });
  expect(usesOf(harbour([own, also]), "wire")).toEqual({ statements: [also], others: [] });
});

test("a source knows every kind of record that rests on it, and where that stands", () => {
  const dataset = harbour([], {
    events: [{ ...event, sources: ["media", "wire"] }],
    documents: [{ ...draft, sources: ["wire"], points: [] }],
    issues: [{ ...harbourIssue, sources: ["wire"] }],
    terms: [{ id: "draught", term: "Draught", definition: "How deep a ship lies.", sources: ["wire"] }],
    speakers: [speaker("mayor", { ...mayor, source: "wire" }), speaker("deputy", { ...mayor, alsoIn: ["wire"] })],
  });
  expect(usesOf(dataset, "wire").others).toEqual([
    { kind: "event", id: "talks", topic, title: "Talks" },
    { kind: "document", id: "draft", topic, title: "Draft" },
    { kind: "issue", id: "harbour", topic, title: "Harbour" },
    { kind: "term", id: "draught", topic: "", title: "Draught" },
    { kind: "office", id: "deputy", topic: "", title: "The deputy" },
    { kind: "office", id: "mayor", topic: "", title: "The mayor" },
  ]);
});

test("a document that rests on a source in one point only is named too, and once", () => {
  const documents = [{ ...draft, sources: ["media"], points: [draftPoint, draftPoint] }];
  expect(usesOf(harbour([], { documents }), "wire").others).toEqual([
    { kind: "document", id: "draft", topic, title: "Draft" },
  ]);
});

test("a source that nothing else names has no further uses", () => {
  const own = statement("own", "2031-03-01", { source: "wire" });
  expect(usesOf(harbour([own]), "wire")).toEqual({ statements: [], others: [] });
});
