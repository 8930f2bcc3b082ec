/** What can be found: a statement, a record, or a section of a page. */
import type { Language } from "../schema/fields.ts";
import type { Id } from "../model/dataset.ts";

export const entryKinds = [
  "statement",
  "issue",
  "party",
  "speaker",
  "position",
  "briefing",
  "document",
  "event",
  "term",
  "source",
  "page",
] as const;
export type EntryKind = (typeof entryKinds)[number];

export interface Passage {
  readonly text: string;
  /** Language of the words, where it is not the page's. */
  readonly language?: Language;
}

/** What results can be narrowed by, as the ids of records. */
export interface Facets {
  readonly party?: readonly Id[];
  readonly speaker?: readonly Id[];
  readonly issue?: readonly Id[];
  readonly evidence?: readonly ("strong" | "fair" | "weak")[];
}

export interface Entry {
  readonly kind: EntryKind;
  /** Topic that it belongs to; left out for what belongs to the whole site. */
  readonly topic?: Id;
  /** Path below the base of the site, with the place on the page. */
  readonly url: string;
  readonly title: string;
  /** By what it should be found before others, where that is not its title: a part of a page stands behind the page itself. */
  readonly foremost?: string;
  /** What it says, in the order of the page. */
  readonly passages: readonly Passage[];
  /** Who, in which office, when, on what: shown below the title, and searched. */
  readonly facts: readonly string[];
  /** Searched but not shown. */
  readonly also?: readonly string[];
  readonly facets?: Facets;
  /** Day, month or year. */
  readonly date?: string;
}
