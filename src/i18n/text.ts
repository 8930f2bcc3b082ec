/** Words for readers in one language. */
import type { Language, Text } from "../schema/fields.ts";

/** The text in the language, else in the first language it is given in. */
export function textIn(text: Text, language: Language): string {
  if (typeof text === "string") return text;
  return text[language] ?? Object.values(text)[0] ?? "";
}
