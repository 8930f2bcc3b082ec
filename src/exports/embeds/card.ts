/** A statement as a card that others frame, and how tall its frame should be. */
import { officeOf, voiceOf } from "../../model/authority.ts";
import { type Dataset, get, type Id, type StatementRecord } from "../../model/dataset.ts";
import { type FrameContext, footBlocks } from "./chart-embed.ts";
import type { FrameHeights } from "./frame.ts";
import { frameHeights, paragraph, small, title } from "./height.ts";

export interface Card {
  readonly statement: StatementRecord;
  /** "Ada Mayor, 4 March 2031: Says the harbour stays open." */
  readonly title: string;
  /** Speaker, office and party, without saying a name twice. */
  readonly who: string;
  readonly summary: string;
  /** The quote in the site's language, where the record has a translation. */
  readonly translation: string | undefined;
  readonly path: string;
  readonly page: string;
  readonly heights: FrameHeights;
}

export function card({ dataset, ...context }: FrameContext & { readonly dataset: Dataset }, id: Id): Card {
  const { words, addresses } = context;
  const statement = get(dataset.statements, id);
  const { topic, quote } = statement;
  const party = words.text(get(dataset.parties, statement.party).name);
  const name = words.text(voiceOf(dataset, statement).name);
  const office = officeOf(dataset, statement);
  const inOffice = office ? words.text(office.title) : "";
  const who = [...new Set([name, inOffice, inOffice.includes(party) ? "" : party])].filter(Boolean).join(", ");
  const summary = words.text(statement.summary);
  const translated = statement.translation?.[words.language];
  const translation = typeof translated === "string" ? translated : undefined;
  const around = [quote?.prefix, quote?.exact, quote?.suffix].filter(Boolean).join(" … ");
  const source = get(dataset.sources, statement.source);
  const heights = frameHeights(
    [
      title(who),
      small(words.date(statement.said)),
      paragraph(summary),
      { text: around, sizePx: 20, linePx: 29, afterPx: 24 },
      small(quote ? words.rendering[quote.rendering] : words.statement.noQuote),
      ...(translation ? [paragraph(translation)] : []),
      small(`${words.embeds.source}: ${source.publisher}, ${source.title ?? ""}`),
      // What the record has to add: reported at second hand, spoken for themselves.
      small(`${words.statement.reportedNote} ${words.onBehalf.self}`),
      ...footBlocks(words, context.site, context.licence, get(dataset.topics, topic).covers.to, false),
    ],
    () => 0,
  );
  return {
    statement,
    title: words.statement.title(name, words.date(statement.said), summary),
    who,
    summary,
    translation,
    path: addresses.card(topic, id),
    page: addresses.statement(topic, id),
    heights,
  };
}
