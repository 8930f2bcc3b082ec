import { firstDay, lastDay } from "../../model/dates.ts";
import { problemAt, type Rule } from "../rule.ts";
import { placedStatements } from "../statements.ts";

/** A page cannot print words that are said later. */
export const saidBeforePublished: Rule = {
  id: "said-before-published",
  asks: "No statement is dated after the page it was found in.",
  why: "A page cannot print words that are said later.",
  examples: [
    {
      file: "topics/harbour-dispute/record/2031-03-04-radio.yaml",
      right: 'said: "2031-03-04"',
      wrong: 'said: "2031-03-05"',
      says: [
        "topics/harbour-dispute/record/2031-03-04-radio.yaml:13:11  unexpected `2031-03-05`, expected a day up to `2031-03-04`  said-before-published",
        "    Either the day of the words or the date of the page is wrong.     see topics/harbour-dispute/record/2031-03-04-radio.yaml:5:14",
      ],
    },
  ],
  find({ records }) {
    return placedStatements(records).flatMap(({ statement, record, at }) => {
      const { published } = record.value.source;
      if (!published || firstDay(statement.said) <= lastDay(published)) return [];
      return problemAt(
        "said-before-published",
        at("said"),
        `unexpected \`${statement.said}\`, expected a day up to \`${published}\``,
        {
          hint: "Either the day of the words or the date of the page is wrong.",
          related: record.at(["source", "published"]),
        },
      );
    });
  },
};
