/** The site that is being built: its records, words and addresses, put together once for all pages. */
import { relative, resolve } from "node:path";
import { type Words, wordsIn } from "./i18n/words.ts";
import { readContent } from "./load/content.ts";
import { type PlaceOf, placesIn } from "./load/places.ts";
import { readSettings, type Settings } from "./load/settings.ts";
import { type Addresses, addressesBelow } from "./model/addresses.ts";
import { type Dataset, get, type Id } from "./model/dataset.ts";

export interface Site {
  readonly dataset: Dataset;
  readonly words: Words;
  readonly addresses: Addresses;
  /** Where a record stands below the content folder. */
  readonly placeOf: PlaceOf;
  /** Topics whose pages are built: all in order of id, or the one that `TOPIC` names. */
  readonly topics: readonly Id[];
}

let built: Site | undefined;

/** @throws when `TOPIC` names no topic */
export function site(): Site {
  built ??= assemble(readSettings());
  return built;
}

/** Forgets what was read, so that the next page shows an edited record. */
export function forgetSite(): void {
  built = undefined;
}

function assemble(settings: Settings): Site {
  const { dataset, records } = readContent(settings);
  const topics = settings.topic ? [get(dataset.topics, settings.topic).id] : [...dataset.topics.keys()];
  return {
    dataset,
    words: wordsIn(dataset.site.languages[0] ?? "en"),
    addresses: addressesBelow(settings.basePath),
    placeOf: placesIn(records, (file) => relative(settings.contentDir, resolve(file)).replaceAll("\\", "/")),
    topics,
  };
}
