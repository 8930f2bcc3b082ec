import { expect, test } from "vitest";
import { addDays, daysBetween, firstDay, lastDay, monthsBetween } from "../../../src/model/dates.ts";

test.each([
  ["2031-03-04", "2031-03-04", "2031-03-04"],
  ["2031-04", "2031-04-01", "2031-04-30"],
  ["2031-02", "2031-02-01", "2031-02-28"],
  ["2032-02", "2032-02-01", "2032-02-29"],
  ["2031-12", "2031-12-01", "2031-12-31"],
  ["2031", "2031-01-01", "2031-12-31"],
])("the date %s may mean any day from %s to %s", (date, first, last) => {
  expect(firstDay(date)).toBe(first);
  expect(lastDay(date)).toBe(last);
});

test("days are added across months, years and leap days, and taken away where negative", () => {
  expect(addDays("2031-12-30", 3)).toBe("2032-01-02");
  expect(addDays("2032-02-28", 1)).toBe("2032-02-29");
  expect(addDays("2031-03-15", -14)).toBe("2031-03-01");
  expect(addDays("2031-03-15", 0)).toBe("2031-03-15");
});

test("days are counted from one to the other, and are negative backwards", () => {
  expect(daysBetween("2031-03-01", "2031-03-15")).toBe(14);
  expect(daysBetween("2032-02-28", "2032-03-01")).toBe(2);
  expect(daysBetween("2031-03-15", "2031-03-01")).toBe(-14);
});

test("a month is counted once it is whole", () => {
  expect(monthsBetween("2031-03-04", "2031-04-03")).toBe(0);
  expect(monthsBetween("2031-03-04", "2031-04-04")).toBe(1);
  expect(monthsBetween("2030-11-30", "2031-12-29")).toBe(12);
});
