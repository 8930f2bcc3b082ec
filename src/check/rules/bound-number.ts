import { type CountingWords, countingWords } from "../counting-words.ts";
import { ownProse } from "../prose.ts";
import { problemAt, type Rule } from "../rule.ts";
import { quotedIn } from "../quoted.ts";

/** A number typed by hand is wrong as soon as the record grows; `<Count>` never is. */
export const boundNumber: Rule = {
  id: "bound-number",
  asks: "Numbers of statements, sources or parties in a briefing are counted by `<Count>`, not typed.",
  why: "The record grows. A number typed by hand is right on the day it is typed, and nobody looks at it again.",
  examples: [
    {
      file: "briefings/the-harbour-so-far.mdx",
      right: "Eastport now offers shared use.",
      wrong: "In two statements Eastport now offers shared use.",
      says: [
        "briefings/the-harbour-so-far.mdx:10:4  note: unexpected number typed by hand in `two statements`, expected it counted  bound-number",
        '    Write `<Count of="statements" />` in the place of the number; `party`, `issue`, `from` and `to` narrow it down.',
      ],
    },
  ],
  find({ records }) {
    return ownProse(records)
      .filter(({ field }) => field === "prose")
      .flatMap(({ text, language, placeAt }) => {
        const words = countingWords[language];
        if (!words) return [];
        const quoted = quotedIn(text);
        return [...text.matchAll(patternOf(words))]
          .filter(({ 0: number, index }) => !/^(?:19|20)\d\d\s/.test(number) && !quoted(index))
          .map(({ 0: found, index, groups }) => {
            const of = words.counted[groups?.["counted"]?.toLowerCase() ?? ""];
            return problemAt(
              "bound-number",
              placeAt(index),
              `unexpected number typed by hand in \`${found}\`, expected it counted`,
              {
                hint: of
                  ? `Write \`<Count of="${of}" />\` in the place of the number; \`party\`, \`issue\`, \`from\` and \`to\` narrow it down.`
                  : "Leave the number out: it changes when the topic does.",
                severity: "notice",
              },
            );
          });
      });
  },
};

function patternOf({ numbers, counted }: CountingWords): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{N}.,-])(?:\\d[\\d,.]*|${numbers.join("|")})\\s+(?<counted>${Object.keys(counted).join("|")})(?![\\p{L}-])`,
    "giu",
  );
}
