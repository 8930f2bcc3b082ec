import type { Words } from "../../i18n/words.ts";
import type { Addresses } from "../../model/addresses.ts";

/** What is needed beside the dataset: words for labels, addresses for links. */
export interface Reader {
  readonly words: Words;
  readonly addresses: Addresses;
}
