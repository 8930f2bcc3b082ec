import { definitions, type Reference } from "../references.ts";
import { problemAt, type Rule } from "../rule.ts";

/** Two records with one id would be one page: one of them would be lost in silence. */
export const uniqueId: Rule = {
  id: "unique-id",
  asks: "No two records of a kind have the same id, anywhere on the site.",
  find({ records }) {
    const first = new Map<string, Reference>();
    return definitions(records).flatMap((definition) => {
      const key = `${definition.target} ${definition.id}`;
      const earlier = first.get(key);
      if (!earlier) {
        first.set(key, definition);
        return [];
      }
      return problemAt(
        "unique-id",
        definition.place(),
        `unexpected second ${definition.target} \`${definition.id}\`, expected an id of its own`,
        {
          hint: "Ids are permanent: change the newer one, such as by adding the date or a word.",
          related: earlier.place(),
        },
      );
    });
  },
};
