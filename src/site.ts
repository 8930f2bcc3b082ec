/** The site that is being built: its records, words and addresses, put together once for all pages. */
import { channel } from "node:diagnostics_channel";
import { relative, resolve } from "node:path";
import type { TopicHistory } from "./charts/topic-history/topic-history.ts";
import { packed } from "./charts/topic-history/packed.ts";
import { topicHistory } from "./charts/topic-history/write.ts";
import { type DataPackage, dataPackage } from "./exports/data/package.ts";
import type { EmbedContext } from "./exports/embeds/chart-embed.ts";
import { knownReferences, type Reference } from "./exports/embeds/references.ts";
import { feedEntries } from "./exports/feeds/entries.ts";
import type { Feed, FeedEntry } from "./exports/feeds/feed.ts";
import { feedOf, type FeedSubject } from "./exports/feeds/feeds.ts";
import { type Words, wordsIn } from "./i18n/words.ts";
import { type Content, readContent } from "./load/content.ts";
import { type PlaceOf, placesIn } from "./load/places.ts";
import { publishedDays, readPublished } from "./load/published.ts";
import { publicAddress, readSettings, type Settings } from "./load/settings.ts";
import { type Addresses, addressesBelow } from "./model/addresses.ts";
import { type Dataset, get, type Id } from "./model/dataset.ts";
import { type Gone, goneAddresses } from "./model/gone.ts";
import type { IsoDay } from "./schema/fields.ts";

export interface Site {
  readonly dataset: Dataset;
  readonly words: Words;
  readonly addresses: Addresses;
  /** Where a record stands below the content folder. */
  readonly placeOf: PlaceOf;
  /** A topic on every day it covers; computed once. */
  readonly historyOf: (topic: Id) => TopicHistory;
  /** A path of the site as an absolute address; the path alone where no public address is known. */
  readonly absolute: (path: string) => string;
  /** What a feed holds; the entries of all feeds are written once. */
  readonly feedOf: (subject: FeedSubject) => Feed;
  /** Every statement and document of a topic as embeds name it, by its page; computed once. */
  readonly referencesOf: (topic: Id) => ReadonlyMap<string, Reference>;
  readonly embedContext: EmbedContext;
  /** The same as the text of `history.json`, packed. */
  readonly historyTextOf: (topic: Id) => string;
  /** The days, and those of them for which the address was ever published with a day at its end: once given, it stays. */
  readonly daysKept: (days: readonly IsoDay[], topic: Id, address: string) => readonly IsoDay[];
  /** Addresses that were published and whose record was taken away, or which moved. */
  readonly gone: readonly Gone[];
  /** What can be downloaded of a topic; computed once. */
  readonly dataOf: (topic: Id) => DataPackage;
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

function useContent(content: Pick<Content, "dataset" | "records">): void {
  built = assemble(content, readSettings());
}

function assemble({ dataset, records }: Pick<Content, "dataset" | "records">, settings: Settings): Site {
  const topics = settings.topic ? [get(dataset.topics, settings.topic).id] : [...dataset.topics.keys()];
  const words = wordsIn(dataset.site.languages[0] ?? "en");
  const addresses = addressesBelow(settings.basePath);
  const origin = publicAddress(settings) ?? "";
  const absolute = (path: string): string => `${origin}${path}`;
  const context = { dataset, words, addresses, absolute };
  let entries: readonly FeedEntry[] | undefined;
  const historyOf = once((topic) => topicHistory(dataset, topic, { words, addresses }));
  const historyTextOf = (topic: Id): string =>
    JSON.stringify(packed(historyOf(topic), words, (id) => get(dataset.statements, id).said));
  const referencesOf = once((topic) => knownReferences(dataset, topic, words, addresses));
  const atPublic = addressesBelow(absolute(settings.basePath));
  const published = readPublished(settings.contentDir);
  const retired = records.retired.flatMap(({ value }) => value);
  return {
    dataset,
    words,
    addresses,
    absolute,
    feedOf: (subject) => feedOf(context, (entries ??= feedEntries(context, topics)), subject),
    historyOf,
    historyTextOf,
    referencesOf,
    embedContext: {
      words,
      addresses,
      site: words.text(dataset.site.title),
      licence: dataset.site.licence.name,
      referencesOf,
    },
    dataOf: once((topic) => dataPackage({ dataset, topic, words, addresses: atPublic }, historyTextOf(topic))),
    placeOf: placesIn(records, (file) => relative(settings.contentDir, resolve(file)).replaceAll("\\", "/")),
    daysKept: (days, topic, address) => {
      const { from, to } = get(dataset.topics, topic).covers;
      const kept = publishedDays(published, address.slice(settings.basePath.length - 1));
      return [...new Set([...days, ...kept.filter((day) => from <= day && day <= to)])].sort();
    },
    gone: goneAddresses(published.addresses, published.moved, retired),
    topics,
  };
}

/** The function, computing each topic's value when it is first asked for. */
function once<T>(compute: (topic: Id) => T): (topic: Id) => T {
  const known = new Map<Id, T>();
  return (topic) => {
    if (!known.has(topic)) known.set(topic, compute(topic));
    return known.get(topic) as T;
  };
}
