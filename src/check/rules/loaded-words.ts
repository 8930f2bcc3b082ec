import type { Problem } from "../../load/problem.ts";
import type { Records } from "../../load/records.ts";
import { ownProse, type Prose } from "../prose.ts";
import { quotedIn } from "../quoted.ts";
import { problemAt, type Rule } from "../rule.ts";
import { sentenceAt, tellsWordsOfOthers } from "../speech.ts";

/**
 * Words that judge are left to those who say them. One of the listed words may stand between quotation marks, or in a
 * sentence that has a verb of saying in it and so tells whose word it is; anywhere else it would be ours. A point of a
 * document tells what the document says, as the page around it shows.
 */
export const loadedWords: Rule = {
  id: "loaded-words",
  asks: "The words listed in loaded-words.yaml stand between quotation marks, or in a sentence that says who uses them.",
  why: "A word that judges takes a side as soon as it stands in our own voice. Said by a speaker, it is evidence.",
  examples: [
    {
      file: "topics/harbour-dispute/events.yaml",
      right: "text: The two towns met at the lighthouse.",
      wrong: "text: The two towns met the pirates at the lighthouse.",
      says: [
        "topics/harbour-dispute/events.yaml:5:9  unexpected `pirates` in our own voice, expected neutral words or a speaker  loaded-words",
        "    It calls a crew criminal. Write `crew`, or say whose word it is.",
      ],
    },
  ],
  find({ records }) {
    const lists = wordsByLanguage(records);
    return ownProse(records).flatMap((prose) => {
      if (prose.path?.[0] === "points") return [];
      const list = lists.get(prose.language);
      return list?.any.test(prose.text) ? problemsIn(prose, list) : [];
    });
  },
};

interface WordList {
  /** Finds any of the words, for a first look. */
  readonly any: RegExp;
  readonly words: readonly { readonly pattern: RegExp; readonly hint: string; readonly except: RegExp | undefined }[];
}

function wordsByLanguage(records: Records): Map<string, WordList> {
  const lists = records.loadedWords.flatMap(({ value }) => value);
  return new Map(
    lists.map(({ lang, words }) => [
      lang,
      {
        any: new RegExp(words.map(({ word }) => patternOf(word)).join("|"), "iu"),
        words: words.map(({ word, why, instead, except }) => ({
          pattern: new RegExp(patternOf(word), "giu"),
          hint: `${why} ${instead === undefined ? "Leave it out, or say whose word it is." : `Write \`${instead}\`, or say whose word it is.`}`,
          except: except && new RegExp(except.map(patternOf).join("|"), "giu"),
        })),
      },
    ]),
  );
}

/** `*` at the end stands for any ending; other signs stand for themselves, and a space for any run of them. */
function patternOf(word: string): string {
  const stem = word
    .replace(/\*$/, "")
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replace(/\s+/g, "\\s+");
  return `(?<![\\p{L}\\p{M}-])${stem}${word.endsWith("*") ? "\\p{L}*" : ""}(?![\\p{L}\\p{M}])`;
}

function problemsIn({ text, language, placeAt }: Prose, { words }: WordList): Problem[] {
  const quoted = quotedIn(text);
  return words.flatMap(({ pattern, hint, except }) => {
    const fine = except
      ? [...text.matchAll(except)].map(({ 0: found, index }) => [index, index + found.length] as const)
      : [];
    return (
      [...text.matchAll(pattern)]
        .filter(({ index }) => !quoted(index) && !fine.some(([from, to]) => from <= index && index < to))
        // `so-called` is no verb of saying.
        .filter(({ 0: found, index }) => !tellsWordsOfOthers(sentenceAt(text, index).replace(found, ""), language))
        .map(({ 0: found, index }) =>
          problemAt(
            "loaded-words",
            placeAt(index),
            `unexpected \`${found}\` in our own voice, expected neutral words or a speaker`,
            {
              hint,
            },
          ),
        )
    );
  });
}
