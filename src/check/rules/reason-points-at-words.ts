import type { Text } from "../../schema/fields.ts";
import { problemAt, type Rule } from "../rule.ts";
import { placedCodings } from "../statements.ts";

/**
 * A reason that shares no word with what was said gives readers nothing to check. Words count as the same if they begin
 * alike, so that `shares` points at `sharing` in any language that changes the ends of its words; in scripts that set no
 * spaces two signs in a row are enough. Figures and abbreviations count too. Where no quote was taken there are no words
 * to point at, and where the words fit no point the reason tells why. It is a rough measure, and so only a notice.
 */
export const reasonPointsAtWords: Rule = {
  id: "reason-points-at-words",
  asks: "The reason of a coding names at least one word of the quote, its translation or the summary.",
  why: "A reading can be checked only if its reason says which of the words it rests on.",
  examples: [
    {
      file: "topics/harbour-dispute/record/2031-03-04-radio.yaml",
      right: "reason: “Share” names use by both.",
      wrong: "reason: This is obvious.",
      says: [
        "topics/harbour-dispute/record/2031-03-04-radio.yaml:27:17  note: unexpected reason that shares no word with what was said, expected one that names it  reason-points-at-words",
        "    Name the word or figure that the reading rests on, such as: “share” names use by both.",
      ],
    },
  ],
  find({ records }) {
    return placedCodings(records).flatMap(({ statement, coding, at }) => {
      const { quote, translation, summary } = statement;
      if (!quote || coding.unplaced || coding.status === "withdrawn") return [];
      const { by: _, ...translated } = translation ?? { by: undefined };
      const said = stems([quote.exact, ...textsOf(translated), ...textsOf(summary)].join(" "));
      const reason = stems(textsOf(coding.reason).join(" "));
      if ([...reason].some((stem) => said.has(stem))) return [];
      return problemAt(
        "reason-points-at-words",
        at("reason"),
        "unexpected reason that shares no word with what was said, expected one that names it",
        {
          hint: "Name the word or figure that the reading rests on, such as: “share” names use by both.",
          severity: "notice",
        },
      );
    });
  },
};

function textsOf(text: Text | object): string[] {
  return typeof text === "string" ? [text] : Object.values(text).filter((one) => typeof one === "string");
}

const wordOrFigure = /\p{N}[\p{N}.,]*|[\p{L}\p{M}]+/gu;
const abbreviation = /^\p{Lu}{2,}$/u;
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Words that link others and mean nothing by themselves, in the languages most reasons are written in. */
const linking = new Set(
  (
    "the and for not its his her are was has had but who with that this from have will they them their then than when what were been says said " +
    "для або але про від щоб який яка яке вони його для или что как это они его при под над"
  ).split(" "),
);

/** What is left of the words when their ends do not count. */
function stems(text: string): Set<string> {
  return new Set(
    (text.match(wordOrFigure) ?? []).flatMap((written) => {
      const word = written.toLowerCase();
      if (abbreviation.test(written)) return [word];
      if (unspaced.test(word)) return [...word].slice(1).map((_, index) => [...word].slice(index, index + 2).join(""));
      if (/^\p{N}/u.test(word)) return [word.replace(/[.,]/g, "")];
      return word.length >= 3 && !linking.has(word) ? [word.slice(0, 4)] : [];
    }),
  );
}
