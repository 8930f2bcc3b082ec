import { nearest } from "../../load/nearest.ts";
import { definitions, references, type Target } from "../references.ts";
import { problemAt, type Rule } from "../rule.ts";

/** A mention of a record that does not exist would be a dead link on the site, and a fact without its evidence. */
export const knownId: Rule = {
  id: "known-id",
  asks: "Every id that is mentioned belongs to a record that exists.",
  find({ records }) {
    const known = new Map<Target, string[]>();
    for (const { target, id } of definitions(records)) known.set(target, [...(known.get(target) ?? []), id]);
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
