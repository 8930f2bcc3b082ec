import { describe, expect, test } from "vitest";
import { charts } from "../../../src/charts/index.ts";
import { fieldGuide } from "../../../src/exports/field-guide.ts";
import { chartSubjects } from "../../../src/schema/components.ts";
import { type FileKindName, fileKinds } from "../../../src/schema/kinds.ts";

describe.each(Object.keys(fileKinds) as FileKindName[])("%s", (kind) => {
  test("every field says what it is for, in a sentence that ends", () => {
    const fields = fieldGuide(kind);
    expect(fields.length).toBeGreaterThan(1);
    expect(fields.filter(({ describe: text }) => text.length < 4).map(({ path }) => path)).toEqual([]);
  });
});

test("the charts a briefing may call are those that exist, each with its subject", () => {
  expect([...chartSubjects]).toEqual(Object.values(charts).map(({ name, subject }) => [name, subject]));
});
