import { definitions, type Reference } from "../references.ts";
import { problemAt, type Rule } from "../rule.ts";

/** Two records with one id would be one page: one of them would be lost in silence. */
export const uniqueId: Rule = {
  id: "unique-id",
  asks: "No two records of a kind have the same id, anywhere on the site.",
  why: "Two records with one id would be one page: one of them would be lost in silence.",
  examples: [
    {
      file: "topics/harbour-dispute/record/2031-03-04-radio.yaml",
      right: "id: mayor-2031-03-04-radio",
      wrong: "id: mayor-2030-11-20-gazette",
      says: [
        "briefings/the-harbour-so-far.mdx:10:38  unexpected statement `mayor-2031-03-04-radio`, expected the id of one that exists  known-id",
        "    3 are known, none of them alike.",
        "corrections.yaml:1:33  unexpected statement `mayor-2031-03-04-radio`, expected the id of one that exists  known-id",
        "    3 are known, none of them alike.",
        "topics/harbour-dispute/record/2031-03-04-radio.yaml:10:9  unexpected second statement `mayor-2030-11-20-gazette`, expected an id of its own  unique-id",
        "    Ids are permanent: change the newer one, such as by adding the date or a word.     see topics/harbour-dispute/record/2030-11-20-gazette.yaml:9:9",
      ],
    },
  ],
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
