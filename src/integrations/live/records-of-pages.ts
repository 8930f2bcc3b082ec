/** A search record for each page that is about one record, made of the words in its file. */
import type { Words } from "../../i18n/words.ts";
import type { Content } from "../../load/content.ts";
import type { FileRecord } from "../../load/records.ts";
import { addressesBelow } from "../../model/addresses.ts";
import type { Text } from "../../schema/fields.ts";
import type { SearchRecord } from "../../search/records.ts";

/** In the built site these pages are indexed from their markup; here what an editor can find is what an editor has written. */
export function recordsOfPages({ records }: Content, words: Words, topics: readonly string[]): SearchRecord[] {
  // The engine puts the base of the site before every address itself.
  const to = addressesBelow("/");
  const page = (url: string, title: Text, content: string): SearchRecord => ({
    url,
    content: `${words.text(title)}\n${content}`,
    language: words.language,
    meta: { title: words.text(title) },
    filters: {},
    sort: {},
  });
  const shown = <R extends FileRecord<unknown>>(list: readonly R[]): R[] =>
    list.filter(({ topic }) => topics.includes(topic));
  return [
    ...records.briefing
      .filter(({ value }) => topics.includes(value.topic))
      .map(({ id, value, prose }) => page(to.briefing(id), value.title, `${value.summary}\n${prose.words}`)),
    ...shown(records.topic).map(({ id, value }) => page(to.topic(id), value.title, wordsOf(value))),
    ...shown(records.issue).map(({ id, topic, value }) => page(to.issue(topic, id), value.title, wordsOf(value))),
    ...shown(records.document).map(({ id, topic, value }) => page(to.document(topic, id), value.title, wordsOf(value))),
    ...shown(records.events).flatMap(({ topic, value }) =>
      value.map((event) => page(to.event(topic, event.id), event.title, wordsOf(event))),
    ),
    ...topics.flatMap((topic) =>
      records.party.map(({ id, value }) => page(to.party(topic, id), value.name, wordsOf(value))),
    ),
    ...records.term.map(({ id, value }) => page(to.term(id), value.term, wordsOf(value))),
    ...records.record.map(({ id, value: { source } }) =>
      page(to.source(id), source.title ?? source.publisher, wordsOf(source)),
    ),
  ];
}

/** Every text in a value, in the order of the file. */
function wordsOf(value: unknown): string {
  if (typeof value === "string") return value;
  return value !== null && typeof value === "object"
    ? Object.values(value).map(wordsOf).filter(Boolean).join("\n")
    : "";
}
