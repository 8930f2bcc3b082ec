/** From what a reader typed to results: spelling, unfinished words, words that nothing holds. */
import { nearestWord } from "./nearest-word.ts";
import { isName, type Part, type Terms, wholeTerm } from "./terms.ts";
import { wordsOf } from "./words.ts";

/** What the engine is asked; it combines terms by "and", and finds words by their beginning. */
export interface Engine {
  search(query: string | null, options: EngineOptions): Promise<Answer>;
}

export interface EngineOptions {
  readonly filters: Filters;
  readonly sort: { readonly date?: "asc" | "desc" };
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

export interface Finder {
  readonly engine: Engine;
  readonly terms: Terms;
  /** Words that occur and begin with the letter of this one, the most frequent first. */
  readonly wordsLike: (word: string) => Promise<readonly string[]>;
  /** The others of its script. */
  readonly wordsElsewhere: (word: string) => Promise<readonly string[]>;
}

/** So few words are typed without care for capitals; longer ones are mostly copied. */
const shortQuery = 4;

export interface Found {
  readonly results: readonly Result[];
  readonly counts: Answer["filters"];
  /** Terms that were asked for in the end; `begins` is the beginning of a term. */
  readonly asked: readonly Asked[];
  readonly corrected?: { readonly from: string; readonly to: string };
  /** Words that occur nowhere. */
  readonly unknown: readonly string[];
  /** Words that were left out since no entry holds all. */
  readonly relaxed: readonly string[];
}

export interface Asked {
  readonly term: string;
  /** True where the reader may still be typing the word: every term that begins so is meant. */
  readonly begins: boolean;
  readonly text: string;
  readonly isName: boolean;
  /** The words of a name of several, where no entry holds them as the name. */
  readonly apart?: readonly string[];
}

/** @param literally true to search for what was typed, without mending its spelling */
export async function find(query: string, options: EngineOptions, finder: Finder, literally = false): Promise<Found> {
  const { engine, terms } = finder;
  const parts = meant(query, terms.of(query, wordsOf(query).length <= shortQuery));
  const readings = await Promise.all(
    parts.map((part, index) => readingOf(part, finder, index === parts.length - 1 && !/\s$/.test(query), literally)),
  );
  const known = readings.flatMap(({ asked }) => (asked ? [asked] : []));
  const unknown = readings.flatMap(({ asked, from }) => (asked ? [] : [from]));
  const corrections = readings.some(({ corrected }) => corrected);
  const { answer, kept } = await together(known, options, engine);
  // A whole title or quote holds no word that is merely begun or mended.
  const isWhole = known.length > 0 && unknown.length === 0 && !corrections && known.every(({ begins }) => !begins);
  const whole = isWhole ? (await engine.search(exactly(wholeTerm(parts)), options)).results : [];
  return {
    results: options.sort.date ? answer.results : ranked(answer.results, whole, known.length),
    counts: answer.filters,
    asked: kept,
    ...(corrections && {
      corrected: {
        from: readings
          .filter(({ corrected }) => corrected)
          .map(({ from }) => from)
          .join(" "),
        to: readings
          .filter(({ corrected }) => corrected)
          .map(({ asked }) => asked?.text)
          .join(" "),
      },
    }),
    unknown,
    relaxed: known.filter(({ text }) => !kept.some((asked) => asked.text === text)).map(({ text }) => text),
  };
}

/** A single letter at the end is a word begun: nothing can be told of it yet. */
function meant(query: string, parts: readonly Part[]): readonly Part[] {
  const last = parts.at(-1)?.words[0];
  const begun =
    last !== undefined && last.end === query.length && /^[\p{Script=Latin}\p{Script=Cyrillic}]$/u.test(last.text);
  return begun ? parts.slice(0, -1) : parts;
}

interface Reading {
  readonly from: string;
  /** Undefined where nothing like the word occurs. */
  readonly asked?: Asked;
  readonly corrected?: true;
}

async function readingOf(part: Part, finder: Finder, unfinished: boolean, literally: boolean): Promise<Reading> {
  const from = part.words.map(({ text }) => text).join(" ");
  const as = (term: string, text = from, begins = false): Reading => ({
    from,
    asked: { term, text, begins, isName: isName(term), ...(part.words.length > 1 && { apart: apart(part, finder) }) },
  });
  const none = { filters: {}, sort: {} };
  if ((await finder.engine.search(exactly(part.term), none)).results.length > 0) return as(part.term);
  const [word] = part.words;
  if (word === undefined || literally) return { from };
  const vocabulary = await finder.wordsLike(word.folded);
  if (unfinished) {
    const endings = vocabulary.filter((known) => known.startsWith(word.folded));
    const meant = [...new Set(endings.slice(0, 20).map((known) => finder.terms.of(known, true)[0]?.term ?? ""))];
    if (meant.length === 1 && meant[0]) return as(meant[0]);
    if (meant.some((term) => term.startsWith(word.folded))) return as(word.folded, from, true);
    if (meant[0]) return as(meant[0]);
  }
  const nearest =
    nearestWord(word.folded, vocabulary) ?? nearestWord(word.folded, await finder.wordsElsewhere(word.folded));
  const term = nearest === undefined ? undefined : finder.terms.of(nearest, true)[0]?.term;
  return nearest !== undefined && term !== undefined ? { ...as(term, nearest), corrected: true } : { from };
}

function apart({ words }: Part, { terms }: Finder): string[] {
  return words.flatMap(({ text }) => terms.of(text, true).map(({ term }) => term));
}

/** All terms together, or the words of names apart; where no entry holds them all, as many as some entry holds. */
async function together(
  known: readonly Asked[],
  options: EngineOptions,
  engine: Engine,
): Promise<{ answer: Answer; kept: readonly Asked[] }> {
  const ask = (asked: readonly Asked[]): Promise<Answer> =>
    asked.length === 0
      ? Promise.resolve({ results: [], filters: {} })
      : engine.search(asked.map(({ term }) => term).join(" "), options);
  let kept = known;
  let answer = await ask(kept);
  if (answer.results.length === 0 && known.some((asked) => asked.apart)) {
    const words = known.flatMap((asked) => asked.apart?.map((term) => ({ ...asked, term })) ?? [asked]);
    const inWords = await ask(words);
    if (inWords.results.length > 0) return { answer: inWords, kept: words };
  }
  while (answer.results.length === 0 && kept.length > 1) {
    // Names say who is meant: they go last.
    const spare = kept.some(({ isName }) => !isName) ? kept.filter(({ isName }) => !isName) : kept;
    const fewer = spare.map((left) => kept.filter((asked) => asked !== left));
    const answers = await Promise.all(fewer.map(ask));
    const best = answers.reduce(
      (best, { results }, index) => (results.length > (answers[best]?.results.length ?? 0) ? index : best),
      0,
    );
    kept = fewer[best] ?? [];
    answer = answers[best] ?? answer;
  }
  return { answer, kept };
}

/** What is exactly the query stands first; then terms that follow one another count more than terms apart. */
function ranked(results: readonly Result[], whole: readonly Result[], terms: number): Result[] {
  const exact = new Set(whole.map(({ id }) => id));
  const first = whole.filter(({ id }) => !results.some((result) => result.id === id));
  const weight = ({ id, score, words }: Result): number =>
    (exact.has(id) ? 1000 : 0) + score * (1 + (terms > 1 ? longestRun(words) / terms : 0));
  return [
    ...first,
    ...results
      .map((result) => ({ result, weight: weight(result) }))
      .sort((a, b) => b.weight - a.weight)
      .map(({ result }) => result),
  ];
}

/** The most places in a row. */
function longestRun(places: readonly number[]): number {
  const sorted = [...new Set(places)].sort((a, b) => a - b);
  let [longest, run] = [0, 0];
  for (const [index, place] of sorted.entries()) {
    run = place === (sorted[index - 1] ?? NaN) + 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** The engine takes a word in quotation marks for itself alone, not for the beginning of others. */
function exactly(term: string): string {
  return `"${term}"`;
}
