import { type Dataset, get, type Id, statementsOn, type StatementRecord } from "../../model/dataset.ts";
import { mandateOf } from "../../model/authority.ts";
import { firstDay, lastDay } from "../../model/dates.ts";
import { changesOf, historyOf } from "../../model/history.ts";
import { positionAt } from "../../model/position.ts";
import { distinct, type Reading, readingOf } from "../../model/reading.ts";
import { readingLabel } from "../../i18n/positions.ts";
import type { Words } from "../../i18n/words.ts";
import type { IsoDay } from "../../schema/fields.ts";
import type { Query, Reader } from "../chart.ts";
import {
  asOfPhrase,
  columnsOf,
  type PartyMark,
  partiesShown,
  partyMark,
  type PositionMark,
  positionMark,
} from "../marks.ts";
import { type Column, columnsOfIssue } from "../scale.ts";

export interface Series {
  readonly issue: string;
  readonly asOf: string;
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly columns: readonly Column[];
  readonly lanes: readonly Lane[];
  readonly events: readonly EventMark[];
}

export interface Lane {
  readonly party: PartyMark;
  readonly spans: readonly SpanMark[];
  readonly statements: readonly StatementMark[];
  /** The position as of the day, a blank included. */
  readonly now: PositionMark;
  /** true where the answer moved on record. */
  readonly moved: boolean;
}

export interface SpanMark {
  readonly from: IsoDay;
  /** Undefined while it lasts. */
  readonly to: IsoDay | undefined;
  readonly position: PositionMark;
}

export interface StatementMark {
  readonly key: Id;
  readonly day: IsoDay;
  readonly saidOn: string;
  readonly summary: string;
  readonly href: string;
  /** Columns of its reading; empty where it fits no point. */
  readonly columns: readonly number[];
  readonly label: string;
  /** false where the words are shown but do not count. */
  readonly counts: boolean;
}

export interface EventMark {
  readonly key: Id;
  readonly day: IsoDay;
  readonly title: string;
}

/** Each party's position on an issue over time, every statement behind it, and the events of the topic. */
export function series(dataset: Dataset, query: Query, reader: Reader): Series {
  const issue = get(dataset.issues, query.subject);
  const { words } = reader;
  const lanes = partiesShown(dataset, issue.topic, query).map((party) => lane(dataset, party, query, reader));
  const from = lanes.flatMap(({ statements }) => statements.map(({ day }) => day)).sort()[0] ?? query.asOf;
  return {
    issue: words.text(issue.title),
    asOf: asOfPhrase(words, query.asOf),
    from,
    to: query.asOf,
    columns: columnsOfIssue(issue, words),
    lanes,
    events: eventsOn(dataset, issue.id, lanes, words),
  };
}

/** The events at which something on the issue was said, in the order of the dataset. */
function eventsOn(dataset: Dataset, issue: Id, lanes: readonly Lane[], words: Words): EventMark[] {
  const shown = new Set(lanes.flatMap(({ statements }) => statements.map(({ key }) => key)));
  const held = new Set([...shown].map((id) => get(dataset.statements, id).event));
  return [...dataset.events.values()]
    .filter(({ id, topic }) => topic === get(dataset.issues, issue).topic && held.has(id))
    .map(({ id, date, title }) => ({ key: id, day: date, title: words.text(title) }));
}

function lane(dataset: Dataset, party: Id, { subject, asOf }: Query, reader: Reader): Lane {
  const issue = get(dataset.issues, subject);
  return {
    party: partyMark(dataset, issue.topic, party, reader),
    now: positionMark(issue, positionAt(dataset, party, subject, asOf), reader),
    spans: historyOf(dataset, party, subject, asOf).map(({ from, to, position }) => ({
      from,
      to,
      position: positionMark(issue, position, reader),
    })),
    statements: statementsOn(dataset, party, subject)
      .filter(({ said }) => lastDay(said) <= asOf)
      .map((statement) => statementMark(dataset, statement, subject, reader)),
    moved: changesOf(dataset, party, subject, asOf).some(({ kind }) => kind === "moved"),
  };
}

function statementMark(
  dataset: Dataset,
  statement: StatementRecord,
  issueId: Id,
  { words, addresses }: Reader,
): StatementMark {
  const issue = get(dataset.issues, issueId);
  const readings: readonly Reading[] = distinct(readingOf(statement, issueId)?.readings ?? []);
  return {
    key: statement.id,
    day: firstDay(statement.said),
    saidOn: words.date(statement.said),
    summary: words.text(statement.summary),
    href: addresses.statement(issue.topic, statement.id),
    columns: columnsOf(issue, readings),
    label:
      readings.length > 0
        ? words.either(readings.map((reading) => readingLabel(words, issue, reading)))
        : words.state["not-applicable"],
    counts: readings.length > 0 && mandateOf(dataset, statement, issueId) !== "personal",
  };
}
