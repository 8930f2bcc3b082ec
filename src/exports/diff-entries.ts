/** Makes the report: every change as an entry with its sentence. */
import { pairNamed } from "../model/pairs.ts";
import type { ChangedChart } from "../charts/changed.ts";
import type { Reader } from "../charts/topic-history/reader.ts";
import { codingPhrase, correctionPhrases } from "../i18n/corrections.ts";
import {
  causePhrase,
  issueTitle,
  pastChangeSentence,
  positionChangeSentence,
  recordSentence,
  statementPhrase,
} from "../i18n/diff.ts";
import type { Dataset, StatementRecord } from "../model/dataset.ts";
import type { BriefingChange } from "../model/diff/briefings.ts";
import type { Cause } from "../model/diff/causes.ts";
import type { Sides } from "../model/diff/cells.ts";
import type { ContentDiff } from "../model/diff/content-diff.ts";
import type { PositionChange } from "../model/diff/positions.ts";
import type { PastChange } from "../model/diff/past.ts";
import type { Withdrawn } from "../model/diff/statements.ts";
import * as report from "./diff-report.ts";
import { summaryOf } from "./diff-summary.ts";

export interface Compared extends Sides, Reader {
  readonly against: report.DiffReport["against"];
  readonly diff: ContentDiff;
  readonly charts: readonly ChangedChart[];
  /** Addresses of the drawings of a chart; undefined where none were asked for. */
  readonly drawings?: ((chart: ChangedChart) => report.ChartEntry["drawings"]) | undefined;
}

export function reportOf(compared: Compared): report.DiffReport {
  const { diff, words, against, charts } = compared;
  const { added, corrected, withdrawn, removed } = diff.statements;
  const lists: Pick<report.DiffReport, report.ListName> = {
    days: dayEntries(compared),
    positions: diff.positions.map((change) => ({
      kind: change.kind,
      ...cellEntry(compared, change, positionChangeSentence(words, compared, change)),
    })),
    past: diff.past.map((change) => ({
      from: change.from,
      to: change.to,
      ...cellEntry(compared, change, pastChangeSentence(words, compared, change)),
    })),
    added: added.map((statement) => ({
      ...statementEntry(compared, compared.after, statement, withIssues(compared, statement)),
      quote: statement.quote?.exact ?? null,
    })),
    corrected: corrected.map((change) => ({
      ...statementEntry(compared, compared.after, change.after),
      fields: change.fields,
      details: correctionPhrases(words, compared, change),
    })),
    withdrawn: withdrawn.map((change) => withdrawnEntry(compared, change)),
    removed: removed.map((statement) => ({ ...statementEntry(compared, compared.before, statement), address: null })),
    briefings: diff.briefings.map((change) => briefingEntry(compared, change)),
    charts: charts.map((chart) => chartEntry(compared, chart)),
    records: diff.records.map((record) => ({ ...record, sentence: recordSentence(words, record) })),
    vanished: diff.vanished,
    retired: diff.retired.map(({ kind, id, on, why, becomes }) => ({
      ...{ kind, id, on, becomes: becomes ?? null },
      sentence: words.diff.retired(words.diff.kind[kind], id, words.date(on), words.text(why), becomes),
    })),
  };
  const counts = Object.fromEntries(
    report.listNames.map((name) => [name, lists[name].length]),
  ) as report.DiffReport["counts"];
  return report.limited({
    version: report.reportVersion,
    against,
    summary: summaryOf(words, { ...lists, counts }),
    counts,
    ...lists,
  });
}

function dayEntries({ diff, words, before, after }: Compared): report.DayEntry[] {
  return diff.days
    .filter((day) => day.before !== day.after)
    .map((day) => {
      const title = words.text((after.topics.get(day.topic) ?? before.topics.get(day.topic))?.title ?? day.topic);
      const sentence =
        day.before === undefined
          ? words.diff.newTopic(title)
          : day.after === undefined
            ? words.diff.goneTopic(title)
            : words.diff.day(title, words.date(day.before), words.date(day.after));
      return { topic: day.topic, before: day.before ?? null, after: day.after ?? null, sentence };
    });
}

function cellEntry(compared: Compared, change: PositionChange | PastChange, sentence: string) {
  const { topic, party, issue, before, after, causes } = change;
  return {
    topic,
    party,
    issue,
    before: before?.state ?? null,
    after: after?.state ?? null,
    sentence,
    because: causes.map((cause) => causeEntry(compared, change, cause)),
  };
}

