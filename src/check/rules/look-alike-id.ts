import { definitions, type Reference } from "../references.ts";
import { problemAt, type Rule } from "../rule.ts";

/** The id as the eye takes it in: what is easily mistaken for one another is the same. */
function outline(id: string): string {
  return id.replace(/-/g, "").replace(/0/g, "o").replace(/[1i]/g, "l").replace(/rn/g, "m");
}

/** Two ids that differ only in `0` and `o`, `1`, `l` and `i`, `rn` and `m` or in hyphens would be taken for one. */
export const lookAlikeId: Rule = {
  id: "look-alike-id",
  asks: "No two ids of a kind look alike: a zero and an o, a one and an l, rn and m, or hyphens alone do not tell them apart.",
  why: "Ids are read and copied by people. Two that the eye takes for one lead to evidence filed under the wrong record.",
  examples: [
    {
      file: "topics/harbour-dispute/record/2030-11-20-gazette.yaml",
      right: "id: reeve-2030-11-20-gazette",
      wrong: "id: mayor-2o30-11-20-gazette",
      says: [
        "topics/harbour-dispute/record/2030-11-20-gazette.yaml:28:9  unexpected statement `mayor-2o30-11-20-gazette`, expected an id that does not look like `mayor-2030-11-20-gazette`  look-alike-id",
        "    Add a word that tells the two apart.     see topics/harbour-dispute/record/2030-11-20-gazette.yaml:9:9",
      ],
    },
  ],
  find({ records }) {
    const first = new Map<string, Reference>();
    return definitions(records).flatMap((definition) => {
      const key = `${definition.target} ${outline(definition.id)}`;
      const earlier = first.get(key);
      if (!earlier) first.set(key, definition);
      if (!earlier || earlier.id === definition.id) return [];
      return problemAt(
        "look-alike-id",
        definition.place(),
        `unexpected ${definition.target} \`${definition.id}\`, expected an id that does not look like \`${earlier.id}\``,
        { hint: "Add a word that tells the two apart.", related: earlier.place() },
      );
    });
  },
};
