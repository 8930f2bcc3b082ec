/** Everything that feeds tell of: changes of position, briefings, corrections. */
import { conditionPhrases, positionPhrase } from "../../i18n/positions.ts";
import { type BriefingRecord, type Dataset, get, type Id, type StatementRecord } from "../../model/dataset.ts";
import { type Change, changesIn } from "../../model/history.ts";
import { compareText } from "../../model/order.ts";
import type { Correction } from "../../schema/correction.ts";
import type { IsoDay } from "../../schema/fields.ts";
import { briefingBlocks } from "./briefing-blocks.ts";
import { type FeedContext, paths, permanentId } from "./context.ts";
import { correctedRecord } from "./corrected.ts";
import { type FeedEntry, text } from "./feed.ts";
import { statementBlocks } from "./statement-blocks.ts";

/** Every entry of these topics, and of what belongs to no topic; the latest first, entries of one day by id. */
export function feedEntries(context: FeedContext, topics: readonly Id[]): readonly FeedEntry[] {
  const { dataset } = context;
  const changes = topics.flatMap((topic) =>
    changesIn(dataset, topic, get(dataset.topics, topic).covers.to).map((change) =>
      changeEntry(context, topic, change),
    ),
  );
  const briefings = [...dataset.briefings.values()]
    .filter(({ topic }) => topics.includes(topic))
    .map((briefing) => briefingEntry(context, briefing));
  const corrections = correctionEntries(context).filter((entry) => !entry.in.topic || topics.includes(entry.in.topic));
  return [...changes, ...briefings, ...corrections].sort(
    (a, b) => compareText(b.published, a.published) || compareText(a.id, b.id),
  );
}

/** "Party · Issue: was A, now B", and the statement that brought it about. */
function changeEntry(context: FeedContext, topic: Id, { day, party, issue, before, after }: Change): FeedEntry {
  const { dataset, words, addresses, absolute } = context;
  const record = get(dataset.issues, issue);
  const names = [words.text(get(dataset.parties, party).short), words.text(record.title)] as const;
  const now = positionPhrase(words, record, after);
  const statement = "statement" in after && after.statement ? get(dataset.statements, after.statement) : undefined;
  return {
    id: permanentId(context, `${paths.cell(topic, party, issue)}-since-${day}`),
    // As on the page of changes: what was on record before is named, also where it was a blank, such as a refusal to answer.
    title: before
      ? words.change.moved(...names, positionPhrase(words, record, before), now)
      : words.change.first(...names, now),
    address: absolute(statement ? addresses.statement(topic, statement.id) : addresses.cell(topic, party, issue)),
    published: day,
    updated: statement ? latest(day, ...recordedOn(dataset, statement)) : day,
    body: [
      ...conditionPhrases(words, after).map((phrase) => text(words.feeds.condition(phrase))),
      ...(statement ? statementBlocks(context, statement) : [text(words.stateMeaning[after.state])]),
    ],
    in: { topic, issues: [issue], parties: [party] },
  };
}

/** The standfirst and the whole text; charts are links to the page. */
function briefingEntry(context: FeedContext, briefing: BriefingRecord): FeedEntry {
  const { id, title, summary, topic, issues, published } = briefing;
  const { dataset, words, addresses, absolute } = context;
  const address = absolute(addresses.briefing(id));
  return {
    id: permanentId(context, paths.briefing(id)),
    title: words.feeds.briefing(title),
    address,
    published,
    updated: latest(published, ...correctionsOf(dataset, "briefing", id)),
    body: [
      text(summary),
      ...briefingBlocks(context, briefing),
      { kind: "text", text: words.feeds.wholeBriefing, href: address },
    ],
    in: { topic, issues: issues ?? [], parties: [] },
  };
}

/**
 * The corrections of corrections.yaml. Several of one record on one day are told apart by their place in the file counted
 * from its end, since new ones are written at its beginning.
 */
function correctionEntries(context: FeedContext): FeedEntry[] {
  const { dataset, words, absolute } = context;
  return dataset.corrections.map((correction, index): FeedEntry => {
    const { target, date, wrong, before, after, severity } = correction;
    const record = correctedRecord(context, target);
    const earlier = dataset.corrections.slice(index + 1).filter((other) => isOfSame(other, correction)).length;
    return {
      id: permanentId(
        context,
        `${paths.corrections}#${target.kind}-${target.id}-${date}${earlier ? `-${earlier + 1}` : ""}`,
      ),
      title: words.feeds.correction(record.title),
      address: absolute(record.path),
      published: date,
      updated: date,
      body: [
        text(words.text(wrong)),
        ...(before ? [text(words.feeds.before(words.text(before)))] : []),
        ...(after ? [text(words.feeds.after(words.text(after)))] : []),
        text(words.feeds.severity(words.corrections.severity[severity])),
      ],
      in: { topic: record.topic, issues: record.issues, parties: record.parties, corrections: true },
    };
  });
}

function isOfSame(a: Correction, b: Correction): boolean {
  return a.date === b.date && a.target.kind === b.target.kind && a.target.id === b.target.id;
}

/** Days on which a statement, or the source it stands in, was read or mended. */
function recordedOn(dataset: Dataset, { id, source }: StatementRecord): IsoDay[] {
  const { accessed } = get(dataset.sources, source);
  return [
    ...(accessed ? [accessed] : []),
    ...correctionsOf(dataset, "statement", id),
    ...correctionsOf(dataset, "source", source),
  ];
}

function correctionsOf(dataset: Dataset, kind: Correction["target"]["kind"], id: Id): IsoDay[] {
  return dataset.corrections.filter(({ target }) => target.kind === kind && target.id === id).map(({ date }) => date);
}

export function latest(...days: readonly IsoDay[]): IsoDay {
  return days.reduce((a, b) => (a > b ? a : b));
}
