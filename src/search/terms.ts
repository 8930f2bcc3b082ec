/** Words and names as terms of the index: what the engine is given, and what it is asked for. */
import { type Name, NameFinder } from "./names.ts";
import { type Word, wordsOf } from "./words.ts";

/** A letter no language of today writes. It ends each term, so that the engine, which finds beginnings, finds the whole. */
const end = "ƿ";

export interface Part {
  /** The words of the text that it stands for: several where a name has several. */
  readonly words: readonly Word[];
  readonly term: string;
}

export class Terms {
  private readonly names: readonly Name[];
  private readonly finder: NameFinder;

  constructor(names: readonly Name[]) {
    this.names = names;
    this.finder = new NameFinder(names);
  }

  /** @param typed true for what a reader typed; see `NameFinder` */
  of(text: string, typed = false): Part[] {
    return this.finder.parted(wordsOf(text), typed).map(({ words, name }) => ({
      words,
      term: name === undefined ? termOf(words[0] as Word) : this.nameTerm(name),
    }));
  }

  private nameTerm(name: number): string {
    return `${end}${(this.names[name]?.[0] ?? "").replaceAll(" ", "")}${end}`;
  }
}

export function isName(term: string): boolean {
  return term.startsWith(end);
}

export function termOf({ stem }: Word): string {
  return `${stem}${end}`;
}

/** One term for a whole text, by which it is found when exactly that is typed. */
export function wholeTerm(parts: readonly Part[]): string {
  return `${end}${end}${hash(parts.map(({ term }) => term).join(" "))}`;
}

/** FNV-1a, 32 bit: short, and the same in the browser as at the build. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return value.toString(36);
}
