/** Entries that hold all terms; where there are none, as many terms as one entry holds. */
import type { Answer, Engine, EngineOptions } from "./engine.ts";
import type { Asked } from "./reading.ts";

/** Names say who is meant: they are given up last. */
const nameWeight = 3;

export interface Together {
  readonly answer: Answer;
  /** The terms that were asked for in the end. */
  readonly kept: readonly Asked[];
}

export async function together(known: readonly Asked[], options: EngineOptions, engine: Engine): Promise<Together> {
  const ask = async (kept: readonly Asked[]): Promise<Together> => ({
    kept,
    answer:
      kept.length === 0
        ? { results: [], filters: {} }
        : await engine.search(kept.map(({ term }) => term).join(" "), options),
  });
  const all = await ask(known);
  if (all.answer.results.length > 0 || known.length === 0) return all;
  const apart = known.flatMap((asked) => asked.apart?.map((term) => ({ ...asked, term })) ?? [asked]);
  const inWords = apart.length > known.length ? await ask(apart) : all;
  if (inWords.answer.results.length > 0) return inWords;
  return ask(await mostTogether(known, options, engine));
}

/** The terms of the entry that holds the most of them. */
async function mostTogether(known: readonly Asked[], options: EngineOptions, engine: Engine): Promise<Asked[]> {
  const weights = new Map<string, number>();
  const holders: ReadonlySet<string>[] = [];
  // Of entries that hold as many, the one that the engine scores higher: scores weigh less than any term.
  for (const { term, isName } of known) {
    const { results } = await engine.search(term, options);
    holders.push(new Set(results.map(({ id }) => id)));
    for (const { id, score } of results)
      weights.set(id, (weights.get(id) ?? 0) + (isName ? nameWeight : 1) + score / 1e6);
  }
  const [best] = [...weights].reduce<[id: string, weight: number]>(
    (most, entry) => (entry[1] > most[1] ? entry : most),
    ["", 0],
  );
  return known.filter((_, index) => holders[index]?.has(best));
}
