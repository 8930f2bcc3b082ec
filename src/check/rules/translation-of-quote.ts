import type { Problem } from "../../load/problem.ts";
import { problemAt, type Rule } from "../rule.ts";
import { placedStatements } from "../statements.ts";

/** Our translation stands beside the original words, never in their place. */
export const translationOfQuote: Rule = {
  id: "translation-of-quote",
  asks: "A translation has the quote it translates beside it, and is in another language.",
  why: "Readers who know the language must be able to check the translation against the original.",
  examples: [
    {
      file: "topics/harbour-dispute/record/2031-03-04-radio.yaml",
      right: "      rendering: original\n",
      wrong: "      rendering: original\n    translation: {en: We can share it., by: human}\n",
      says: [
        "topics/harbour-dispute/record/2031-03-04-radio.yaml:22:23  unexpected translation into `en`, expected another language than that of the quote  translation-of-quote",
        "    see topics/harbour-dispute/record/2031-03-04-radio.yaml:20:13",
      ],
    },
    {
      file: "topics/harbour-dispute/record/2030-11-20-gazette.yaml",
      right: "    summary: Asks that the harbour be open to all.\n",
      wrong: "    summary: Asks that the harbour be open to all.\n    translation: {de: Offen für alle., by: human}\n",
      says: [
        "topics/harbour-dispute/record/2030-11-20-gazette.yaml:36:18  unexpected translation, expected a quote that it translates  translation-of-quote",
        "    Add the original words as `quote`; a translation by the page itself is a quote with `rendering: publisher`.",
      ],
    },
  ],
  find({ records }) {
    return placedStatements(records).flatMap(({ statement: { quote, translation }, at }): Problem[] => {
      if (!translation) return [];
      if (!quote) {
        return [
          problemAt(
            "translation-of-quote",
            at("translation"),
            "unexpected translation, expected a quote that it translates",
            {
              hint: "Add the original words as `quote`; a translation by the page itself is a quote with `rendering: publisher`.",
            },
          ),
        ];
      }
      if (!Object.hasOwn(translation, quote.lang)) return [];
      return [
        problemAt(
          "translation-of-quote",
          at("translation", quote.lang),
          `unexpected translation into \`${quote.lang}\`, expected another language than that of the quote`,
          { related: at("quote", "lang") },
        ),
      ];
    });
  },
};
