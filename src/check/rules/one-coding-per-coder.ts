import { problemAt, type Rule } from "../rule.ts";
import { placedCodings } from "../statements.ts";

/** A coder who changes their mind withdraws the earlier coding; two current ones by one coder would be a contest with oneself. */
export const oneCodingPerCoder: Rule = {
  id: "one-coding-per-coder",
  asks: "A coder has at most one current coding of a statement on an issue.",
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
