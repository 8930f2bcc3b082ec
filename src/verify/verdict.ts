/** What a page's text says of the quotes that should stand in it. */
import { nearestPassage } from "../load/nearest-passage.ts";
import { findQuote, normaliseQuote } from "../model/quote-match.ts";
import type { Finding } from "../schema/verified.ts";
import type { Quote } from "../schema/statement.ts";
import type { PageText } from "./article-text.ts";

export interface QuoteVerdict {
  readonly found: Finding;
  /** The passage that comes nearest, where the words were not found and one comes near. */
  readonly nearest?: string | undefined;
}

type Words = Pick<Quote, "exact" | "prefix" | "suffix">;

/** The quote is looked for in the article first, then in the whole page. */
export function quoteVerdict({ article, whole }: PageText, { exact, prefix, suffix }: Words): QuoteVerdict {
  const texts = article === whole ? [article] : [article, whole];
  const stands = (words: Words): boolean => texts.some((text) => findQuote(text, words) !== undefined);
  if (stands({ exact, prefix, suffix })) return { found: "word-for-word" };
  if (stands({ exact })) return { found: "without-context" };
  const [nearest] = texts
    .map((text) => nearestPassage(text, exact))
    .filter((passage) => passage !== undefined)
    .sort((a, b) => a.errors - b.errors);
  return { found: "not-found", nearest: nearest?.text };
}

/** Below this many letters a page that asks for a subscription has hardly shown its article. */
const shortText = 1500;

const subscriptionMarks =
  /subscri(?:be|ption|bers? only)|sign in to (?:read|continue)|log in to (?:read|continue)|to (?:continue|keep) reading|paywall|abonn(?:ez|ement|ieren|enten)|suscr[ií]b|inscreva-se|prenumer|передплат|підпис(?:ка|атися)|подписк|оформите подписку/iu;

/** True where the page seems to hold back its article: it says so itself, or it is short and asks for a subscription. */
export function seemsPaywalled({ article, whole, declaredClosed }: PageText): boolean {
  return declaredClosed || (normaliseQuote(article).length < shortText && subscriptionMarks.test(whole));
}
