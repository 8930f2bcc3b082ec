import type { Problem } from "../../load/problem.ts";
import { normaliseQuote } from "../../model/quote-match.ts";
import { problemAt, type Rule } from "../rule.ts";
import { placedStatements } from "../statements.ts";

const shortestLetters = 12;
const shortestWords = 3;

/** Prefix and suffix are what stands around the words, not the words again; and very short quotes need them. */
export const quoteContext: Rule = {
  id: "quote-context",
  asks: `Prefix and suffix do not repeat the quote, and a quote of fewer than ${shortestWords} words or ${shortestLetters} letters has one of them.`,
  why: "The words around a quote are how it is found again on a page that has changed. Two words alone stand on every page.",
  examples: [
    {
      file: "topics/harbour-dispute/record/2030-11-20-gazette.yaml",
      right: 'prefix: "said: “"',
      wrong: 'prefix: "said: “The harbour"',
      says: [
        "topics/harbour-dispute/record/2030-11-20-gazette.yaml:18:50  unexpected `said: “The harbour`, expected only what stands before the quote  quote-context",
        "    Leave out the words that are in the quote itself.",
        "topics/harbour-dispute/record/2030-11-20-gazette.yaml:18:50  unexpected `said: “The harbour`, expected the words next to the quote in the excerpt  quote-in-excerpt",
        "    around the quote stands: …The mayor said: “[quote]” Then the council rose.…     see topics/harbour-dispute/record/2030-11-20-gazette.yaml:7:12",
      ],
    },
    {
      file: "topics/harbour-dispute/record/2031-03-04-radio.yaml",
      right: "exact: We can share the harbour from next spring.",
      wrong: "exact: share the",
      says: [
        "topics/harbour-dispute/record/2031-03-04-radio.yaml:19:14  note: unexpected quote `share the` alone, expected a prefix or suffix with it  quote-context",
        "    It is too short to be found again by itself: add a few words that stand before or after it on the page.",
      ],
    },
  ],
  find({ records }) {
    return placedStatements(records).flatMap(({ statement: { quote }, at }): Problem[] => {
      if (!quote) return [];
      const { exact, prefix, suffix } = quote;
      if (prefix === undefined && suffix === undefined)
        return isTooShort(exact) ? [tooShort(exact, at("quote", "exact"))] : [];
      return [
        ...(prefix !== undefined && overlap(prefix, exact) ? [repeated(prefix, at("quote", "prefix"), "before")] : []),
        ...(suffix !== undefined && overlap(exact, suffix) ? [repeated(suffix, at("quote", "suffix"), "after")] : []),
      ];
    });
  },
};

function isTooShort(exact: string): boolean {
  const words = exact.trim().split(/\s+/);
  // Scripts without spaces have one "word" for a whole sentence; there the letters alone are counted.
  const spaced = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}]/u.test(exact);
  return spaced ? exact.length < shortestLetters || words.length < shortestWords : exact.length < 4;
}

function tooShort(exact: string, place: Parameters<typeof problemAt>[1]): Problem {
  return problemAt("quote-context", place, `unexpected quote \`${exact}\` alone, expected a prefix or suffix with it`, {
    hint: "It is too short to be found again by itself: add a few words that stand before or after it on the page.",
    severity: "notice",
  });
}

function repeated(words: string, place: Parameters<typeof problemAt>[1], side: "before" | "after"): Problem {
  return problemAt("quote-context", place, `unexpected \`${words}\`, expected only what stands ${side} the quote`, {
    hint: "Leave out the words that are in the quote itself.",
  });
}

/** True where the end of the one is the beginning of the other, for two words or more, or for a whole side of them. */
function overlap(before: string, after: string): boolean {
  const [left, right] = [before, after].map((text) => normaliseQuote(text).split(" ")) as [string[], string[]];
  const most = Math.min(left.length, right.length);
  for (let count = most; count >= 2; count--) {
    if (left.slice(-count).join(" ").endsWith(right.slice(0, count).join(" "))) return true;
  }
  return false;
}
