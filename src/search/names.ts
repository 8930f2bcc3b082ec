/** Names that are one to search, in whatever spelling, language or case they stand. */
import type { Text } from "../schema/fields.ts";
import type { Dataset } from "../model/dataset.ts";
import { isShortName, type Word, wordsOf } from "./words.ts";

/** Spellings of one name, each as its stems with a space between. */
export type Name = readonly string[];

/** Names of the record: aliases, speakers, terms and parties. Those that share a spelling are one. */
export function namesOf(dataset: Dataset): Name[] {
  const spellings = [
    ...dataset.aliases.map(({ name, spellings }) => [name, ...spellings]),
    ...[...dataset.speakers.values()].map(({ name, spellings = [], kind }) => {
      const full = [...textsOf(name), ...spellings];
      return kind === "person" ? [...full, ...full.map(lastName)] : full;
    }),
    ...[...dataset.terms.values()].map(({ term, spellings = [] }) => [...textsOf(term), ...spellings]),
    ...[...dataset.parties.values()].map(({ name, short }) => [...textsOf(name), ...textsOf(short)]),
  ];
  return joined(spellings.map((texts) => [...new Set(texts.map(keyOf))].filter((key) => key !== "")));
}

/** Where names stand in a text. */
export class NameFinder {
  private readonly names = new Map<string, number>();
  /** First stem of a name → the most words that a name with it has. */
  private readonly longest = new Map<string, number>();

  constructor(names: readonly Name[]) {
    for (const [index, name] of names.entries()) {
      for (const key of name) {
        this.names.set(key, index);
        const [first = "", ...more] = key.split(" ");
        this.longest.set(first, Math.max(this.longest.get(first) ?? 0, more.length + 1));
      }
    }
  }

  /**
   * Words and names in the order of the text; of names that overlap, the one that begins first, and the longest of those.
   *
   * @param typed true for what a reader typed: short names are then known without their capitals
   */
  parted(words: readonly Word[], typed = false): { readonly words: readonly Word[]; readonly name?: number }[] {
    const parts: { words: readonly Word[]; name?: number }[] = [];
    for (let at = 0; at < words.length;) {
      const found = this.nameAt(words, at, typed);
      parts.push(found ?? { words: [words[at] as Word] });
      at += found?.words.length ?? 1;
    }
    return parts;
  }

  private nameAt(words: readonly Word[], at: number, typed: boolean): { words: Word[]; name: number } | undefined {
    const longest = this.longest.get((words[at] as Word).stem) ?? 0;
    for (let length = Math.min(longest, words.length - at); length > 0; length--) {
      const taken = words.slice(at, at + length);
      const name = this.names.get(taken.map(({ stem }) => stem).join(" "));
      if (name !== undefined && (length > 1 || typed || !isTooShort(taken[0] as Word))) return { words: taken, name };
    }
    return undefined;
  }
}

/** Two letters are a name only in capitals: "us" is not the US. */
function isTooShort({ text, folded }: Word): boolean {
  return folded.length < 3 && !isShortName(text);
}

function keyOf(spelling: string): string {
  return wordsOf(spelling)
    .map(({ stem }) => stem)
    .join(" ");
}

function lastName(name: string): string {
  return name.split(" ").at(-1) ?? name;
}

function textsOf(text: Text): string[] {
  return typeof text === "string" ? [text] : Object.values(text).filter((value) => value !== undefined);
}

/** Lists that share a spelling become one, at the place of the first. */
function joined(lists: readonly (readonly string[])[]): Name[] {
  const names: string[][] = [];
  const nameOf = new Map<string, string[]>();
  for (const list of lists) {
    const known = [...new Set(list.map((key) => nameOf.get(key)).filter((name) => name !== undefined))];
    const name = known[0] ?? [];
    if (known.length === 0) names.push(name);
    for (const other of known.slice(1)) names.splice(names.indexOf(other), 1);
    for (const key of [...known.slice(1).flat(), ...list]) {
      if (!name.includes(key)) name.push(key);
      nameOf.set(key, name);
    }
  }
  return names.filter((name) => name.length > 0);
}
