/** Whoever types a title or a quote to the letter means that record. */
import type { Card } from "./index-record.ts";

/** Cards whose title is what was typed first, then statements in these very words; the others as they stand. */
export function byOwnWords(query: string, cards: readonly Card[]): Card[] {
  const asked = letters(query);
  const rank = ({ title, kind, passages }: Card): number => {
    if (letters(title) === asked) return 0;
    return kind === "statement" && passages.some(([text]) => letters(text) === asked) ? 1 : 2;
  };
  return [...cards].sort((a, b) => rank(a) - rank(b));
}

/** Without case, punctuation and spaces. */
function letters(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
