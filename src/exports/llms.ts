/** `llms.txt`: what the site is and where its facts stand, for programs that read for people. */
import type { Words } from "../i18n/words.ts";
import type { Addresses } from "../model/addresses.ts";
import { type Dataset, get, type Id } from "../model/dataset.ts";

/**
 * Markdown after the proposal of llmstxt.org: a heading, a summary, lists of links.
 *
 * @param absolute makes a path of the site an absolute address, where one is known
 */
export function llmsText(
  dataset: Dataset,
  topics: readonly Id[],
  words: Words,
  addresses: Addresses,
  absolute: (path: string) => string,
): string {
  const { site } = dataset;
  const link = (title: string, path: string, about: string): string => `- [${title}](${absolute(path)}): ${about}`;
  const section = (heading: string, lines: readonly string[]): string[] => ["", `## ${heading}`, "", ...lines];
  return [
    `# ${words.text(site.title)}`,
    "",
    `> ${words.text(site.tagline)}`,
    "",
    ...words.llms.about,
    "",
    words.llms.licence(site.licence.name, site.licence.url),
    ...topics.flatMap((id) => {
      const { title, summary, issues, covers } = get(dataset.topics, id);
      return section(words.text(title), [
        words.text(summary),
        "",
        link(words.llms.positions, addresses.topic(id), words.llms.positionsAbout(words.date(covers.to))),
        link(words.llms.history, addresses.history(id), words.llms.historyAbout),
        link(words.llms.feed, addresses.feed(addresses.topic(id), "json"), words.llms.feedAbout),
        link(words.nav.timeline, addresses.timeline(id), words.llms.timelineAbout),
        ...issues.map((issue) => {
          const record = get(dataset.issues, issue);
          return link(words.text(record.title), addresses.issue(id, issue), words.text(record.question));
        }),
      ]);
    }),
    ...section(words.nav.about, [
      link(words.nav.methods, addresses.methods, words.methods.description),
      link(words.nav.corrections, addresses.corrections, words.llms.correctionsAbout),
      link(words.nav.sources, addresses.sources, words.llms.sourcesAbout),
      link(words.nav.glossary, addresses.glossary, words.llms.glossaryAbout),
    ]),
    "",
  ].join("\n");
}
