import { findQuote } from "../../model/quote-match.ts";
import { problemAt, type Rule } from "../rule.ts";
import { placedStatements } from "../statements.ts";

/** Where the record holds a passage of the page, every quote stands in it in one piece, with what is given around it. */
export const quoteInExcerpt: Rule = {
  id: "quote-in-excerpt",
  asks: "Where a source has an excerpt, every quote stands in it in one piece, directly between its prefix and suffix.",
  why: "A quote with something left out in the middle can say the opposite. Spaces, dashes and quotation marks may differ; words may not.",
  examples: [
    {
      file: "topics/harbour-dispute/record/2030-11-20-gazette.yaml",
      right: "exact: The harbour stays closed.",
      wrong: "exact: The harbour is closed.",
      says: [
        "topics/harbour-dispute/record/2030-11-20-gazette.yaml:18:15  unexpected `The harbour is closed.`, expected words that stand in the excerpt in one piece  quote-in-excerpt",
        "    Copy the words from the page again, or widen the excerpt to hold them.     see topics/harbour-dispute/record/2030-11-20-gazette.yaml:7:12",
      ],
    },
    {
      file: "topics/harbour-dispute/record/2030-11-20-gazette.yaml",
      right: 'suffix: "” Then"',
      wrong: 'suffix: "council rose"',
      says: [
        "topics/harbour-dispute/record/2030-11-20-gazette.yaml:18:69  unexpected `council rose`, expected the words next to the quote in the excerpt  quote-in-excerpt",
        "    around the quote stands: …The mayor said: “[quote]” Then the council rose.…     see topics/harbour-dispute/record/2030-11-20-gazette.yaml:7:12",
      ],
    },
  ],
  find({ records }) {
    return placedStatements(records).flatMap(({ statement: { quote }, record, at }) => {
      const { excerpt } = record.value.source;
      if (excerpt === undefined || quote === undefined || findQuote(excerpt, quote)) return [];
      const alone = findQuote(excerpt, { exact: quote.exact });
      const key = !alone
        ? "exact"
        : findQuote(excerpt, { exact: quote.exact, prefix: quote.prefix })
          ? "suffix"
          : "prefix";
      const expected = alone
        ? "the words next to the quote in the excerpt"
        : "words that stand in the excerpt in one piece";
      return problemAt(
        "quote-in-excerpt",
        at("quote", key),
        `unexpected \`${quote[key] ?? ""}\`, expected ${expected}`,
        {
          hint: alone
            ? `around the quote stands: …${excerpt.slice(Math.max(0, alone.from - 30), alone.from)}[quote]${excerpt.slice(alone.to, alone.to + 30)}…`
            : "Copy the words from the page again, or widen the excerpt to hold them.",
          related: record.at(["source", "excerpt"]),
        },
      );
    });
  },
};
