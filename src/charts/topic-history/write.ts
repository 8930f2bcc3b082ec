/** Dataset → topic history: the position rule taken on every day on which anything can change, in words and places. */
import { conditionPhrase, positionLabel, readingLabel } from "../../i18n/positions.ts";
import type { Words } from "../../i18n/words.ts";
import type { Addresses } from "../../model/addresses.ts";
import { mandateOf, reportedBecause } from "../../model/authority.ts";
import { type Dataset, get, type Id, type InTopic, type StatementRecord, statementsOn } from "../../model/dataset.ts";
import { addDays, firstDay, lastDay } from "../../model/dates.ts";
import { placeOf, pointsOf, stepsOfAxis } from "../../model/distance.ts";
import { changesOf } from "../../model/history.ts";
import { conditionsOf, isBlank, type Position, positionAt, readingsOf } from "../../model/position.ts";
import { distinct, type Reading, readingOf } from "../../model/reading.ts";
import type { IsoDay } from "../../schema/fields.ts";
import type { DocumentPoint, TopicDocument } from "../../schema/document.ts";
import type { Issue } from "../../schema/issue.ts";
import type { Column } from "../scale.ts";
import type {
  AnswerMark,
  DocumentMark,
  EventMark,
  IssueMark,
  PartyMark,
  PointMark,
  PositionMark,
  PositionStep,
  StatementMark,
  TopicHistory,
} from "./topic-history.ts";

/** What is needed beside the dataset: words for labels, addresses for links. */
export interface Reader {
  readonly words: Words;
  readonly addresses: Addresses;
}

/** @throws when there is no such topic */
export function topicHistory(dataset: Dataset, id: Id, reader: Reader): TopicHistory {
  const topic = get(dataset.topics, id);
  const statements = [...dataset.statements.values()].filter((statement) => statement.topic === id);
  return {
    topic: id,
    title: reader.words.text(topic.title),
    href: reader.addresses.topic(id),
    from: topic.covers.from,
    to: topic.covers.to,
    parties: topic.parties.map(({ party }) => partyMark(dataset, id, party, reader)),
    issues: topic.issues.map((issue) => issueMark(get(dataset.issues, issue), reader)),
    cells: Object.fromEntries(
      topic.parties.flatMap(({ party }) =>
        topic.issues.map((issue) => [`${party}/${issue}`, cellSteps(dataset, party, issue, reader)]),
      ),
    ),
    statements: statements.map((statement) => statementMark(dataset, statement, reader)),
    events: eventMarks(dataset, id, statements, reader),
    documents: [...dataset.documents.values()]
      .filter((document) => document.topic === id)
      .map((document) => documentMark(dataset, document, reader))
      .filter(({ points }) => points.length > 0)
      .sort((a, b) => a.day.localeCompare(b.day, "en")),
  };
}

function partyMark(dataset: Dataset, topic: Id, id: Id, { words, addresses }: Reader): PartyMark {
  const { name, short, symbol, colour } = get(dataset.parties, id);
  return {
    key: id,
    name: words.text(name),
    short: words.text(short),
    symbol,
    hue: colour,
    href: addresses.party(topic, id),
  };
}

function issueMark(issue: InTopic<Issue>, { words, addresses }: Reader): IssueMark {
  return {
    key: issue.id,
    title: words.text(issue.title),
    question: words.text(issue.question),
    href: addresses.issue(issue.topic, issue.id),
    kind: issue.kind,
    columns: columnsOfIssue(issue, words),
    steps: stepsOfAxis(issue),
  };
}

function columnsOfIssue(issue: Issue, words: Words): Column[] {
  return pointsOf(issue).map(({ id, label, short, offAxis }) => ({
    key: id,
    label: words.text(label),
    short: words.text(short ?? label),
    apart: offAxis === true,
  }));
}

