/** The site that is being built: its records, words and addresses, put together once for all pages. */
import { channel } from "node:diagnostics_channel";
import { type Words, wordsIn } from "./i18n/words.ts";
import { type Content, readContent } from "./load/content.ts";
import { readSettings, type Settings } from "./load/settings.ts";
import { type Addresses, addressesBelow } from "./model/addresses.ts";
import { type Dataset, get, type Id } from "./model/dataset.ts";

export interface Site {
  readonly dataset: Dataset;
  readonly words: Words;
  readonly addresses: Addresses;
  /** Topics whose pages are built: all in order of id, or the one that `TOPIC` names. */
  readonly topics: readonly Id[];
}

let built: Site | undefined;

/** @throws when `TOPIC` names no topic */
export function site(): Site {
  if (!built) useContent(readContent(readSettings()));
  return built as Site;
}

/** Whoever reads the content anew while pages are being edited says so here; every copy of this module hears it. */
export const renewed = channel("on-the-record:content");

renewed.subscribe((content) => useContent(content as Content));

function useContent({ dataset }: Content): void {
  built = assemble(dataset, readSettings());
}

function assemble(dataset: Dataset, settings: Settings): Site {
  const topics = settings.topic ? [get(dataset.topics, settings.topic).id] : [...dataset.topics.keys()];
  return {
    dataset,
    words: wordsIn(dataset.site.languages[0] ?? "en"),
    addresses: addressesBelow(settings.basePath),
    topics,
  };
}
