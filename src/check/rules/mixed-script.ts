import type { Place, Problem } from "../../load/problem.ts";
import type { Records } from "../../load/records.ts";
import { ownProse } from "../prose.ts";
import { problemAt, type Rule } from "../rule.ts";
import { placedStatements } from "../statements.ts";

const word = /[\p{L}\p{M}]+/gu;
const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u];
/** Most texts have one script only, and need no look at their words. */
const otherThanLatin = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** A Cyrillic letter in a Latin word is seen by no reader and found by no search. */
export const mixedScript: Rule = {
  id: "mixed-script",
  asks: "No word mixes Latin, Cyrillic or Greek letters.",
  why: "Letters of two alphabets can look the same. A word that mixes them is found by no search, and may be meant to deceive.",
  examples: [
    {
      file: "speakers/ada-mayor.yaml",
      right: "name: Ada Mayor",
      wrong: "name: Ada M\u0430yor",
      says: [
        "speakers/ada-mayor.yaml:1:7  unexpected letters of two alphabets in `Mаyor`, expected one  mixed-script",
        "    Type the word again; the letters are `M` (Latin), `а` (Cyrillic), `yor` (Latin).",
      ],
    },
    {
      file: "topics/harbour-dispute/record/2031-03-04-radio.yaml",
      right: "exact: We can share the harbour",
      wrong: "exact: We can share the harb\u043eur",
      says: [
        "topics/harbour-dispute/record/2031-03-04-radio.yaml:19:14  unexpected letters of two alphabets in `harbоur`, expected one  mixed-script",
        "    Type the word again; the letters are `harb` (Latin), `о` (Cyrillic), `ur` (Latin).",
      ],
    },
  ],
  find({ records }) {
    return [
      ...ownProse(records).flatMap(({ text, placeAt }) => problemsIn(text, placeAt)),
      ...otherWords(records).flatMap(([text, place]) => problemsIn(text ?? "", place)),
    ];
  },
};

type Words = [text: string | undefined, place: () => Place];

function otherWords(records: Records): Words[] {
  return [
    ...records.record.flatMap(({ value: { source }, at }): Words[] => [
      [source.title, () => at(["source", "title"])],
      [source.publisher, () => at(["source", "publisher"])],
    ]),
    ...placedStatements(records).flatMap(({ statement, at }): Words[] =>
      (["exact", "prefix", "suffix"] as const).map((key) => [statement.quote?.[key], () => at("quote", key)]),
    ),
    ...records.speaker.flatMap(({ value, at }): Words[] =>
      (value.spellings ?? []).map((spelling, index) => [spelling, () => at(["spellings", index])]),
    ),
  ];
}

function problemsIn(text: string, placeAt: (index: number) => Place): Problem[] {
  if (!otherThanLatin.test(text)) return [];
  return [...text.matchAll(word)]
    .filter(([letters]) => scripts.filter((script) => script.test(letters)).length > 1)
    .map(({ 0: letters, index }) =>
      problemAt("mixed-script", placeAt(index), `unexpected letters of two alphabets in \`${letters}\`, expected one`, {
        hint: `Type the word again; the letters are ${spelt(letters)}.`,
      }),
    );
}

/** The word with its odd letters named: `Ma` and `а (Cyrillic)`. */
function spelt(letters: string): string {
  const names = ["Latin", "Cyrillic", "Greek"];
  const runs = letters.match(/\p{Script=Latin}+|\p{Script=Cyrillic}+|\p{Script=Greek}+/gu) ?? [];
  return runs.map((run) => `\`${run}\` (${names[scripts.findIndex((script) => script.test(run))]})`).join(", ");
}
