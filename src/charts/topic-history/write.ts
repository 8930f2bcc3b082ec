/** Dataset → topic history. */
import { type Dataset, get, type Id, type InTopic, type StatementRecord } from "../../model/dataset.ts";
import { firstDay } from "../../model/dates.ts";
import { stepsOfAxis } from "../../model/distance.ts";
import type { Issue } from "../../schema/issue.ts";
import { cellSteps } from "./cells.ts";
import { columnsOfIssue } from "./columns.ts";
import { documentMark } from "./documents.ts";
import type { Reader } from "./reader.ts";
import { statementMark } from "./statements.ts";
import type { EventMark, IssueMark, PartyMark, TopicHistory } from "./topic-history.ts";

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
