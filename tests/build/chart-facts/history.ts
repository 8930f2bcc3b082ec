import { get, type Id, type StatementRecord } from "../../../src/model/dataset.ts";
import { historyOf } from "../../../src/model/history.ts";
import type { IsoDay } from "../../../src/schema/fields.ts";
import {
  addresses,
  answerAt,
  answerOf,
  answerOfStatement,
  dataset,
  type Facts,
  partiesOf,
  type Party,
  saidOn,
  standingCell,
  words,
} from "./answers.ts";
import { linked } from "./figures.ts";

/** A mark for every statement with a coding on the issue, and a row for every time a party held a position. */
export function history(issue: Id, asOf: IsoDay): Facts {
  const parties = partiesOf(get(dataset.issues, issue).topic);
  const { party, position, standing, from, until } = words.heads;
  return {
    drawn: parties.flatMap((one) => saidOn(one.id, issue, asOf).map((statement) => mark(one, statement, issue))),
    head: [party, position, standing, from, until],
    rows: parties.flatMap((one) => spanRows(one.id, issue, asOf).map((cells) => [one.link, ...cells])),
  };
}

function mark({ name }: Party, statement: StatementRecord, issueId: Id): string {
  const issue = get(dataset.issues, issueId);
  const { label } = answerOfStatement(statement, issue);
  const says = `${name}, ${words.date(statement.said)}: ${label}. ${words.text(statement.summary)}`;
  return linked(says, addresses.statement(issue.topic, statement.id));
}

/** Answer, standing, first and last day of every span; a party of which nothing was ever said has one row for its blank. */
export function spanRows(party: Id, issue: Id, asOf: IsoDay): string[][] {
  const spans = historyOf(dataset, party, issue, asOf);
  const now = answerAt(party, issue, asOf);
  if (spans.length === 0) return [[linked(now.label, now.href), "–", "–", "–"]];
  return spans.map(({ from, to, position }) => {
    const answer = answerOf(position);
    const until = to === undefined ? words.stillHeld : words.date(to);
    return [linked(answer.label, answer.href), standingCell(answer), words.date(from), until];
  });
}
