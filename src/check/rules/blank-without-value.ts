import { problemAt, type Rule } from "../rule.ts";
import { placedCodings } from "../statements.ts";

/** A refusal or an open mind is a blank, and no blank carries a value; any other words get a reading or are marked as fitting none. */
export const blankWithoutValue: Rule = {
  id: "blank-without-value",
  asks: "A coding has a value, range, quantity or `unplaced`; where the act is a refusal or undecided, it has no value.",
  why: "A refusal or an open mind is a blank, and a blank has no place on a scale. Any other words get a reading, or are marked as fitting none.",
  examples: [
    {
      file: "topics/harbour-dispute/record/2031-03-04-radio.yaml",
      right: "act: offer",
      wrong: "act: refusal-to-answer",
      says: [
        "topics/harbour-dispute/record/2031-03-04-radio.yaml:26:16  unexpected `value` where the act is `refusal-to-answer`, expected none  blank-without-value",
        "topics/harbour-dispute/record/2031-03-04-radio.yaml:33:19  unexpected `quantity` where the act is `refusal-to-answer`, expected none  blank-without-value",
      ],
    },
    {
      file: "topics/harbour-dispute/record/2031-03-04-radio.yaml",
      right: "        value: shared-use\n",
      wrong: "",
      says: [
        "topics/harbour-dispute/record/2031-03-04-radio.yaml:24:9  missing `value`, expected `value`, `range`, `quantity` or `unplaced: true`  blank-without-value",
        "    Where the words fit no point of the scale, write `unplaced: true` and say why in `reason`.",
      ],
    },
  ],
  find({ records }) {
    return placedCodings(records).flatMap(({ statement, coding, at }) => {
      const blank = statement.act === "refusal-to-answer" || statement.act === "undecided";
      const answer = (["value", "range", "quantity"] as const).find((key) => coding[key] !== undefined);
      if (blank && answer) {
        return problemAt(
          "blank-without-value",
          at(answer),
          `unexpected \`${answer}\` where the act is \`${statement.act}\`, expected none`,
        );
      }
      if (!blank && !answer && !coding.unplaced) {
        return problemAt(
          "blank-without-value",
          at(),
          "missing `value`, expected `value`, `range`, `quantity` or `unplaced: true`",
          {
            hint: "Where the words fit no point of the scale, write `unplaced: true` and say why in `reason`.",
          },
        );
      }
      return [];
    });
  },
};
