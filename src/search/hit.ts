/** One search result, as the engine hands it over. */
export interface Hit {
  readonly url: string;
  /** Entity-encoded text with `<mark>` around the words found. */
  readonly excerpt: string;
  readonly meta: {
    readonly title: string;
    readonly kind?: string;
    readonly party?: string;
    readonly speaker?: string;
    readonly issue?: string;
    readonly date?: string;
  };
  readonly sub_results?: readonly { readonly title: string; readonly url: string; readonly excerpt: string }[];
}
