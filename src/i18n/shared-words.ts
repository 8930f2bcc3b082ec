/** The words and formats that go to readers' browsers: those all charts share. Each chart brings its own beside them. */
import type { Language } from "../schema/fields.ts";
import { shared } from "./en/shared.ts";
import { type Formats, formatsOf } from "./formats.ts";

export type SharedDictionary = typeof shared;

export interface SharedWords extends SharedDictionary, Formats {
  readonly language: Language;
}

const dictionaries: Readonly<Record<string, SharedDictionary>> = { en: shared };

/** English where there is no dictionary for the language: in a browser, words are better than none. */
export function sharedWordsIn(language: Language): SharedWords {
  const known = language in dictionaries ? language : "en";
  return { ...(dictionaries[known] as SharedDictionary), ...formatsOf(known), language: known };
}
