/** A feed as plain data, before it is written as Atom or JSON Feed. */
import type { Id } from "../../model/dataset.ts";
import type { IsoDay, Language } from "../../schema/fields.ts";

export const feedFormats = ["xml", "json"] as const;
export type FeedFormat = (typeof feedFormats)[number];

export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  /** Absolute address of the page that the feed follows. */
  readonly page: string;
  /** Absolute address of the feed in each form. */
  readonly addresses: Readonly<Record<FeedFormat, string>>;
  readonly language: Language;
  /** Name of the site. */
  readonly author: string;
  /** Licence, by name and address. */
  readonly rights: string;
  /** Latest day that any of its entries was recorded or mended on. */
  readonly updated: IsoDay;
  /** The latest first; entries of one day by id. */
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  /**
   * Made of the ids of records and the day alone, below the address that site.yaml gives: neither other words, nor
   * `SITE_URL`, nor `BASE_PATH` change it, and it is the same in every feed that carries the entry. It is a name, not a
   * place: `address` says where to read. A change on another day is another entry.
   */
  readonly id: string;
  /** One sentence. */
  readonly title: string;
  readonly address: string;
  /** The day of what it tells: of the change, the publication, the correction. Not the day on which it was recorded. */
  readonly published: IsoDay;
  /** The latest day on which the records behind it were read or mended, as far as they say so; never before `published`. */
  readonly updated: IsoDay;
  readonly body: readonly Block[];
  /** Which feeds carry it, beside that of the site. */
  readonly in: {
    readonly topic?: Id | undefined;
    readonly issues: readonly Id[];
    readonly parties: readonly Id[];
    readonly corrections?: true;
  };
}

/** A run of words, a link where there is an address. */
export interface Span {
  readonly text: string;
  readonly href?: string;
  readonly lang?: Language;
}

/** A paragraph, part of it a link where there is an address; words quoted; or what prose is made of. */
export type Block =
  | { readonly kind: "heading" | "paragraph"; readonly spans: readonly Span[] }
  | { readonly kind: "list"; readonly isOrdered: boolean; readonly items: readonly (readonly Span[])[] }
  /** The first row is its head. */
  | { readonly kind: "table"; readonly rows: readonly (readonly (readonly Span[])[])[] }
  | {
      readonly kind: "text";
      readonly lead?: string | undefined;
      readonly text: string;
      readonly href?: string | undefined;
      readonly lang?: Language | undefined;
    }
  | { readonly kind: "quote"; readonly text: string; readonly lang: Language; readonly source: string };

export function text(words: string): Block {
  return { kind: "text", text: words };
}
