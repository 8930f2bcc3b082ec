/** The feeds of a site: its own, one for each topic, issue and party, and one of corrections. */
import { get, type Id } from "../../model/dataset.ts";
import { atomText } from "./atom.ts";
import { type FeedContext, paths, permanentId } from "./context.ts";
import { latest } from "./entries.ts";
import type { Feed, FeedEntry, FeedFormat } from "./feed.ts";
import { jsonFeedText } from "./json-feed.ts";

export type FeedSubject =
  | { readonly kind: "site" | "corrections" }
  | { readonly kind: "topic"; readonly topic: Id }
  | { readonly kind: "issue"; readonly topic: Id; readonly issue: Id }
  | { readonly kind: "party"; readonly topic: Id; readonly party: Id };

/** So many of the latest entries a feed holds at most. */
const most: Readonly<Record<FeedSubject["kind"], number>> = {
  site: 50,
  topic: 50,
  issue: 200,
  party: 200,
  corrections: 200,
};

/** @param entries of the whole site, the latest first */
export function feedOf(context: FeedContext, entries: readonly FeedEntry[], subject: FeedSubject): Feed {
  const { dataset, words, addresses, absolute } = context;
  const { title, about, path } = feedName(context, subject);
  const shown = entries.filter((entry) => isIn(entry, subject)).slice(0, most[subject.kind]);
  const { licence } = dataset.site;
  // Where nothing has been told yet, the last day that the records cover.
  const covered = [...dataset.topics.values()].map(({ covers }) => covers.to);
  return {
    id: permanentId(context, feedName({ ...context, addresses: paths }, subject).path),
    title,
    about,
    page: absolute(path),
    addresses: { xml: absolute(addresses.feed(path, "xml")), json: absolute(addresses.feed(path, "json")) },
    language: words.language,
    author: words.text(dataset.site.title),
    rights: `${licence.name}, ${licence.url}`,
    updated: latest(...(shown.length > 0 ? shown.map(({ updated }) => updated) : covered)),
    entries: shown,
  };
}

export function feedText(feed: Feed, format: FeedFormat): string {
  return format === "xml" ? atomText(feed) : jsonFeedText(feed);
}

function isIn({ in: place }: FeedEntry, subject: FeedSubject): boolean {
  switch (subject.kind) {
    case "site":
      return true;
    case "corrections":
      return place.corrections === true;
    case "topic":
      return place.topic === subject.topic;
    case "issue":
      return place.issues.includes(subject.issue);
    case "party":
      return place.topic === subject.topic && place.parties.includes(subject.party);
  }
}

interface FeedName {
  readonly title: string;
  readonly about: string;
  /** Path of the page it follows. */
  readonly path: string;
}

/** What a feed is called, and which page it follows. */
export function feedName(
  { dataset, words, addresses }: Pick<FeedContext, "dataset" | "words" | "addresses">,
  subject: FeedSubject,
): FeedName {
  const site = words.text(dataset.site.title);
  const topic = "topic" in subject ? words.text(get(dataset.topics, subject.topic).title) : "";
  switch (subject.kind) {
    case "site":
      return { title: words.feeds.site(site), about: words.feeds.siteAbout, path: addresses.home };
    case "corrections":
      return {
        title: words.feeds.corrections(site),
        about: words.corrections.description,
        path: addresses.corrections,
      };
    case "topic":
      return {
        title: words.feeds.of(site, topic),
        about: words.feeds.topicAbout(topic),
        path: addresses.topic(subject.topic),
      };
    case "issue": {
      const issue = words.text(get(dataset.issues, subject.issue).title);
      return {
        title: words.feeds.of(site, issue),
        about: words.feeds.issueAbout(issue),
        path: addresses.issue(subject.topic, subject.issue),
      };
    }
    case "party": {
      const party = words.text(get(dataset.parties, subject.party).name);
      return {
        title: words.feeds.of(site, words.party.title(party, topic)),
        about: words.feeds.partyAbout(party, topic),
        path: addresses.party(subject.topic, subject.party),
      };
    }
  }
}