function causeEntry(compared: Compared, { issue }: PositionChange | PastChange, cause: Cause): report.CauseEntry {
  const { words, diff } = compared;
  const statement = "statement" in cause ? cause.statement : undefined;
  const codings = diff.statements.corrected.find(({ after }) => after === statement)?.codings ?? [];
  const readings = codings
    .filter((coding) => coding.issue === issue)
    .map((coding) => codingPhrase(words, compared, coding))
    .join("; ");
  return {
    kind: cause.kind,
    statement: statement?.id ?? null,
    address: statement && cause.kind !== "removed" ? addressOf(compared, statement) : null,
    sentence: causePhrase(words, compared, cause, readings),
  };
}

function addressOf({ addresses }: Compared, { topic, id }: StatementRecord): string {
  return addresses.statement(topic, id);
}

function statementEntry(
  compared: Compared,
  dataset: Dataset,
  statement: StatementRecord,
  sentence = statementPhrase(compared.words, dataset, statement),
): report.StatementEntry {
  return { id: statement.id, said: statement.said, address: addressOf(compared, statement), sentence };
}

function withIssues(compared: Compared, statement: StatementRecord): string {
  const { words, after } = compared;
  const issues = [...new Set(statement.codings.map(({ issue }) => issueTitle(words, compared, issue)))];
  const phrase = statementPhrase(words, after, statement);
  return issues.length > 0 ? words.diff.on(phrase, words.list(issues)) : phrase;
}

function withdrawnEntry(compared: Compared, { statement, how }: Withdrawn): report.StatementEntry {
  const { words, after } = compared;
  const phrase = statementPhrase(words, after, statement);
  const by = how.kind === "party" ? after.statements.get(how.by) : undefined;
  const sentence =
    how.kind === "codings"
      ? words.diff.notCountedOn(phrase, words.list(how.issues.map((issue) => issueTitle(words, compared, issue))))
      : words.diff.takenBack(phrase, by ? statementPhrase(words, after, by) : "");
  return statementEntry(compared, after, statement, sentence);
}

function briefingEntry({ words, addresses }: Compared, change: BriefingChange): report.BriefingEntry {
  const phrases = words.diff.briefing;
  const shows = change.shows.map((shown) =>
    shown.kind === "chart" ? words.diff.chart(shown.name, shown.subject) : `${shown.party} · ${shown.issue}`,
  );
  const why = [
    ...(change.change === "added" || change.change === "removed" ? [phrases[change.change]] : []),
    ...(change.fields.length > 0 ? [phrases.changed(change.fields.join(", "))] : []),
    ...(change.cites.length > 0 ? [phrases.cites(change.cites.join(", "))] : []),
    ...(shows.length > 0 ? [phrases.shows([...new Set(shows)].join(", "))] : []),
  ];
  return {
    id: change.id,
    change: change.change,
    address: change.change === "removed" ? null : addresses.briefing(change.id),
    sentence: phrases.sentence(change.briefing.title, why.join("; ")),
  };
}

function chartEntry(compared: Compared, chart: ChangedChart): report.ChartEntry {
  const { words } = compared;
  const name = words.diff.chart(chart.chart, subjectTitle(compared, chart));
  const drawings = compared.drawings?.(chart) ?? null;
  const sentence = compared.drawings && drawings === null ? words.diff.notDrawn(name) : name;
  return { chart: chart.chart, subject: chart.subject, topic: chart.topic, sentence, drawings };
}

/** The name of what a chart is about, where it has one: an issue, the topic, a party, two parties, a document. */
function subjectTitle({ words, before, after }: Compared, { subject, topic }: ChangedChart): string {
  const datasets = [after, before];
  const titled = datasets.flatMap(
    ({ issues, topics, documents }) => issues.get(subject) ?? topics.get(subject) ?? documents.get(subject) ?? [],
  )[0];
  if (titled) return words.text(titled.title);
  const shortOf = (id: string): string =>
    words.text(datasets.flatMap(({ parties }) => parties.get(id) ?? [])[0]?.short ?? id);
  const parties = datasets.flatMap(({ topics }) => topics.get(topic)?.parties.map(({ party }) => party) ?? []);
  return words.list((pairNamed([...new Set(parties)], subject) ?? [subject]).map(shortOf));
}
