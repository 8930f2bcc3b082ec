/** A hundred thousand documents made of hostile and benign ones; in two halves, so that two cores share them. */
import { expect, test } from "vitest";
import { acceptedOf } from "../../../fixtures/guard/mutants.ts";

const documents = 50_000;
const timeout = 600_000;

test("no accepted document of the first half holds anything that could run, in either parser", { timeout }, () => {
  const began = performance.now();
  const accepted = acceptedOf(documents, 20310304);
  // A fuzz that gets nothing through would prove nothing.
  expect(accepted).toBeGreaterThan(documents / 20);
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(`${accepted} of ${documents} documents were accepted, in ${seconds} s`);
});
