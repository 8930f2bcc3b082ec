import { problemAt, type Rule } from "../rule.ts";
import { placedCodings } from "../statements.ts";

/** A coder who changes their mind withdraws the earlier coding; two current ones by one coder would be a contest with oneself. */
export const oneCodingPerCoder: Rule = {
  id: "one-coding-per-coder",
  asks: "A coder has at most one current coding of a statement on an issue.",
  why: "Coders who change their mind withdraw the earlier coding; two current ones by one coder would be a contest with oneself.",
  examples: [
    {
      file: "topics/harbour-dispute/record/2031-03-04-radio.yaml",
      right: "      - issue: dredging\n",
      wrong:
        "      - {issue: harbour, scale: 1, value: open, reason: “Share” is for all., coder: aa, confidence: arguable, status: single}\n      - issue: dredging\n",
      says: [
        "topics/harbour-dispute/record/2031-03-04-radio.yaml:31:85  unexpected second coding by `aa` on `harbour`, expected one  one-coding-per-coder",
        "    Set the earlier one to `status: withdrawn`.     see topics/harbour-dispute/record/2031-03-04-radio.yaml:28:16",
      ],
    },
  ],
  find({ records }) {
    const first = new Map<string, ReturnType<typeof placedCodings>[number]>();
    return placedCodings(records).flatMap((placed) => {
      const { record, statement, coding, at } = placed;
      if (coding.status === "withdrawn") return [];
      const key = `${record.file} ${statement.id} ${coding.issue} ${coding.coder}`;
      const earlier = first.get(key);
      first.set(key, earlier ?? placed);
      if (!earlier) return [];
      return problemAt(
        "one-coding-per-coder",
        at("coder"),
        `unexpected second coding by \`${coding.coder}\` on \`${coding.issue}\`, expected one`,
        {
          hint: "Set the earlier one to `status: withdrawn`.",
          related: earlier.at("coder"),
        },
      );
    });
  },
};
