/** From what a reader typed to results. */
import { type Answer, type EngineOptions, exactly, type Result } from "./engine.ts";
import { ranked } from "./rank.ts";
import { type Asked, type Finder, type Reading, readingOf } from "./reading.ts";
import { type Part, type Terms, wholeTerm } from "./terms.ts";
import { together } from "./together.ts";
import { wordsOf } from "./words.ts";

/** So few words are typed without care for capitals; longer ones are mostly copied. */
const shortQuery = 4;
/** More words than a quote of the record has are a text, of which the beginning is enough. */
const longestQuery = 40;

export interface Found {
  readonly results: readonly Result[];
  /** See `Answer`. */
  readonly counts: Answer["filters"];
  /** Terms that were asked for in the end. */
  readonly asked: readonly Asked[];
  readonly mended?: { readonly from: string; readonly to: string };
  /** Words that occur nowhere, with one that resembles them. */
  readonly unknown: readonly { readonly word: string; readonly near?: string }[];
  /** Words that were left out since no entry holds all. */
  readonly relaxed: readonly string[];
}

/** @param literally true to search for what was typed, without mending its spelling */
export async function find(query: string, options: EngineOptions, finder: Finder, literally = false): Promise<Found> {
  const parts = partsOf(query, finder.terms);
  const readings = await Promise.all(
    parts.map((part, index) =>
      readingOf(part, finder, { unfinished: index === parts.length - 1 && !/\s$/.test(query), literally }),
    ),
  );
  const known = readings.flatMap(({ asked }) => asked ?? []);
  const { answer, kept } = await together(known, options, finder.engine);
  const whole = isWhole(readings) ? await finder.engine.search(exactly(wholeTerm(parts)), options) : undefined;
  const texts = new Set(kept.map(({ text }) => text));
  return {
    results: options.sort.date ? answer.results : ranked(answer.results, whole?.results ?? [], known.length),
    counts: answer.filters,
    asked: kept,
    ...mended(readings),
    unknown: readings
      .filter(({ asked }) => !asked)
      .map(({ from, near }) => ({ word: from, ...(near !== undefined && { near }) })),
    relaxed: known.filter(({ text }) => !texts.has(text)).map(({ text }) => text),
  };
}

function partsOf(query: string, terms: Terms): readonly Part[] {
  const parts = terms.of(query, wordsOf(query).length <= shortQuery).slice(0, longestQuery);
  const last = parts.at(-1)?.words[0];
  // A single letter at the end is a word begun: nothing can be told of it yet.
  const begun = last?.end === query.length && /^[\p{Script=Latin}\p{Script=Cyrillic}]$/u.test(last.text);
  return begun ? parts.slice(0, -1) : parts;
}

/** A whole title or quote holds no word that is merely begun or mended. */
function isWhole(readings: readonly Reading[]): boolean {
  return readings.length > 0 && readings.every(({ asked, isMended }) => asked && !asked.begins && !isMended);
}

function mended(readings: readonly Reading[]): Pick<Found, "mended"> {
  const slips = readings.filter(({ isMended }) => isMended);
  if (slips.length === 0) return {};
  const to = slips.map(({ asked }) => asked?.text).join(" ");
  return { mended: { from: slips.map(({ from }) => from).join(" "), to } };
}
