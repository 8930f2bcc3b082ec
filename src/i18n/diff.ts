/** What changed between two states of the record, in sentences. */
import { officeOf } from "../model/authority.ts";
import type { Dataset, Id, StatementRecord } from "../model/dataset.ts";
import type { Cause } from "../model/diff/causes.ts";
import type { CellRef, Sides } from "../model/diff/cells.ts";
import type { PastChange } from "../model/diff/past.ts";
import type { PositionChange } from "../model/diff/positions.ts";
import type { RecordChange } from "../model/diff/records.ts";
import type { Position } from "../model/position.ts";
import { conditionPhrases, positionPhrase } from "./positions.ts";
import type { Words } from "./words.ts";

/** "Party · Issue: was A, now B" */
export function positionChangeSentence(words: Words, sides: Sides, change: PositionChange): string {
  const { kind, before, after } = change;
  const names = cellNames(words, sides, change);
  const [was, now] = phrases(words, sides, change, words.diff.notInRecord);
  if (kind !== "conditions") return words.change.moved(...names, was, now);
  const conditions = (position: Position | undefined): string =>
    (position && conditionPhrases(words, position).join("; ")) || words.diff.noConditions;
  return words.diff.conditions(...names, now, conditions(before), conditions(after));
}

/** "Party · Issue: from one day to another: was A, now B" */
export function pastChangeSentence(words: Words, sides: Sides, change: PastChange): string {
  const [was, now] = phrases(words, sides, change, words.diff.nothingOnRecord);
  const [from, to] = [words.date(change.from), words.date(change.to)];
  const names = cellNames(words, sides, change);
  return from === to
    ? words.diff.onOneDay(...names, from, was, now)
    : words.diff.pastMoved(...names, from, to, was, now);
}

function phrases(
  words: Words,
  { before, after }: Sides,
  change: PositionChange | PastChange,
  none: string,
): [was: string, now: string] {
  const phrase = (dataset: Dataset, position: Position | undefined): string => {
    const issue = dataset.issues.get(change.issue);
    return position && issue ? positionPhrase(words, issue, position) : none;
  };
  return [phrase(before, change.before), phrase(after, change.after)];
}

function cellNames(words: Words, { before, after }: Sides, { party, issue }: CellRef): [string, string] {
  const known = after.parties.get(party) ?? before.parties.get(party);
  return [words.text(known?.short ?? party), issueTitle(words, { before, after }, issue)];
}

export function issueTitle(words: Words, { before, after }: Sides, id: Id): string {
  return words.text((after.issues.get(id) ?? before.issues.get(id))?.title ?? id);
}

/** Who, in which office, when, and what: "Name (Office), 2 May 2031: summary" */
export function statementPhrase(words: Words, dataset: Dataset, statement: StatementRecord): string {
  const speaker = statement.speaker === undefined ? undefined : dataset.speakers.get(statement.speaker);
  const name = speaker?.name ?? dataset.parties.get(statement.party)?.short ?? statement.party;
  const office = officeOf(dataset, statement)?.title;
  return words.diff.statement(
    words.text(name),
    office && words.text(office),
    words.date(statement.said),
    words.text(statement.summary),
  );
}

/** "because of a new statement: …" @param readings what became of the readings, where they were corrected */
export function causePhrase(words: Words, sides: Sides, cause: Cause, readings: string): string {
  const { because } = words.diff;
  const phrase = (statement: StatementRecord): string =>
    statementPhrase(words, cause.kind === "removed" ? sides.before : sides.after, statement);
  switch (cause.kind) {
    case "added":
    case "removed":
      return because[cause.kind](phrase(cause.statement));
    case "corrected": {
      const others = cause.fields.filter((field) => field !== "codings");
      if (others.length === 0 && readings) return because.recoded(phrase(cause.statement), readings);
      return because.corrected(phrase(cause.statement), cause.fields.join(", "));
    }
    case "withdrawn":
      return cause.how.kind === "party"
        ? because.withdrawn(phrase(cause.statement), words.date(cause.how.on))
        : because.codingWithdrawn(phrase(cause.statement));
    case "record":
      return because.record(words.diff.kind[cause.record.kind], cause.record.id, changeWords(words, cause.record));
    case "day": {
      const days = [words.date(cause.before), words.date(cause.after)] as const;
      return cause.statement ? because.daySaid(...days, phrase(cause.statement)) : because.day(...days);
    }
  }
}

/** "issue harbour: changed (windowDays)" */
export function recordSentence(words: Words, record: RecordChange): string {
  return words.diff.record(
    words.diff.kind[record.kind],
    record.id,
    words.diff.change[record.change],
    record.fields.join(", "),
  );
}

function changeWords(words: Words, { change, fields }: RecordChange): string {
  return fields.length > 0 ? `${words.diff.change[change]} (${fields.join(", ")})` : words.diff.change[change];
}
