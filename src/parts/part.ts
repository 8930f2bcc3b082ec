/**
 * What a page says in words beside its charts, from the same history, so that it follows the reader's choice of day as they do.
 * Written at build and rewritten in the browser by the same function.
 */
import type { Query } from "../charts/chart.ts";
import type { Markup } from "../charts/markup.ts";
import type { TopicHistory } from "../charts/topic-history/topic-history.ts";
import type { parts } from "../i18n/en/parts.ts";
import type { SharedWords } from "../i18n/shared-words.ts";

export type PartWords = SharedWords & { readonly parts: typeof parts };

export interface Part {
  /** Element that it fills. */
  readonly host: "p" | "dl" | "ol" | "ul";
  /** What stands in it as of a day; the query's subject is what the part is about. */
  readonly write: (history: TopicHistory, query: Query, words: PartWords) => readonly Markup[];
}

/** The words of a part without its elements, for descriptions. */
export function partText(items: readonly Markup[]): string {
  return items.map(({ text, children }) => text ?? partText(children ?? [])).join("");
}
