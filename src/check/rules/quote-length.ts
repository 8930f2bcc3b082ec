import { problemAt, type Rule } from "../rule.ts";
import { placedStatements } from "../statements.ts";

const limit = 40;

/** Short quotation is what the law of most countries allows, and enough to be checked by. */
export const quoteLength: Rule = {
  id: "quote-length",
  asks: `A quote has at most ${limit} words.`,
  find({ records }) {
    return placedStatements(records).flatMap(({ statement, at }) => {
      const words = statement.quote?.exact.trim().split(/\s+/).length ?? 0;
      if (words <= limit) return [];
      return problemAt(
        "quote-length",
        at("quote", "exact"),
        `unexpected quote of \`${words}\` words, expected at most \`${limit}\``,
        {
          hint: "Keep the words that the reading rests on, in one piece.",
        },
      );
    });
  },
};
