import { definitions } from "../references.ts";
import { problemAt, type Rule } from "../rule.ts";

/** An id that was taken away stays away: others may still point at it, and would find something else. */
export const retiredId: Rule = {
  id: "retired-id",
  asks: "No record takes an id that retired.yaml lists, and no id is listed there twice.",
  why: "Others link to our pages by these ids. An id that comes back with another meaning would turn an old link into a wrong one.",
  examples: [
    {
      file: "topics/harbour-dispute/record/2030-11-20-gazette.yaml",
      right: "id: reeve-2030-11-20-gazette",
      wrong: "id: mayor-2030-11-21-gazette",
      says: [
        "topics/harbour-dispute/record/2030-11-20-gazette.yaml:28:9  unexpected statement `mayor-2030-11-21-gazette`, expected an id that was never used  retired-id",
        "    It was retired on 2031-02-01. Choose a new id, such as by adding a word.     see retired.yaml:2:7",
      ],
    },
  ],
  find({ records }) {
    const retired = new Map(
      records.retired.flatMap((file) =>
        file.value.map(({ kind, id, on }, index) => [
          `${kind} ${id}`,
          { on, index, place: () => file.at([index, "id"]) },
        ]),
      ),
    );
    const twice = records.retired.flatMap((file) =>
      file.value.flatMap(({ kind, id }, index) => {
        const last = retired.get(`${kind} ${id}`);
        if (last?.index === index) return [];
        return problemAt(
          "retired-id",
          file.at([index, "id"]),
          `unexpected second entry of ${kind} \`${id}\`, expected one`,
          {
            related: last?.place(),
          },
        );
      }),
    );
    const reused = definitions(records).flatMap(({ target, id, place }) => {
      const entry = retired.get(`${target} ${id}`);
      if (!entry) return [];
      return problemAt("retired-id", place(), `unexpected ${target} \`${id}\`, expected an id that was never used`, {
        hint: `It was retired on ${entry.on}. Choose a new id, such as by adding a word.`,
        related: entry.place(),
      });
    });
    return [...twice, ...reused];
  },
};
