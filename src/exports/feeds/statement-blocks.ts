/** A statement as feeds tell it. */
import type { Words } from "../../i18n/words.ts";
import { officeOf, reportedBecause, voiceOf } from "../../model/authority.ts";
import { get, type StatementRecord } from "../../model/dataset.ts";
import type { FeedContext } from "./context.ts";
import { type Block, text } from "./feed.ts";

/** Who said it and when, what, the exact words in their own language, and where they were published. */
export function statementBlocks(
  { dataset, words, addresses, absolute }: FeedContext,
  statement: StatementRecord,
): Block[] {
  const { quote, translation } = statement;
  const source = get(dataset.sources, statement.source);
  const party = words.text(get(dataset.parties, statement.party).name);
  const name = words.text(voiceOf(dataset, statement).name);
  const title = officeOf(dataset, statement)?.title;
  const office = title && words.text(title) !== name ? words.text(title) : undefined;
  const reported = reportedBecause(dataset, statement);
  const ours = translation?.[words.language];
  return [
    text(words.feeds.who(name, office, name === party ? undefined : party, words.date(statement.said))),
    {
      kind: "text",
      lead: words.feeds.statement,
      text: words.text(statement.summary),
      href: absolute(addresses.statement(statement.topic, statement.id)),
    },
    ...(reported
      ? [text(words.feeds.reported(words.state.reported, words.because[reported], words.statement.reportedNote))]
      : []),
    ...(quote
      ? [
          { kind: "quote", text: quote.exact, lang: quote.lang, source: source.url } as const,
          text(`${words.rendering[quote.rendering]}.`),
        ]
      : [text(words.statement.noQuote)]),
    ...(quote && translation && ours
      ? [text(words.feeds.translation(ours, words.statement.translation[translation.by]))]
      : []),
    { kind: "text", lead: words.feeds.source, text: sourceName(words, source), href: source.url },
  ];
}

function sourceName(
  words: Words,
  { publisher, title, published }: { publisher: string; title?: string | undefined; published?: string | undefined },
): string {
  return [publisher, title, published && words.date(published)].filter(Boolean).join(", ");
}
