/** An entry as the engine indexes it, and as a reader is shown it. */
import type { Entry, EntryKind } from "./entry.ts";
import { type Part, type Terms, termOf, wholeTerm } from "./terms.ts";

/** What the engine is given of an entry: terms alone, never the text. */
export interface IndexRecord {
  readonly url: string;
  readonly content: string;
  /** The terms of the title, under the name of the kind, by which they are weighted. */
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, string[]>>;
}

/** What a result shows. */
export interface Card {
  readonly url: string;
  readonly kind: EntryKind;
  readonly title: string;
  readonly facts: readonly string[];
  /** Text, and its language where it is not the page's. */
  readonly passages: readonly (readonly [text: string, language?: string])[];
}

export function indexRecord(entry: Entry, terms: Terms): IndexRecord {
  const title = terms.of(entry.title);
  const passages = entry.passages.map(({ text }) => terms.of(text));
  const texts = [title, ...passages, ...[...entry.facts, ...(entry.also ?? [])].map((text) => terms.of(text))];
  const foremost = entry.foremost === undefined ? title : terms.of(entry.foremost);
  const wholes = [title, ...passages].filter((parts) => parts.length > 0).map(wholeTerm);
  return {
    url: entry.url,
    content: [...texts.flat().map(({ term }) => term), ...withinNames(texts.flat()), ...new Set(wholes)].join(" "),
    meta: { [entry.kind]: [...foremost.map(({ term }) => term), ...withinNames(foremost)].join(" ") },
    filters: filtersOf(entry),
  };
}

export function cardOf({ url, kind, title, facts, passages }: Entry): Card {
  return {
    url,
    kind,
    title,
    facts,
    passages: passages.map(({ text, language }) => (language === undefined ? [text] : [text, language])),
  };
}

/** The words within names, once each: who knows only the first name finds the whole. */
function withinNames(parts: readonly Part[]): string[] {
  return [
    ...new Set(
      parts
        .filter(({ term, words }) => term !== termOf(words[0] as Part["words"][0]))
        .flatMap(({ words }) => words.map(termOf)),
    ),
  ];
}

function filtersOf({ kind, facets = {}, date }: Entry): Record<string, string[]> {
  const lists = { ...facets, ...(date !== undefined && { year: [date.slice(0, 4)], day: [date] }) };
  return {
    kind: [kind],
    ...Object.fromEntries(
      Object.entries(lists)
        .filter(([, values]) => values.length > 0)
        .map(([key, values]) => [key, [...values]]),
    ),
  };
}
