/** What entries of feeds are made from. */
import type { Words } from "../../i18n/words.ts";
import { type Addresses, addressesBelow } from "../../model/addresses.ts";
import type { Dataset } from "../../model/dataset.ts";

export interface FeedContext {
  readonly dataset: Dataset;
  readonly words: Words;
  readonly addresses: Addresses;
  /** A path of the site as an absolute address. */
  readonly absolute: (path: string) => string;
}

/** Paths as ids are made of them: without the base path, which may change. */
export const paths = addressesBelow("/");

export function permanentId({ dataset }: Pick<FeedContext, "dataset">, path: string): string {
  return new URL(path, dataset.site.address).href;
}
