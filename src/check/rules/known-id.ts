import { nearest } from "../../load/nearest.ts";
import { definitions, references, type Target } from "../references.ts";
import { problemAt, type Rule } from "../rule.ts";

/** A mention of a record that does not exist would be a dead link on the site, and a fact without its evidence. */
export const knownId: Rule = {
  id: "known-id",
  asks: "Every id that is mentioned belongs to a record that exists.",
  why: "A mention of a record that does not exist would be a dead link on the site, and a fact without its evidence.",
  examples: [
    {
      file: "topics/harbour-dispute/record/2031-03-04-radio.yaml",
      right: "speaker: ada-mayor",
      wrong: "speaker: ada-major",
      says: [
        "topics/harbour-dispute/record/2031-03-04-radio.yaml:12:14  unexpected speaker `ada-major`, expected the id of one that exists  known-id",
        "    did you mean `ada-mayor`?",
      ],
    },
    {
      file: "topics/harbour-dispute/searches/2031-06-01-westport.yaml",
      right: "issue: dredging",
      wrong: "issue: fishery-quotas",
      says: [
        "topics/harbour-dispute/searches/2031-06-01-westport.yaml:6:12  unexpected issue `fishery-quotas`, expected the id of one that exists  known-id",
        "    2 are known, none of them alike.",
      ],
    },
    {
      file: "briefings/the-harbour-so-far.mdx",
      right: "mayor-2031-03-04-radio",
      wrong: "mayor-2031-03-05-radio",
      says: [
        "briefings/the-harbour-so-far.mdx:10:38  unexpected statement `mayor-2031-03-05-radio`, expected the id of one that exists  known-id",
        "    did you mean `mayor-2031-03-04-radio`?",
      ],
    },
  ],
  find({ records }) {
    const known = new Map<Target, string[]>();
    for (const { target, id } of definitions(records)) {
      const ids = known.get(target);
      if (ids) ids.push(id);
      else known.set(target, [id]);
    }
    const sets = new Map([...known].map(([target, ids]) => [target, new Set(ids)]));
    return references(records)
      .filter(({ target, id }) => !sets.get(target)?.has(id) && !records.unread.has(id))
      .map(({ target, id, place }) =>
        problemAt("known-id", place(), `unexpected ${target} \`${id}\`, expected the id of one that exists`, {
          hint: hintFor(id, known.get(target) ?? []),
        }),
      );
  },
};

function hintFor(id: string, ids: readonly string[]): string {
  if (ids.length === 0) return "There is none yet.";
  const near = nearest(id, ids);
  return near === undefined ? `${ids.length} are known, none of them alike.` : `did you mean \`${near}\`?`;
}
