import type { Fix } from "../../load/problem.ts";
import { ownProse, type Prose } from "../prose.ts";
import { problemAt, type Rule } from "../rule.ts";

/** A straight stroke between two letters is an apostrophe and nothing else. Quotes keep what their page has. */
const straight = /(?<=[\p{Script=Latin}\p{Script=Cyrillic}])'(?=[\p{Script=Latin}\p{Script=Cyrillic}])/gu;
const doubled = /(?<=[\p{Script=Latin}\p{Script=Cyrillic}])''(?=[\p{Script=Latin}\p{Script=Cyrillic}])/gu;

export const apostrophe: Rule = {
  id: "apostrophe",
  asks: "Our own words have typographic apostrophes: `’`, not `'`.",
  why: "The pages are set with one kind of apostrophe. Quotes and titles of pages keep the one they were printed with.",
  mends: true,
  examples: [
    {
      file: "briefings/the-harbour-so-far.mdx",
      right: "Eastport now offers shared use.",
      wrong: "Eastport's offer is shared use.",
      says: ["briefings/the-harbour-so-far.mdx:10:9  note: unexpected `'` in `Eastport's`, expected `’`  apostrophe"],
    },
    {
      file: "topics/harbour-dispute/record/2030-11-20-gazette.yaml",
      right: "summary: Says the harbour stays closed.",
      wrong: "summary: Says the town's harbour stays closed.",
      says: [
        "topics/harbour-dispute/record/2030-11-20-gazette.yaml:16:14  note: unexpected `'` in `town's`, expected `’`  apostrophe",
      ],
    },
  ],
  find({ records }) {
    return ownProse(records).flatMap((prose) => {
      if (!prose.text.includes("'")) return [];
      const found = [...prose.text.matchAll(straight)].map(({ index }) => index);
      // A field of YAML is one problem, for its strokes have no places of their own.
      const told = prose.path ? found.slice(0, 1) : found;
      return told.map((index) =>
        problemAt(
          "apostrophe",
          prose.placeAt(index),
          `unexpected \`'\` in \`${wordAt(prose.text, index)}\`, expected \`’\``,
          {
            severity: "notice",
            fix: fixFor(prose, index),
          },
        ),
      );
    });
  },
};

function wordAt(text: string, index: number): string {
  const [before] = /\p{L}*$/u.exec(text.slice(0, index)) ?? [""];
  const [after] = /^'\p{L}*/u.exec(text.slice(index)) ?? [""];
  return before + after;
}

function fixFor({ record, path, offsetAt }: Prose, index: number): Fix | undefined {
  if (!path) {
    const from = offsetAt(index);
    return from === undefined || record.text[from] !== "'" ? undefined : { from, to: from + 1, text: "’" };
  }
  const range = record.rangeOf(path);
  if (!range) return undefined;
  const [from, to] = range;
  const written = record.text.slice(from, to);
  return { from, to, text: written.replace(written.startsWith("'") ? doubled : straight, "’") };
}
