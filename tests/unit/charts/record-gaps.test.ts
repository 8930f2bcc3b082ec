/** The longest stretch from which the record holds nothing. */
import { expect, test } from "vitest";
import { longestGap } from "../../../src/charts/record/gaps.ts";

const on = (...days: string[]) => days.map((day) => ({ day, until: day }));

test("it lies between two statements, before the first or since the last, whichever is longest", () => {
  expect(longestGap(on("2030-02-01", "2030-06-01"), "2030-01-01", "2030-07-01")).toMatchObject({
    from: "2030-02-01",
    to: "2030-06-01",
  });
  expect(longestGap(on("2030-06-01"), "2030-01-01", "2030-07-01")).toMatchObject({
    from: "2030-01-01",
    to: "2030-06-01",
  });
  expect(longestGap(on("2030-02-01"), "2030-01-01", "2030-07-01")).toMatchObject({
    from: "2030-02-01",
    to: "2030-07-01",
  });
});

test("of two that are as long it is the earlier", () => {
  expect(longestGap(on("2030-01-11", "2030-01-21"), "2030-01-01", "2030-01-22")).toMatchObject({ to: "2030-01-11" });
});

test("what is known to a month leaves no gap within the month", () => {
  const said = [{ day: "2030-05-01", until: "2030-05-31" }, ...on("2030-06-10")];
  expect(longestGap(said, "2030-04-25", "2030-06-12")).toMatchObject({ from: "2030-05-31", to: "2030-06-10" });
});

test("there is none without a statement, nor where something was said every day", () => {
  expect(longestGap([], "2030-01-01", "2030-07-01")).toBeUndefined();
  expect(longestGap(on("2030-01-01", "2030-01-02"), "2030-01-01", "2030-01-03")).toBeUndefined();
});

test("its length is in days below two months, in months below two years, else in years and months", () => {
  const length = (to: string) => {
    const gap = longestGap(on("2030-01-01"), "2030-01-01", to);
    return [gap?.years, gap?.months, gap?.days];
  };
  expect(length("2030-02-28")).toEqual([0, 0, 58]);
  expect(length("2031-12-31")).toEqual([0, 23, 0]);
  expect(length("2032-04-02")).toEqual([2, 3, 0]);
});
