import { firstDay, lastDay } from "../../model/dates.ts";
import { problemAt, type Rule } from "../rule.ts";
import { placedStatements } from "../statements.ts";

/** A page cannot print words that are said later. */
export const saidBeforePublished: Rule = {
  id: "said-before-published",
  asks: "No statement is dated after the page it was found in.",
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
