/** A word that a reader typed as a term that the index holds: as it stands, as it may end, or as it was meant. */
import { type Engine, exactly } from "./engine.ts";
import { closestWord, nearestWord } from "./nearest-word.ts";
import { isName, type Part, type Terms } from "./terms.ts";

export interface Finder {
  readonly engine: Engine;
  readonly terms: Terms;
  /** Words that occur and begin with the letter of this one, the most frequent first. */
  readonly wordsLike: (word: string) => Promise<readonly string[]>;
  /** The others of its script. */
  readonly wordsElsewhere: (word: string) => Promise<readonly string[]>;
}

export interface Asked {
  readonly term: string;
  /** True where the reader may still be typing the word: every term that begins so is meant. */
  readonly begins: boolean;
  /** As it was typed, or mended. */
  readonly text: string;
  readonly isName: boolean;
  /** The terms of the words of a name, where no entry holds them as the name. */
  readonly apart?: readonly string[];
}

export interface Reading {
  readonly from: string;
  /** Undefined where nothing like the word occurs. */
  readonly asked?: Asked;
  readonly isMended?: true;
  /** The reader has begun it with too few letters to tell what it will be. */
  readonly isEarly?: true;
  /** With no term: a word that it resembles from afar. */
  readonly near?: string;
}

/** How a word may be read. */
export interface Leave {
  /** It stands last, and no space after it. */
  readonly unfinished: boolean;
  /** The reader wants what was typed and nothing else. */
  readonly literally: boolean;
}

/** Letters of an alphabet that a word must begin with before its endings are searched for: fewer begin half of what there is. */
const leastBegun = 3;

/** So many of the most frequent endings of a word begun are looked at. */
const endingsTried = 20;

export async function readingOf(part: Part, finder: Finder, { unfinished, literally }: Leave): Promise<Reading> {
  const [word] = part.words;
  const from = part.words.map(({ text }) => text).join(" ");
  const letters = unfinished && word ? lettersOf(word.text) : Infinity;
  // A single letter is hardly ever a word.
  if (letters === 1) return { from, isEarly: true };
  const { results } = await finder.engine.search(exactly(part.term), { filters: {} });
  if (results.length > 0) return { from, asked: asTyped(part, from, finder) };
  if (letters < leastBegun) return { from, isEarly: true };
  if (word === undefined || literally) return { from };
  const words = await finder.wordsLike(word.folded);
  const ended = unfinished ? asBegun(word.folded, from, words, finder.terms) : undefined;
  if (ended) return { from, asked: ended };
  const inReach = async (find: typeof nearestWord): Promise<string | undefined> =>
    find(word.folded, words) ?? find(word.folded, await finder.wordsElsewhere(word.folded));
  const nearest = await inReach(nearestWord);
  const term = nearest === undefined ? undefined : termOfWord(nearest, finder.terms);
  if (nearest === undefined || term === undefined) {
    const near = await inReach(closestWord);
    return { from, ...(near !== undefined && { near }) };
  }
  return { from, asked: { term, text: nearest, begins: false, isName: isName(term) }, isMended: true };
}

function asTyped({ term, words }: Part, text: string, { terms }: Finder): Asked {
  const apart = words.flatMap((word) => terms.of(word.text, true).map((part) => part.term));
  return { term, text, begins: false, isName: isName(term), ...(words.length > 1 && { apart }) };
}

/** What a word begun may end as: the one term of all its endings, or whatever begins so. */
function asBegun(begun: string, text: string, words: readonly string[], terms: Terms): Asked | undefined {
  const endings = words.filter((word) => word.startsWith(begun)).slice(0, endingsTried);
  const possible = [...new Set(endings.map((word) => termOfWord(word, terms)))].filter((term) => term !== undefined);
  const [first] = possible;
  if (first === undefined) return undefined;
  const begins = possible.length > 1 && possible.some((term) => term.startsWith(begun));
  return begins ? { term: begun, text, begins, isName: false } : { term: first, text, begins, isName: isName(first) };
}

function termOfWord(word: string, terms: Terms): string | undefined {
  return terms.of(word, true)[0]?.term;
}

/** How many letters a word of an alphabet has; infinite where a sign may be a word, as in Chinese, and for numbers. */
function lettersOf(word: string): number {
  return /^[\p{Script=Latin}\p{Script=Cyrillic}]+$/u.test(word) ? word.length : Infinity;
}
