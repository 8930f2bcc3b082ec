import { nearest } from "../../load/nearest.ts";
import { addressesBelow } from "../../model/addresses.ts";
import { asOfDays } from "../../model/as-of-days.ts";
import type { Dataset } from "../../model/dataset.ts";
import { problemAt, type Rule } from "../rule.ts";

/** What stands below these is written by the build and belongs to no record. */
const elsewhere = /^\/(?:data|charts|schema|embed|oembed|editors|journalists)\/|^\/[^/]*\.[a-z]+$/;

/** A link within the site is a promise that the page is there. */
export const siteLink: Rule = {
  id: "site-link",
  asks: "A link in a briefing to a page of this site leads to one that exists.",
  why: "A dead link within the site is ours alone to mend, and readers would meet it first.",
  examples: [
    {
      file: "briefings/the-harbour-so-far.mdx",
      right: "Eastport now offers shared use.",
      wrong: "Eastport now [offers](/harbour-dispute/statements/mayor-2031-03-05-radio/) shared use.",
      says: [
        "briefings/the-harbour-so-far.mdx:10:14  unexpected link to `/harbour-dispute/statements/mayor-2031-03-05-radio/`, expected a page that exists  site-link",
        "    did you mean `/harbour-dispute/statements/mayor-2031-03-04-radio/`?",
      ],
    },
    {
      file: "briefings/the-harbour-so-far.mdx",
      right: "Eastport now offers shared use.",
      wrong: "Eastport now offers [shared use](/harbour-dispute/issues/harbour).",
      says: [
        "briefings/the-harbour-so-far.mdx:10:21  unexpected link to `/harbour-dispute/issues/harbour`, expected a page that exists  site-link",
        "    did you mean `/harbour-dispute/issues/harbour/`?",
      ],
    },
  ],
  find({ records, dataset }) {
    let known: Pages | undefined;
    return records.briefing.flatMap(({ prose, file }) => {
      return prose.links
        .filter(({ url }) => /^\/(?!\/)/.test(url) && !elsewhere.test(url))
        .flatMap(({ url, line, column }) => {
          known ??= pagesOf(dataset);
          const path = url.replace(/[?#].*$/, "");
          if (known.paths.has(path) && !isLost(url, known)) return [];
          const near = nearest(known.paths.has(path) ? url : path, [...known.paths, ...known.parts]);
          return problemAt(
            "site-link",
            { file, line, column },
            `unexpected link to \`${url}\`, expected a page that exists`,
            {
              hint: near === undefined ? "Addresses of pages begin and end with `/`." : `did you mean \`${near}\`?`,
            },
          );
        });
    });
  },
};

interface Pages {
  readonly paths: ReadonlySet<string>;
  /** Addresses of parts of a page, for the pages whose parts are records. */
  readonly parts: ReadonlySet<string>;
}

function isLost(url: string, { parts }: Pages): boolean {
  const [path, part] = url.replace(/\?[^#]*/, "").split("#") as [string, string?];
  return part !== undefined && [...parts].some((one) => one.startsWith(`${path}#`)) && !parts.has(`${path}#${part}`);
}

function pagesOf(dataset: Dataset): Pages {
  const to = addressesBelow("/");
  const topics = [...dataset.topics.values()];
  const ofTopic = topics.flatMap(({ id, parties }) => [
    to.topic(id),
    to.timeline(id),
    ...asOfDays(dataset, id).map((day) => to.asOf(id, day)),
    ...parties.flatMap(({ party }) => [
      to.party(id, party),
      ...parties.filter((other) => other.party !== party).map((other) => to.compare(id, party, other.party)),
    ]),
  ]);
  return {
    paths: new Set([
      ...[to.home, to.briefings, to.search, to.glossary, to.sources, to.changes, to.methods, to.corrections, to.about],
      ...ofTopic,
      ...[...dataset.briefings.keys()].map(to.briefing),
      ...[...dataset.sources.keys()].map(to.source),
      ...[...dataset.issues.values()].map(({ topic, id }) => to.issue(topic, id)),
      ...[...dataset.statements.values()].map(({ topic, id }) => to.statement(topic, id)),
      ...[...dataset.documents.values()].map(({ topic, id }) => to.document(topic, id)),
    ]),
    parts: new Set([
      ...[...dataset.terms.keys()].map(to.term),
      ...[...dataset.events.values()].map(({ topic, id }) => to.event(topic, id)),
    ]),
  };
}
