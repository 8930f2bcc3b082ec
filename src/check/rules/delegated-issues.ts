import { problemAt, type Rule } from "../rule.ts";

/** A delegate speaks for the party on what was assigned, and on nothing else. */
export const delegatedIssues: Rule = {
  id: "delegated-issues",
  asks: "An office with the mandate `delegated` names its issues; no other office does.",
  find({ records }) {
    return records.speaker.flatMap(({ value, at }) =>
      value.offices.flatMap(({ mandate, issues }, index) => {
        if ((mandate === "delegated") === (issues !== undefined)) return [];
        return issues === undefined
          ? problemAt(
              "delegated-issues",
              at(["offices", index, "mandate"]),
              "missing `issues`, expected `all` or a list of issues",
            )
          : problemAt(
              "delegated-issues",
              at(["offices", index, "issues"]),
              `unexpected \`issues\` with mandate \`${mandate}\`, expected it only with \`delegated\``,
            );
      }),
    );
  },
};
