import { firstDay } from "../../model/dates.ts";
import type { Place, Problem } from "../../load/problem.ts";
import type { Records } from "../../load/records.ts";
import type { IsoDay } from "../../schema/fields.ts";
import { problemAt, type Rule } from "../rule.ts";
import { placedStatements } from "../statements.ts";

/** What has not happened yet cannot be on record. */
export const futureDate: Rule = {
  id: "future-date",
  asks: "No day on which something was said, published, read, checked, searched for or corrected lies in the future.",
  why: "A record holds what has happened. A day to come is a slip of the keyboard, mostly in the year.",
  examples: [
    {
      file: "topics/harbour-dispute/record/2031-03-04-radio.yaml",
      right: 'accessed: "2031-03-10"',
      wrong: 'accessed: "2032-03-10"',
      says: [
        "topics/harbour-dispute/record/2031-03-04-radio.yaml:6:13  unexpected `2032-03-10`, expected a day up to `2031-07-01`  future-date",
        "    Was the year `2031` meant?",
      ],
    },
    {
      file: "corrections.yaml",
      right: 'date: "2031-03-20"',
      wrong: 'date: "2033-03-20"',
      says: [
        "corrections.yaml:2:9  unexpected `2033-03-20`, expected a day up to `2031-07-01`  future-date",
        "    Was the year `2031` meant?",
      ],
    },
  ],
  find({ records }, today) {
    return datesIn(records).flatMap(([date, place]): Problem[] => {
      if (date === undefined || firstDay(date) <= today) return [];
      return [
        problemAt("future-date", place(), `unexpected \`${date}\`, expected a day up to \`${today}\``, {
          hint: hintFor(date, today),
        }),
      ];
    });
  },
};

type Dated = [date: string | undefined, place: () => Place];

function datesIn(records: Records): Dated[] {
  return [
    ...records.record.flatMap(({ value: { source }, at }): Dated[] => [
      [source.published, () => at(["source", "published"])],
      [source.accessed, () => at(["source", "accessed"])],
    ]),
    ...placedStatements(records).flatMap(({ statement, at }): Dated[] => [
      [statement.said, () => at("said")],
      [statement.checked?.on, () => at("checked", "on")],
    ]),
    ...records.search.map(({ value, at }): Dated => [value.on, () => at(["on"])]),
    ...records.document.map(({ value, at }): Dated => [value.date, () => at(["date"])]),
    ...records.briefing.map(({ value, at }): Dated => [value.published, () => at(["published"])]),
    ...records.corrections.flatMap(({ value, at }) =>
      value.map(({ date }, index): Dated => [date, () => at([index, "date"])]),
    ),
    ...records.retired.flatMap(({ value, at }) => value.map(({ on }, index): Dated => [on, () => at([index, "on"])])),
  ];
}

function hintFor(date: string, today: IsoDay): string {
  const year = Number(today.slice(0, 4));
  return Number(date.slice(0, 4)) > year ? `Was the year \`${year}\` meant?` : "Was another month or day meant?";
}
