import type { Id, InTopic, StatementRecord } from "../../../src/model/dataset.ts";
import { firstDay } from "../../../src/model/dates.ts";
import { historyOf } from "../../../src/model/history.ts";
import type { IsoDay } from "../../../src/schema/fields.ts";
import type { Issue } from "../../../src/schema/issue.ts";
import {
  addresses,
  answerAt,
  answerOfStatement,
  dataset,
  type Facts,
  issuesOf,
  linkTo,
  markOf,
  type Party,
  partyOf,
  saidOn,
  titleOf,
  words,
} from "./answers.ts";
import { linked } from "./figures.ts";
import { spanRows } from "./history.ts";

const own = words.charts.party;

/** On every issue a mark for the answer of the day and one for every statement, and a row for every span with its statements counted. */
export function party(topic: Id, id: Id, asOf: IsoDay): Facts {
  const one = partyOf(topic, id);
  const { issue: head, position, standing, from, until } = words.heads;
  return {
    drawn: issuesOf(topic).flatMap((issue) => [
      markOf(`${one.name}, ${titleOf(issue)}`, answerAt(id, issue.id, asOf)),
      ...saidOn(id, issue.id, asOf).map((statement) => mark(one, statement, issue)),
    ]),
    head: [head, position, standing, from, until, own.statements],
    rows: issuesOf(topic).flatMap((issue) =>
      spanRows(id, issue.id, asOf).map((cells, index) => [
        linkTo(issue),
        ...cells,
        counted(saidDuring(id, issue.id, asOf, index), issue),
      ]),
    ),
  };
}

function mark({ name }: Party, statement: StatementRecord, issue: InTopic<Issue>): string {
  const { label, counts } = answerOfStatement(statement, issue);
  const unread = [words.state["not-applicable"], words.state.undecided].includes(label);
  const answer = counts || unread ? label : `${label}, ${own.shownOnly}`;
  const says = `${name}, ${words.date(statement.said)}, ${titleOf(issue)}: ${answer}. ${words.text(statement.summary)}`;
  return linked(says, addresses.statement(issue.topic, statement.id));
}

/** Statements from the beginning of a span to that of the next; the first span also has those before it. */
function saidDuring(id: Id, issue: Id, asOf: IsoDay, index: number): StatementRecord[] {
  const starts = historyOf(dataset, id, issue, asOf).map(({ from }) => from);
  const [from, to] = [index === 0 ? "" : (starts[index] ?? ""), starts[index + 1] ?? "9999"];
  return saidOn(id, issue, asOf).filter(({ said }) => from <= firstDay(said) && firstDay(said) < to);
}

function counted(statements: readonly StatementRecord[], issue: InTopic<Issue>): string {
  const answers = statements.map((statement) => answerOfStatement(statement, issue));
  const unplaced = answers.filter(({ placed }) => !placed).length;
  const shownOnly = answers.filter(({ placed, counts }) => placed && !counts).length;
  const aside = [
    ...(shownOnly > 0 ? [own.shownOnlyOf(words.number(shownOnly))] : []),
    ...(unplaced > 0 ? [own.unplacedOf(words.number(unplaced))] : []),
  ];
  return own.statementsOf(words.number(statements.length), words.list(aside));
}
