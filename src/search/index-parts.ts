/** What a browser needs beside the engine's own files: names, words that occur, and what facets are called. */
import type { Words } from "../i18n/words.ts";
import { type Dataset, get } from "../model/dataset.ts";
import { compareText } from "../model/order.ts";
import { entryKinds, type Entry } from "./entry.ts";
import type { Name } from "./names.ts";
import { wordsOf } from "./words.ts";

/** Loaded with the engine. */
export interface Guide {
  readonly names: readonly Name[];
  /** First letters of the words that occur, in one string. */
  readonly shelves: string;
  /** Each facet in the order in which it is offered: the id and label of its values. */
  readonly facets: Readonly<Record<string, readonly (readonly [id: string, label: string])[]>>;
}

export function facetsOf(dataset: Dataset, words: Words, entries: readonly Entry[]): Guide["facets"] {
  const used = (facet: "party" | "speaker" | "issue" | "evidence"): string[] => [
    ...new Set(entries.flatMap(({ facets }) => facets?.[facet] ?? [])),
  ];
  const inOrder = (ids: readonly string[], table: ReadonlyMap<string, unknown>): string[] =>
    ids.filter((id) => table.has(id));
  return {
    kind: entryKinds
      .filter((kind) => entries.some((entry) => entry.kind === kind))
      .map((kind) => [kind, words.search.kindsMany[kind]]),
    party: inOrder(used("party"), dataset.parties).map((id) => [id, words.text(get(dataset.parties, id).short)]),
    speaker: inOrder(used("speaker"), dataset.speakers)
      .map((id) => [id, words.text(get(dataset.speakers, id).name)] as const)
      .sort(([, a], [, b]) => compareText(a, b)),
    issue: inOrder(used("issue"), dataset.issues).map((id) => [id, words.text(get(dataset.issues, id).title)]),
    year: [...new Set(entries.flatMap(({ date }) => (date ? [date.slice(0, 4)] : [])))]
      .sort((a, b) => compareText(b, a))
      .map((year) => [year, year]),
    evidence: (["strong", "fair", "weak"] as const)
      .filter((grade) => used("evidence").includes(grade))
      .map((grade) => [grade, words.search.evidence[grade]]),
  };
}

/** Every day that an entry bears, as the filter of a range of dates names them. */
export function daysOf(entries: readonly Entry[]): string[] {
  return [...new Set(entries.flatMap(({ date }) => (date ? [date] : [])))].sort(compareText);
}

/** Words of three letters or more that an entry holds, as often as it holds them. */
export function longerWords({ title, passages, facts, also = [] }: Entry): string[] {
  return [title, ...passages.map(({ text }) => text), ...facts, ...also]
    .flatMap(wordsOf)
    .flatMap(({ folded }) => (folded.length > 2 && !/^\p{N}/u.test(folded) ? [folded] : []));
}

/** Words that occur, once each, the most frequent first: what a reader may have meant, and how a word that is begun may end. */
export function vocabularyOf(words: Iterable<readonly string[]>): string[] {
  const counts = new Map<string, number>();
  for (const own of words) {
    for (const word of own) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || compareText(a, b)).map(([word]) => word);
}