/** Consecutive days with equal marks are one step. */
function cellSteps(dataset: Dataset, party: Id, issueId: Id, reader: Reader): PositionStep[] {
  const issue = get(dataset.issues, issueId);
  const changes = new Map(changesOf(dataset, party, issueId, lastOfAll).map((change) => [change.day, change]));
  const steps: PositionStep[] = [];
  for (const from of stepDays(dataset, party, issueId)) {
    const mark = positionMark(issue, positionAt(dataset, party, issueId, from), reader);
    const change = changes.get(from);
    const because = change && "statement" in change.after ? change.after.statement : undefined;
    const last = steps.at(-1);
    if (!change && last && JSON.stringify({ ...last, ...mark }) === JSON.stringify(last)) continue;
    steps.push({ from, ...mark, ...(change && { change: change.kind, because }) });
  }
  return steps;
}

const lastOfAll = "9999-12-31";

/**
 * Days on which the mark of a cell may become another one: something is said or withdrawn, or a search expires. The first is
 * the day before any of these, or the first that the topic covers, whichever is earlier.
 */
function stepDays(dataset: Dataset, party: Id, issue: Id): IsoDay[] {
  const said = statementsOn(dataset, party, issue).flatMap(({ id, said: date }) => [
    lastDay(date),
    dataset.withdrawnOn.get(id) ?? lastDay(date),
  ]);
  const expired = dataset.findings
    .filter((finding) => finding.party === party && finding.issue === issue)
    .map(({ expires }) => addDays(expires, 1));
  const days = [...new Set([...said, ...expired])].sort();
  const { from } = get(dataset.topics, get(dataset.issues, issue).topic).covers;
  const start = days[0] !== undefined && days[0] <= from ? addDays(days[0], -1) : from;
  return [start, ...days];
}

function positionMark(issue: InTopic<Issue>, position: Position, { words, addresses }: Reader): PositionMark {
  const statement = "statement" in position ? position.statement : undefined;
  const said = "said" in position ? position.said : "";
  return {
    state: position.state,
    blank: isBlank(position),
    label: positionLabel(words, issue, position),
    short: positionLabel(words, issue, position, "short"),
    standing: standingOf(words, position),
    conditions: conditionsOf(position).map((condition) => ({
      phrase: conditionPhrase(words, condition),
      type: condition.type,
      issue: condition.issue,
      party: condition.party,
    })),
    notes: notesOf(words, issue, position),
    columns: columnsOf(issue, readingsOf(position)),
    place: placeOf(issue, position),
    said,
    saidOn: said && words.date(said),
    href: statement
      ? addresses.statement(issue.topic, statement)
      : addresses.cell(issue.topic, position.party, position.issue),
  };
}

function standingOf(words: Words, position: Position): string {
  if (position.state === "reported") return `${words.state.reported}, ${words.because[position.because]}`;
  if (position.state === "contested") return `${words.state.contested}: ${words.contestedBetween[position.between]}`;
  return words.state[position.state];
}

function notesOf(words: Words, issue: Issue, position: Position): string[] {
  switch (position.state) {
    case "silent": {
      const { on, pagesRead, expires, queries } = position.finding;
      const asked = words.list(queries.map((query) => `“${query}”`));
      return [words.methods.searched(words.date(on), pagesRead, words.date(expires), asked)];
    }
    case "not-applicable":
      return [words.text(position.reason)];
    case "not-researched":
      return [words.stateMeaning["not-researched"]];
    case "reported": {
      const { onRecord } = position;
      return onRecord
        ? [words.position.onRecordBefore(positionLabel(words, issue, onRecord), words.date(onRecord.said))]
        : [];
    }
    default:
      return [];
  }
}

/** Columns that readings cover: a range covers all between its ends. */
function columnsOf(issue: Issue, readings: readonly Reading[]): number[] {
  const points = pointsOf(issue).map(({ id }) => id);
  const columns = readings.flatMap((reading) => {
    if (reading.kind === "point") return [points.indexOf(reading.point)];
    if (reading.kind !== "range") return [];
    const [from, to] = [points.indexOf(reading.from), points.indexOf(reading.to)].sort((a, b) => a - b) as [
      number,
      number,
    ];
    return Array.from({ length: to - from + 1 }, (_, step) => from + step);
  });
  return [...new Set(columns)].filter((column) => column >= 0).sort((a, b) => a - b);
}

