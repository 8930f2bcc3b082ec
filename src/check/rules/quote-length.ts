import { problemAt, type Rule } from "../rule.ts";
import { placedStatements } from "../statements.ts";

const limit = 40;

/** Short quotation is what the law of most countries allows, and enough to be checked by. */
export const quoteLength: Rule = {
  id: "quote-length",
  asks: `A quote has at most ${limit} words.`,
  why: "Short quotation is what the law of most countries allows, and enough for readers to check the reading by.",
  examples: [
    {
      file: "topics/harbour-dispute/record/2031-03-04-radio.yaml",
      right: "We can share the harbour from next spring.",
      wrong:
        "We can share the harbour and share it and share it and share it and share it and share it and share it and share it and share it and share it and share it and share it and share it from next spring.",
      says: [
        "topics/harbour-dispute/record/2031-03-04-radio.yaml:19:14  unexpected quote of `44` words, expected at most `40`  quote-length",
        "    Keep the words that the reading rests on, in one piece.",
      ],
    },
  ],
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
