import { addDays } from "../../model/dates.ts";
import { problemAt, type Rule } from "../rule.ts";

/** "Nothing found" is evidence only if somebody really looked, and only for a time. */
export const nullFinding: Rule = {
  id: "null-finding",
  asks: "A search that found nothing read three pages or more, lists no statements, and expires after its day and within two years.",
  why: "That nothing was found is evidence only if somebody really looked, and only for a time.",
  examples: [
    {
      file: "topics/harbour-dispute/searches/2031-06-01-westport.yaml",
      right: "pagesRead: 4",
      wrong: "pagesRead: 2",
      says: [
        "topics/harbour-dispute/searches/2031-06-01-westport.yaml:9:16  unexpected `2` pages read, expected `3` or more for a finding of silence  null-finding",
      ],
    },
    {
      file: "topics/harbour-dispute/searches/2031-06-01-westport.yaml",
      right: 'expires: "2032-06-01"',
      wrong: 'expires: "2039-06-01"',
      says: [
        "topics/harbour-dispute/searches/2031-06-01-westport.yaml:4:10  unexpected `2039-06-01`, expected a day within two years after `2031-06-01`  null-finding",
      ],
    },
    {
      file: "topics/harbour-dispute/searches/2031-06-01-westport.yaml",
      right: "result: none-found",
      wrong: "result: found",
      says: [
        "topics/harbour-dispute/searches/2031-06-01-westport.yaml:6:5  missing `statements`, expected the statements that were found  null-finding",
      ],
    },
  ],
  find({ records }) {
    return records.search.flatMap(({ value, at }) => [
      ...(value.expires > value.on && value.expires <= addDays(value.on, 731)
        ? []
        : [
            problemAt(
              "null-finding",
              at(["expires"]),
              `unexpected \`${value.expires}\`, expected a day within two years after \`${value.on}\``,
            ),
          ]),
      ...value.findings.flatMap(({ result, pagesRead, statements = [] }, index) => {
        if (result === "none-found" && pagesRead < 3) {
          return problemAt(
            "null-finding",
            at(["findings", index, "pagesRead"]),
            `unexpected \`${pagesRead}\` pages read, expected \`3\` or more for a finding of silence`,
          );
        }
        if ((result === "found") === statements.length > 0) return [];
        return result === "found"
          ? problemAt(
              "null-finding",
              at(["findings", index]),
              "missing `statements`, expected the statements that were found",
            )
          : problemAt(
              "null-finding",
              at(["findings", index, "statements"]),
              "unexpected `statements` with `none-found`, expected none",
            );
      }),
    ]);
  },
};
