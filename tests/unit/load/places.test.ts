/** The line on which each record begins. */
import { relative, resolve } from "node:path";
import { expect, test } from "vitest";
import { placesIn } from "../../../src/load/places.ts";
import { readRecords } from "../../../src/load/records.ts";
import { type Change, contentFolder, replace } from "../../fixtures/content-folder.ts";

const radio = "topics/harbour-dispute/record/2031-03-04-radio.yaml";
const gazette = "topics/harbour-dispute/record/2030-11-20-gazette.yaml";

function placesOf(changes: Readonly<Record<string, Change>> = {}) {
  const folder = contentFolder(changes);
  return placesIn(readRecords(folder).records, (file) => relative(folder, resolve(file)).replaceAll("\\", "/"));
}

test("a statement stands on the line of its id, also below another one of the same file", () => {
  const placeOf = placesOf();
  expect(placeOf("statement", "mayor-2031-03-04-radio")).toEqual({ path: radio, line: 10 });
  expect(placeOf("statement", "mayor-2030-11-20-gazette")).toEqual({ path: gazette, line: 9 });
  expect(placeOf("statement", "reeve-2030-11-20-gazette")).toEqual({ path: gazette, line: 28 });
});

test("a source stands on the line `source`, below comments too", () => {
  expect(placesOf()("source", "2031-03-04-radio")).toEqual({ path: radio, line: 1 });
  expect(placesOf({ [radio]: (text) => `# Read twice.\n\n${text}` })("source", "2031-03-04-radio")).toEqual({
    path: radio,
    line: 3,
  });
});

test("a file of one record begins below its comments", () => {
  expect(placesOf()("site", "site")).toEqual({ path: "site.yaml", line: 2 });
  expect(placesOf()("party", "eastport")).toEqual({ path: "parties/eastport.yaml", line: 1 });
  expect(placesOf()("briefing", "the-harbour-so-far")).toEqual({ path: "briefings/the-harbour-so-far.mdx", line: 1 });
});

test("an id in quotation marks, in braces or after other fields is found as well", () => {
  const id = "mayor-2031-03-04-radio";
  expect(placesOf({ [radio]: replace(`- id: ${id}`, `- "id": "${id}"`) })("statement", id)?.line).toBe(10);
  expect(
    placesOf({ [radio]: replace(`- id: ${id}\n    party: eastport`, `- party: eastport\n    id: ${id}`) })(
      "statement",
      id,
    )?.line,
  ).toBe(11);
});

test("a record that does not exist has no place", () => {
  expect(placesOf()("statement", "nobody")).toBeUndefined();
});
