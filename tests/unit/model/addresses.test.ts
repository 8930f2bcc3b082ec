import { expect, test } from "vitest";
import { addressesBelow } from "../../../src/model/addresses.ts";

const root = addressesBelow("/");
const below = addressesBelow("/record/");

test("pages have the addresses they were promised, each with a slash at its end", () => {
  expect([root.home, root.briefings, root.search, root.glossary, root.sources, root.changes]).toEqual([
    ...["/", "/briefings/", "/search/", "/glossary/", "/sources/", "/changes/"],
  ]);
  expect([root.methods, root.corrections, root.about, root.editors]).toEqual([
    ...["/methods/", "/corrections/", "/about/", "/editors/"],
  ]);
  expect(root.briefing("first")).toBe("/briefings/first/");
  expect(root.source("wire")).toBe("/sources/wire/");
  expect(root.gallery).toBe("/editors/charts/");
  expect(root.galleryChart("pair")).toBe("/editors/charts/pair/");
});

test("the pages of a topic stand below it", () => {
  expect(root.topic("ferry")).toBe("/ferry/");
  expect(root.timeline("ferry")).toBe("/ferry/timeline/");
  expect(root.asOf("ferry", "2031-03-04")).toBe("/ferry/as-of/2031-03-04/");
  expect(root.issue("ferry", "fares")).toBe("/ferry/issues/fares/");
  expect(root.party("ferry", "eastport")).toBe("/ferry/parties/eastport/");
  expect(root.compare("ferry", "eastport", "westport")).toBe("/ferry/compare/eastport-and-westport/");
  expect(root.statement("ferry", "mayor-fares")).toBe("/ferry/statements/mayor-fares/");
  expect(root.document("ferry", "draft")).toBe("/ferry/documents/draft/");
});

test("terms and events are places on a page", () => {
  expect(root.term("draught")).toBe("/glossary/#draught");
  expect(root.event("ferry", "talks")).toBe("/ferry/timeline/#talks");
});

test("files have no slash at their end", () => {
  expect(root.file("search.js")).toBe("/search.js");
  expect(below.file("fonts/serif.woff2")).toBe("/record/fonts/serif.woff2");
});

test("a site below a path has all its addresses below that path", () => {
  expect(below.home).toBe("/record/");
  expect(below.about).toBe("/record/about/");
  expect(below.issue("ferry", "fares")).toBe("/record/ferry/issues/fares/");
  expect(below.term("draught")).toBe("/record/glossary/#draught");
});
