import type { Place, Problem } from "../../load/problem.ts";
import type { Records } from "../../load/records.ts";
import { addDays } from "../../model/dates.ts";
import { problemAt, type Rule } from "../rule.ts";
import { placedStatements } from "../statements.ts";

/** Days after which words that were not found again are worth another look. */
const lookAgainAfter = 180;

/** Some things hold only for a time: whoever writes them may set the day of the next look. */
export const reviewDue: Rule = {
  id: "review-due",
  asks: `A record is looked at again on the day its \`review\` names, and words not found again after ${lookAgainAfter} days.`,
  why: "Backgrounds and definitions age in silence. A date set by whoever wrote them brings them back to mind.",
  examples: [
    {
      file: "glossary/low-water.yaml",
      right: "term: Low water\n",
      wrong: 'term: Low water\nreview: "2031-06-15"\n',
      says: [
        "glossary/low-water.yaml:2:1  note: unexpected key `review` here, expected the order `term`, `definition`, `sources`, `review`  key-order",
        "glossary/low-water.yaml:2:9  note: unexpected `2031-06-15`, expected a day after `2031-07-01`  review-due",
        "    Look at this again, then set the day of the next look or take it out.",
      ],
    },
  ],
  find({ records }, today) {
    return datesIn(records).flatMap(([date, place]): Problem[] =>
      date === undefined || today < date
        ? []
        : [
            problemAt("review-due", place(), `unexpected \`${date}\`, expected a day after \`${today}\``, {
              hint: "Look at this again, then set the day of the next look or take it out.",
              severity: "notice",
            }),
          ],
    );
  },
};

type Dated = [date: string | undefined, place: () => Place];

function datesIn(records: Records): Dated[] {
  const own = [records.issue, records.term, records.briefing, records.topic].flatMap((list) =>
    (list as readonly { value: { review?: string | undefined }; at: (path: PropertyKey[]) => Place }[]).map(
      ({ value, at }): Dated => [value.review, () => at(["review"])],
    ),
  );
  const unseen = placedStatements(records).map(({ statement: { checked }, at }): Dated => [
    checked?.result === "not-found-again" ? addDays(checked.on, lookAgainAfter) : undefined,
    () => at("checked", "on"),
  ]);
  return [...own, ...unseen];
}
