/** Statements in words and places: who said what when, how it is known, and what it answers. */
import { readingLabel } from "../../i18n/positions.ts";
import type { Words } from "../../i18n/words.ts";
import { mandateOf, reportedBecause, voiceOf } from "../../model/authority.ts";
import { type Dataset, get, type Id, type StatementRecord } from "../../model/dataset.ts";
import { firstDay, lastDay } from "../../model/dates.ts";
import { distinct, readingOf } from "../../model/reading.ts";
import { columnsOf } from "./columns.ts";
import type { Reader } from "./reader.ts";
import type { AnswerMark, StatementMark } from "./topic-history.ts";

export function statementMark(
  dataset: Dataset,
  statement: StatementRecord,
  { words, addresses }: Reader,
): StatementMark {
  const issues = [...new Set(statement.codings.map(({ issue }) => issue))].filter((issue) =>
    get(dataset.topics, statement.topic).issues.includes(issue),
  );
  const mandates = issues.map((issue) => mandateOf(dataset, statement, issue));
  const personal =
    statement.onBehalf === "self" || (mandates.length > 0 && mandates.every((mandate) => mandate === "personal"));
  return {
    key: statement.id,
    party: statement.party,
    day: firstDay(statement.said),
    until: lastDay(statement.said),
    saidOn: words.date(statement.said),
    speaker: words.text(voiceOf(dataset, statement).name),
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
