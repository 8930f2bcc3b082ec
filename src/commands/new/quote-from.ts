/** A quote with the words around it, from a passage that an editor has pasted. The passage itself is kept nowhere. */
import { nearestPassage } from "../../load/nearest-passage.ts";
import { findQuote } from "../../model/quote-match.ts";

/** So many words of the passage stand before and after the quote. */
const around = 6;

export interface QuoteFound {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** Why the words cannot be a quote, in a sentence; undefined where they can. */
export function quoteFault(words: string, passage: string | undefined): string | undefined {
  const count = words.trim().split(/\s+/).length;
  if (count > 40) return `The quote has ${count} words; at most 40 are kept. Choose those that the reading rests on.`;
  if (!passage) return undefined;
  if (findQuote(passage, { exact: words })) return undefined;
  const near = nearestPassage(passage, words);
  return `These words do not stand in the passage.${near ? ` The nearest there: “${near.text}”` : ""}`;
}

/** The words as the passage prints them, with those before and after; just the words where there is no passage. */
export function quoteFrom(words: string, passage: string | undefined): QuoteFound {
  const span = passage ? findQuote(passage, { exact: words }) : undefined;
  if (!passage || !span) return { exact: oneLine(words) };
  const before = oneLine(passage.slice(0, span.from)).split(" ").slice(-around).join(" ");
  const after = firstWords(oneLine(passage.slice(span.to)));
  return {
    exact: oneLine(passage.slice(span.from, span.to)),
    ...(hasWords(before) && { prefix: before }),
    ...(hasWords(after) && { suffix: after }),
  };
}

/** A comma that follows the quote belongs to the words, but is none. */
function firstWords(text: string): string {
  return new RegExp(`^(?:[^\\p{L}\\p{N}]*\\S+){0,${around}}`, "u").exec(text)?.[0].trim() ?? "";
}

/** A closing mark alone would tell nobody where the quote stands. */
function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
