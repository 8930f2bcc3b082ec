import { problemAt, type Rule } from "../rule.ts";
import { placedStatements } from "../statements.ts";

/** Two coders agree or differ; one alone can do neither. */
export const codingStatus: Rule = {
  id: "coding-status",
  asks: "A coding that is agreed or disputed has a second one, by another coder, of the same statement on the same issue.",
  why: "That two people read the same words the same way is told to readers as such, so both readings must be in the record.",
  examples: [
    {
      file: "topics/harbour-dispute/record/2030-11-20-gazette.yaml",
      right: "        status: single\n",
      wrong: "        status: agreed\n",
      says: [
        "topics/harbour-dispute/record/2030-11-20-gazette.yaml:27:17  unexpected `agreed` with one coder, expected `single`  coding-status",
        "    Add the coding of the other coder on `harbour`, or write `status: single`.",
      ],
    },
  ],
  find({ records }) {
    return placedStatements(records).flatMap(({ statement: { codings }, at }) =>
      codings.flatMap(({ issue, status, coder }, index) => {
        if (status !== "agreed" && status !== "disputed") return [];
        const others = codings.filter(
          (other) => other.issue === issue && other.coder !== coder && other.status !== "withdrawn",
        );
        if (others.length > 0) return [];
        return problemAt(
          "coding-status",
          at("codings", index, "status"),
          `unexpected \`${status}\` with one coder, expected \`single\``,
          { hint: `Add the coding of the other coder on \`${issue}\`, or write \`status: single\`.` },
        );
      }),
    );
  },
};
