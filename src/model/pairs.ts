/** Pairs of parties for comparison. */
import { type Dataset, get, type Id } from "./dataset.ts";

/** Most parties for which every pair has a page; beyond that there would be too many. */
export const mostPartiesPaired = 20;

/** Every pair of the topic's parties in declared order; none where there are more than 20 parties. */
export function pairsOf(dataset: Dataset, topic: Id): readonly (readonly [Id, Id])[] {
  const parties = get(dataset.topics, topic).parties.map(({ party }) => party);
  if (parties.length > mostPartiesPaired) return [];
  return parties.flatMap((a, index) => parties.slice(index + 1).map((b) => [a, b] as const));
}

/** How two parties are named together in addresses and as the subject of a chart: "party-a-and-party-b". */
export function pairSubject(a: Id, b: Id): Id {
  return `${a}-and-${b}`;
}

/** The two of these parties that a pair names, in its order; undefined where it names no two of them. */
export function pairNamed(parties: readonly Id[], pair: Id): readonly [Id, Id] | undefined {
  return parties
    .flatMap((a) => parties.filter((b) => a !== b).map((b) => [a, b] as const))
    .find(([a, b]) => pairSubject(a, b) === pair);
}
