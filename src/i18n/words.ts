/** All words and formats of one language, as every page, chart and export is handed them. */
import type { Language, Text } from "../schema/fields.ts";
import { en } from "./en.ts";
import { type Formats, formatsOf } from "./formats.ts";
import type { SharedWords } from "./shared-words.ts";
import { textIn } from "./text.ts";

export type Dictionary = typeof en;

export interface Words extends Dictionary, Formats, SharedWords {
  readonly language: Language;
  /** Words of a record, in this language where it has them. */
  readonly text: (text: Text) => string;
}

const dictionaries: Readonly<Record<string, Dictionary>> = { en };

/** @throws when there is no dictionary for the language */
export function wordsIn(language: Language): Words {
  const dictionary = dictionaries[language];
  if (!dictionary)
    throw new Error(`Unknown language \`${language}\`, expected one of ${Object.keys(dictionaries).join(", ")}`);
  return { ...dictionary, ...formatsOf(language), language, text: (text) => textIn(text, language) };
}
