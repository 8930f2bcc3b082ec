import { addDays } from "../../model/dates.ts";
import { problemAt, type Rule } from "../rule.ts";

/** "Nothing found" is evidence only if somebody really looked, and only for a time. */
export const nullFinding: Rule = {
  id: "null-finding",
  asks: "A search that found nothing read three pages or more, lists no statements, and expires after its day and within two years.",
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
