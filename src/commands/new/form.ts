/** What `npm run new` asks for a kind of record, and what it writes: forms are data and pure functions. */
import type { Content } from "../../load/content.ts";
import type { IsoDay } from "../../schema/fields.ts";

/** Answers by the name of their field; a field that was left empty is missing. */
export type Answers = Readonly<Record<string, string>>;

export interface Choice {
  readonly value: string;
  /** Shown beside the value, and searched as well: a name, a label. */
  readonly name: string;
}

/** What a form knows of the site it writes for. */
export interface Surroundings {
  readonly content: Content;
  readonly today: IsoDay;
}

export interface Field {
  /** Also the flag: `--said`. */
  readonly name: string;
  /** The question, with an example of an answer. */
  readonly asks: string;
  /** false where the field may be left empty; else it is needed. */
  readonly needed?: boolean;
  /** Answers there are to choose from; several are parted by commas where `several` is set. */
  readonly choices?: (around: Surroundings, answers: Answers) => readonly Choice[];
  readonly several?: boolean;
  /** true where an answer may have several lines. */
  readonly lines?: boolean;
  /** What is taken where nothing is answered. */
  readonly default?: (around: Surroundings, answers: Answers) => string | undefined;
  /** What is wrong with an answer, in a sentence; undefined where nothing is. */
  readonly fault?: (answer: string, answers: Answers, around: Surroundings) => string | undefined;
}

/** A file as it is to be: a new one, or one whose text changes. */
export interface Written {
  /** Below the content folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** true where the file is there already and the text keeps all of it. */
  readonly changes?: boolean;
}

export interface Form {
  readonly describe: string;
  readonly fields: readonly Field[];
  /** @throws an `Error` with a sentence where the answers do not fit the content */
  readonly write: (answers: Answers, around: Surroundings) => readonly Written[];
}

/** Parts of an answer that lists several. */
export function listOf(answer: string | undefined, separator = ","): string[] {
  return (answer ?? "")
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean);
}
