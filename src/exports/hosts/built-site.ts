/** What is known of a built site when hosts are told of it. */

export interface BuiltSite {
  /** Path below which the site stands, with a slash at both ends. */
  readonly basePath: string;
  /** Paths below the base of everything that is built. */
  readonly files: readonly string[];
  /** Address → where it leads now, both with the base. */
  readonly moved: ReadonlyMap<string, string>;
}
