/** From what a reader typed to results. */
import { type Answer, exactly, type Filters, type Result } from "./engine.ts";
import { byDate, type DateOrder } from "./entry-names.ts";
import { ranked } from "./rank.ts";
import { type Asked, type Finder, type Reading, readingOf } from "./reading.ts";
import { wholeTerm } from "./terms.ts";
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
  /** Nothing was searched for yet: the reader has only begun to type. */
  readonly isEarly: boolean;
  /** Words that were left out since no entry holds all. */
  readonly relaxed: readonly string[];
}

export interface Wish {
  readonly filters: Filters;
  /** Best first if left out. */
  readonly order?: DateOrder;
  /** Search for what was typed, without mending its spelling. */
  readonly literally?: boolean;
}

export async function find(query: string, wish: Wish, finder: Finder): Promise<Found> {
  const { filters, order, literally = false } = wish;
  const parts = finder.terms.of(query, wordsOf(query).length <= shortQuery).slice(0, longestQuery);
  const readings = await Promise.all(
    parts.map((part, index) =>
      readingOf(part, finder, { unfinished: index === parts.length - 1 && !/\s$/.test(query), literally }),
    ),
  );
  const known = readings.flatMap(({ asked }) => asked ?? []);
  const { answer, kept } = await together(known, { filters }, finder.engine);
  const whole = isWhole(readings) ? await finder.engine.search(exactly(wholeTerm(parts)), { filters }) : undefined;
  const texts = new Set(kept.map(({ text }) => text));
  const results = ranked(answer.results, whole?.results ?? [], known.length);
  return {
    results: order === undefined ? results : byDate(results, order),
    counts: answer.filters,
    asked: kept,
    ...mended(readings),
    unknown: readings
      .filter(({ asked, isEarly }) => !asked && !isEarly)
      .map(({ from, near }) => ({ word: from, ...(near !== undefined && { near }) })),
    isEarly: readings.length > 0 && readings.every(({ isEarly }) => isEarly),
    relaxed: known.filter(({ text }) => !texts.has(text)).map(({ text }) => text),
  };
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
