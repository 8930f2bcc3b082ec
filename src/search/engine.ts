/** What the engine is asked and answers; it combines terms by "and", and finds words by their beginning. */

export interface Engine {
  search(query: string | null, options: EngineOptions): Promise<Answer>;
}

export interface EngineOptions {
  readonly filters: Filters;
}

/** Facet → the values of which an entry must have one. */
export type Filters = Readonly<Record<string, { readonly any: readonly string[] }>>;

export interface Answer {
  readonly results: readonly Result[];
  /** Facet → value → how many of the results have it; for facets that are loaded. */
  readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface Result {
  readonly id: string;
  readonly score: number;
  /** Places of the terms found, ascending. */
  readonly words: readonly number[];
  /** By which the engine hands over the card. */
  readonly data: string;
}

/** The engine takes a word in quotation marks for itself alone, not for the beginning of others. */
export function exactly(term: string): string {
  return `"${term}"`;
}
