import { problemAt, type Rule } from "../rule.ts";

/** A delegate speaks for the party on what was assigned, and on nothing else. */
export const delegatedIssues: Rule = {
  id: "delegated-issues",
  asks: "An office with the mandate `delegated` names its issues; no other office does.",
  why: "A delegate speaks for the party on what was assigned and on nothing else, so the record says what that was.",
  examples: [
    {
      file: "speakers/ada-mayor.yaml",
      right: "mandate: speaks-for",
      wrong: "mandate: delegated",
      says: ["speakers/ada-mayor.yaml:8:14  missing `issues`, expected `all` or a list of issues  delegated-issues"],
    },
    {
      file: "speakers/ada-mayor.yaml",
      right: "    mandate: speaks-for\n",
      wrong: "    mandate: speaks-for\n    issues: [harbour]\n",
      says: [
        "speakers/ada-mayor.yaml:9:13  unexpected `issues` with mandate `speaks-for`, expected it only with `delegated`  delegated-issues",
      ],
    },
  ],
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