function statementMark(dataset: Dataset, statement: StatementRecord, { words, addresses }: Reader): StatementMark {
  const issues = [...new Set(statement.codings.map(({ issue }) => issue))].filter((issue) =>
    get(dataset.topics, statement.topic).issues.includes(issue),
  );
  const speaker = statement.speaker ? get(dataset.speakers, statement.speaker) : get(dataset.parties, statement.party);
  const mandates = issues.map((issue) => mandateOf(dataset, statement, issue));
  const personal =
    statement.onBehalf === "self" || (mandates.length > 0 && mandates.every((mandate) => mandate === "personal"));
  return {
    key: statement.id,
    party: statement.party,
    day: firstDay(statement.said),
    until: lastDay(statement.said),
    saidOn: words.date(statement.said),
    speaker: words.text(speaker.name),
    summary: words.text(statement.summary),
    href: addresses.statement(statement.topic, statement.id),
    evidence: personal ? "personal" : reportedBecause(dataset, statement) ? "reported" : "record",
    answers: issues.map((issue) => answerMark(dataset, statement, issue, words)),
  };
}

function answerMark(dataset: Dataset, statement: StatementRecord, issueId: Id, words: Words): AnswerMark {
  const issue = get(dataset.issues, issueId);
  const readings = distinct(readingOf(statement, issueId)?.readings ?? []);
  return {
    issue: issueId,
    columns: columnsOf(issue, readings),
    label:
      readings.length > 0
        ? words.either(readings.map((reading) => readingLabel(words, issue, reading)))
        : words.state["not-applicable"],
    counts: readings.length > 0 && mandateOf(dataset, statement, issueId) !== "personal",
  };
}

/** The events of the topic in the order of the dataset. */
function eventMarks(
  dataset: Dataset,
  topic: Id,
  statements: readonly StatementRecord[],
  { words, addresses }: Reader,
): EventMark[] {
  return [...dataset.events.values()]
    .filter((event) => event.topic === topic)
    .map(({ id, date, title }) => ({
      key: id,
      day: firstDay(date),
      title: words.text(title),
      href: addresses.event(topic, id),
      issues: [
        ...new Set(
          statements.filter(({ event }) => event === id).flatMap(({ codings }) => codings.map(({ issue }) => issue)),
        ),
      ].sort(),
    }));
}

function documentMark(dataset: Dataset, document: InTopic<TopicDocument>, { words, addresses }: Reader): DocumentMark {
  const { issues } = get(dataset.topics, document.topic);
  const standing = [words.documentStatus[document.status], document.superseded && words.superseded];
  return {
    key: document.id,
    title: words.text(document.title),
    day: firstDay(document.date),
    dated: words.date(document.date),
    status: document.status,
    standing: standing.filter(Boolean).join(", "),
    href: addresses.document(document.topic, document.id),
    points: document.points.flatMap((point, index) =>
      point.issue && issues.includes(point.issue)
        ? [pointMark(get(dataset.issues, point.issue), point, index, words)]
        : [],
    ),
  };
}

function pointMark(issue: InTopic<Issue>, point: DocumentPoint, index: number, words: Words): PointMark {
  const reading: Reading | undefined = point.value ? { kind: "point", point: point.value } : undefined;
  const { quantity } = point;
  return {
    key: String(index),
    number: point.number ?? "",
    issue: issue.id,
    summary: words.text(point.summary),
    columns: reading ? columnsOf(issue, [reading]) : [],
    label: reading ? readingLabel(words, issue, reading) : "",
    quantity: quantity && { ...quantity, text: readingLabel(words, issue, { kind: "quantity", quantity }) },
    wordingSeen: point.seen === "full-text",
  };
}
