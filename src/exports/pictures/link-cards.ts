/** What the link card of each kind of page says. */
import type { SubjectOfChart } from "../../charts/every-chart.ts";
import { wordsOf } from "../../charts/index.ts";
import type { TopicHistory } from "../../charts/topic-history/topic-history.ts";
import type { Words } from "../../i18n/words.ts";
import { reportedBecause } from "../../model/authority.ts";
import { type BriefingRecord, type Dataset, get, type StatementRecord } from "../../model/dataset.ts";
import { card } from "../embeds/card.ts";
import type { FrameContext } from "../embeds/chart-embed.ts";
import type { LinkCard } from "./link-card.ts";

export interface LinkCardContext {
  readonly dataset: Dataset;
  readonly words: Words;
  readonly embedContext: FrameContext;
  /** Text of the style sheets that the card looks by, those that name the colours first. */
  readonly styles: string;
}

/** The page that a chart stands on. */
export function chartCard(
  { dataset, words, styles, embedContext }: LinkCardContext,
  history: TopicHistory,
  { chart, subject }: Pick<SubjectOfChart, "chart" | "subject">,
): LinkCard {
  const own = wordsOf(chart, words);
  const series = chart.series(history, { subject, asOf: history.to }, own);
  const { title, summary } = chart.describe(series, own);
  return {
    kicker: words.text(get(dataset.topics, history.topic).title),
    title,
    sentence: summary,
    drawing: { chart, series },
    foot: [words.embeds.statedAsOf(words.date(history.to)), embedContext.site],
    styles,
  };
}

/** The words in the language of the site where the record has them, and what they come to where it has not. */
export function statementCard(context: LinkCardContext, statement: StatementRecord): LinkCard {
  const { dataset, words, styles, embedContext } = context;
  const { who, summary, translation } = card({ dataset, ...embedContext }, statement.id);
  const { quote } = statement;
  const said = quote?.lang === words.language ? quote.exact : translation;
  const reported = reportedBecause(dataset, statement);
  return {
    kicker: `${words.date(statement.said)} · ${who}`,
    title: said ? words.pictures.quoted(said) : summary,
    sentence: [
      ...(said ? [summary] : []),
      ...(said && said !== quote?.exact && statement.translation
        ? [words.statement.translation[statement.translation.by]]
        : []),
      ...(reported ? [`${words.state.reported}: ${words.because[reported]}.`] : []),
    ].join(" "),
    foot: [`${words.embeds.source}: ${get(dataset.sources, statement.source).publisher}`, embedContext.site],
    styles,
  };
}

export function briefingCard({ words, styles, embedContext }: LinkCardContext, briefing: BriefingRecord): LinkCard {
  return {
    kicker: words.nav.briefings,
    title: briefing.title,
    sentence: briefing.summary,
    foot: [words.embeds.statedAsOf(words.date(briefing.asOf)), embedContext.site],
    styles,
  };
}

/** Every page that has none of its own. */
export function siteCard({ dataset, words, styles, embedContext }: LinkCardContext): LinkCard {
  return {
    kicker: embedContext.site,
    title: words.text(dataset.site.tagline),
    sentence: words.home.promise,
    foot: [words.list([...dataset.topics.values()].map(({ title }) => words.text(title))), embedContext.site],
    styles,
  };
}
