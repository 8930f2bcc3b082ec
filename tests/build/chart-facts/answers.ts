/** What the record says of parties and issues, in the words of the site; computed from the records, not by the charts. */
import { resolve } from "node:path";
import { conditionPhrase, positionLabel, readingLabel } from "../../../src/i18n/positions.ts";
import { wordsIn } from "../../../src/i18n/words.ts";
import { readContent } from "../../../src/load/content.ts";
import { addressesBelow } from "../../../src/model/addresses.ts";
import { mandateOf } from "../../../src/model/authority.ts";
import { get, type Id, type InTopic, type StatementRecord, statementsOn } from "../../../src/model/dataset.ts";
import { lastDay } from "../../../src/model/dates.ts";
import { pointsOf } from "../../../src/model/distance.ts";
import { conditionsOf, isBlank, type Position, positionAt } from "../../../src/model/position.ts";
import { type Reading, readingOf } from "../../../src/model/reading.ts";
import type { IsoDay } from "../../../src/schema/fields.ts";
import type { Issue } from "../../../src/schema/issue.ts";
import type { Condition } from "../../../src/schema/statement.ts";
import { linked } from "./figures.ts";

export const { dataset } = readContent({ contentDir: resolve("content") });
export const words = wordsIn("en");
export const addresses = addressesBelow("/");

/** What a chart has to say: in each of its drawings, and in each row of its table, cell by cell. */
export interface Facts {
  readonly drawn: readonly string[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface Party {
  readonly id: Id;
  readonly name: string;
  readonly short: string;
  readonly link: string;
  readonly href: string;
}

/** The parties of the topic in declared order. */
export function partiesOf(topic: Id): Party[] {
  return get(dataset.topics, topic).parties.map(({ party }) => partyOf(topic, party));
}

export function partyOf(topic: Id, id: Id): Party {
  const party = get(dataset.parties, id);
  const href = addresses.party(topic, id);
  const name = words.text(party.name);
  return { id, name, short: words.text(party.short), link: linked(name, href), href };
}

/** The issues of the topic in declared order. */
export function issuesOf(topic: Id): InTopic<Issue>[] {
  return get(dataset.topics, topic).issues.map((id) => get(dataset.issues, id));
}

export function titleOf(issue: InTopic<Issue>): string {
  return words.text(issue.title);
}

export function linkTo(issue: InTopic<Issue>): string {
  return linked(titleOf(issue), addresses.issue(issue.topic, issue.id));
}

/** A position in words. */
export interface Answer {
  readonly position: Position;
  readonly blank: boolean;
  readonly label: string;
  readonly short: string;
  /** How it stands, without its conditions. */
  readonly standing: string;
  readonly conditions: readonly Condition[];
  readonly saidOn: string;
  readonly href: string;
}

export function answerAt(party: Id, issue: Id, asOf: IsoDay): Answer {
  return answerOf(positionAt(dataset, party, issue, asOf));
}

export function answerOf(position: Position): Answer {
  const issue = get(dataset.issues, position.issue);
  const statement = "statement" in position ? position.statement : undefined;
  return {
    position,
    blank: isBlank(position),
    label: positionLabel(words, issue, position),
    short: positionLabel(words, issue, position, "short"),
    standing: [words.state[position.state], whyOf(position)].join(""),
    conditions: conditionsOf(position),
    saidOn: "said" in position ? words.date(position.said) : "",
    href:
      statement === undefined
        ? addresses.cell(issue.topic, position.party, issue.id)
        : addresses.statement(issue.topic, statement),
  };
}

function whyOf(position: Position): string {
  if (position.state === "reported") return `, ${words.because[position.because]}`;
  return position.state === "contested" ? `: ${words.contestedBetween[position.between]}` : "";
}

function phrasesOf({ conditions }: Answer): string[] {
  return conditions.map((condition) => conditionPhrase(words, condition));
}

/** "conditional; only once: the channel has been dredged"; a dash for a blank. */
export function standingCell(answer: Answer): string {
  return [answer.blank ? "" : answer.standing, ...phrasesOf(answer)].filter(Boolean).join("; ") || "–";
}

/** "Shared use (conditional; only once: …)", with its address. */
export function answerCell(answer: Answer): string {
  const plain = answer.blank || answer.position.state === "stated";
  return linked(plain ? answer.label : `${answer.label} (${standingCell(answer)})`, answer.href);
}

/** What a mark of the answer says: who, which answer, how it stands, on which conditions, when. */
export function markOf(who: string, answer: Answer): string {
  const { label, standing, saidOn, href } = answer;
  const parts = [`${who}: ${label}`, label === standing ? "" : standing, ...phrasesOf(answer), saidOn];
  return linked(parts.filter(Boolean).join(", "), href);
}

/** Statements of the party with a coding on the issue, as far as they count by the day. */
export function saidOn(party: Id, issue: Id, asOf: IsoDay): StatementRecord[] {
  return statementsOn(dataset, party, issue).filter(({ said }) => lastDay(said) <= asOf);
}

/** What one statement answers to an issue. */
export interface StatementAnswer {
  readonly label: string;
  /** false where the words are shown only. */
  readonly counts: boolean;
  /** true where the answer has a place on the issue's scale, or is a number. */
  readonly placed: boolean;
}

export function answerOfStatement(statement: StatementRecord, issue: InTopic<Issue>): StatementAnswer {
  const readings = readingOf(statement, issue.id)?.readings ?? [];
  if (readings.length === 0) return { label: words.state["not-applicable"], counts: false, placed: false };
  return {
    label: words.either(readings.map((reading) => readingLabel(words, issue, reading))),
    counts: mandateOf(dataset, statement, issue.id) !== "personal",
    placed: readings.some((reading) => isPlaced(issue, reading)),
  };
}

function isPlaced(issue: Issue, reading: Reading): boolean {
  const points = pointsOf(issue).map(({ id }) => id);
  if (reading.kind === "point") return points.includes(reading.point);
  return reading.kind === "quantity" || reading.kind === "range";
}
