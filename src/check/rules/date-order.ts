import type { Place, Problem } from "../../load/problem.ts";
import type { Records } from "../../load/records.ts";
import { firstDay, lastDay } from "../../model/dates.ts";
import { problemAt, type Rule } from "../rule.ts";
import { placedStatements } from "../statements.ts";

/** Nothing ends before it begins, and nothing is read before it is published. Dates known to the month fit if any day does. */
export const dateOrder: Rule = {
  id: "date-order",
  asks: "No date comes before the one it must follow: read after published, checked after said, until after from.",
  why: "Two days in the wrong order show that one of them is wrong, and the order of days decides which words are the latest.",
  examples: [
    {
      file: "topics/harbour-dispute/record/2031-03-04-radio.yaml",
      right: 'accessed: "2031-03-10"',
      wrong: 'accessed: "2031-03-01"',
      says: [
        "topics/harbour-dispute/record/2031-03-04-radio.yaml:6:13  unexpected `2031-03-01`, expected a day from `2031-03-04` on  date-order",
        "    One of the two days is wrong.     see topics/harbour-dispute/record/2031-03-04-radio.yaml:5:14",
      ],
    },
    {
      file: "speakers/ada-mayor.yaml",
      right: 'from: "2030-01-01"',
      wrong: 'from: "2032-01-01"',
      says: [
        "speakers/ada-mayor.yaml:7:9  unexpected `2031-12-31`, expected a day from `2032-01-01` on  date-order",
        "    One of the two days is wrong.     see speakers/ada-mayor.yaml:6:11",
        "topics/harbour-dispute/record/2030-11-20-gazette.yaml:12:11  unexpected `2030-11-20` for `ada-mayor`, expected a day in office  speaker-in-office",
        "    in office from 2032-01-01 to 2031-12-31     see speakers/ada-mayor.yaml:4:3",
        "topics/harbour-dispute/record/2031-03-04-radio.yaml:13:11  unexpected `2031-03-04` for `ada-mayor`, expected a day in office  speaker-in-office",
        "    in office from 2032-01-01 to 2031-12-31     see speakers/ada-mayor.yaml:4:3",
      ],
    },
    {
      file: "briefings/the-harbour-so-far.mdx",
      right: 'published: "2031-07-01"',
      wrong: 'published: "2031-06-01"',
      says: [
        "briefings/the-harbour-so-far.mdx:6:12  unexpected `2031-06-01`, expected a day from `2031-06-30` on  date-order",
        "    One of the two days is wrong.     see briefings/the-harbour-so-far.mdx:5:7",
      ],
    },
  ],
  find({ records }) {
    return pairsIn(records).flatMap(({ first, then, place, related }): Problem[] => {
      if (first === undefined || then === undefined || lastDay(then) >= firstDay(first)) return [];
      return [
        problemAt("date-order", place(), `unexpected \`${then}\`, expected a day from \`${first}\` on`, {
          hint: "One of the two days is wrong.",
          related: related(),
        }),
      ];
    });
  },
};

interface Pair {
  readonly first: string | undefined;
  readonly then: string | undefined;
  place(): Place;
  related(): Place;
}

function pairsIn(records: Records): Pair[] {
  return [
    ...records.record.map(({ value: { source }, at }) => ({
      first: source.published,
      then: source.accessed,
      place: () => at(["source", "accessed"]),
      related: () => at(["source", "published"]),
    })),
    ...placedStatements(records).map(({ statement, at }) => ({
      first: statement.said,
      then: statement.checked?.on,
      place: () => at("checked", "on"),
      related: () => at("said"),
    })),
    ...records.speaker.flatMap(({ value, at }) =>
      value.offices.map((office, index) => span(office, at, ["offices", index])),
    ),
    ...records.party.flatMap(({ value, at }) =>
      (value.memberships ?? []).map((membership, index) => span(membership, at, ["memberships", index])),
    ),
    ...records.topic.map(({ value, at }) => span(value.covers, at, ["covers"])),
    ...records.events.flatMap(({ value, at }) =>
      value.map(({ date, until }, index) => ({
        first: date,
        then: until,
        place: () => at([index, "until"]),
        related: () => at([index, "date"]),
      })),
    ),
    ...records.briefing.map(({ value, at }) => ({
      first: value.asOf,
      then: value.published,
      place: () => at(["published"]),
      related: () => at(["asOf"]),
    })),
  ];
}

type Dates = { readonly from?: string | undefined; readonly to?: string | undefined };

function span({ from, to }: Dates, at: (path: PropertyKey[]) => Place, path: PropertyKey[]): Pair {
  return { first: from, then: to, place: () => at([...path, "to"]), related: () => at([...path, "from"]) };
}
