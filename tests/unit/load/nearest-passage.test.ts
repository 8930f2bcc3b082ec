import { expect, test } from "vitest";
import { nearestPassage } from "../../../src/load/nearest-passage.ts";

const page = "The mayor spoke on Tuesday. “We can share the harbour from next spring”, she said. Rain is expected.";

test("the passage that differs in one word is found, with its place and the letters that differ", () => {
  expect(nearestPassage(page, "We could share the harbour from next spring")).toEqual({
    text: "We can share the harbour from next spring",
    from: 29,
    to: 70,
    errors: 4,
  });
});

test("letter case, dashes and quotation marks are no differences", () => {
  expect(nearestPassage("He said: “No – never”.", '"NO - NEVER"')).toEqual({
    text: "“No – never”",
    from: 9,
    to: 21,
    errors: 0,
  });
});

test("the passage is stretched to whole words", () => {
  expect(nearestPassage("All harbourmasters agree.", "harbourmaster agree")?.text).toBe("harbourmasters agree");
});

test("the first of two equally near passages is taken", () => {
  expect(nearestPassage("The pier closes. The pier closes.", "The pier closed.")?.from).toBe(0);
});

test("nothing is suggested where more than a third of the letters differ, or for an empty quote", () => {
  expect(nearestPassage(page, "The lighthouse will be painted red by Friday")).toBeUndefined();
  expect(nearestPassage(page, " ")).toBeUndefined();
});

test("a long quote is sought by its beginning, at the end of a long page", () => {
  const long = "The channel is six metres deep. ".repeat(20);
  const pages = "Nothing of note happened at the pier today. ".repeat(5000);
  const from = pages.length;
  expect(nearestPassage(pages + long, long.replace("six", "sixty"))?.from).toBe(from);
});
