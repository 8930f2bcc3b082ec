import { mandateOf, reportedBecause } from "../../../src/model/authority.ts";
import { get, type Id, type StatementRecord } from "../../../src/model/dataset.ts";
import { daysBetween, firstDay, lastDay, monthsBetween } from "../../../src/model/dates.ts";
import type { IsoDay } from "../../../src/schema/fields.ts";
import { addresses, dataset, type Facts, partiesOf, type Party, words } from "./answers.ts";
import { linked } from "./figures.ts";

const own = words.charts.record;

/** A mark for every statement, and a row for every party with how many it made, how they are known, and from when to when. */
export function record(topic: Id, asOf: IsoDay): Facts {
  const heads = own.heads;
  const from = [
    get(dataset.topics, topic).covers.from,
    ...upTo(topic, asOf).map(({ said }) => firstDay(said)),
  ].sort()[0];
  return {
    drawn: partiesOf(topic).flatMap((party) =>
      saidBy(party.id, topic, asOf).map((statement) => mark(party, statement)),
    ),
    head: [words.heads.party, heads.statements, heads.reported, heads.personal, heads.first, heads.last, heads.gap],
    rows: partiesOf(topic).map((party) => [
      party.link,
      ...counts(saidBy(party.id, topic, asOf)),
      gap(saidBy(party.id, topic, asOf), from as IsoDay, asOf),
    ]),
  };
}

/**
 * The marks of a drawing with those taken back that only count what had no room: a party's further statements.
 *
 * @returns the marks of statements, and for each party how many more there are by its count
 */
export function countedApart(
  says: readonly string[],
  topic: Id,
): { readonly marks: readonly string[]; readonly more: ReadonlyMap<Party, number> } {
  const counting = (party: Party): number[] =>
    says.flatMap((one) => {
      const [name, href] = one.split(" → ");
      const count = new RegExp(`^${party.name}, .*, ${own.more}: (\\d+)$`).exec(name ?? "")?.[1];
      return href === party.href && count !== undefined ? [Number(count)] : [];
    });
  const parties = partiesOf(topic);
  const more = new Map(parties.map((party) => [party, counting(party).reduce((sum, n) => sum + n, 0)]));
  const hrefs = parties.map(({ href }) => href);
  return { marks: says.filter((one) => !hrefs.includes(one.split(" → ")[1] ?? "")), more };
}

function upTo(topic: Id, asOf: IsoDay): StatementRecord[] {
  return [...dataset.statements.values()].filter((one) => one.topic === topic && lastDay(one.said) <= asOf);
}

/** Oldest first. */
export function saidBy(party: Id, topic: Id, asOf: IsoDay): StatementRecord[] {
  return upTo(topic, asOf).filter((statement) => statement.party === party);
}

function mark({ id, name }: Party, statement: StatementRecord): string {
  const speaker = statement.speaker ? get(dataset.speakers, statement.speaker) : get(dataset.parties, id);
  const known = own.evidence[evidenceOf(statement)];
  const issues = get(dataset.topics, statement.topic).issues.filter((issue) =>
    statement.codings.some((coding) => coding.issue === issue),
  );
  const about = issues.map((issue) => words.text(get(dataset.issues, issue).title));
  const said = `${name}, ${words.text(speaker.name)}, ${words.date(statement.said)}, ${known}`;
  const says = about.length > 0 ? `${said}: ${words.list(about)}` : said;
  return linked(says, addresses.statement(statement.topic, statement.id));
}

function evidenceOf(statement: StatementRecord): keyof typeof own.evidence {
  const declared = get(dataset.topics, statement.topic).issues;
  const issues = statement.codings.map(({ issue }) => issue).filter((issue) => declared.includes(issue));
  const never = issues.length > 0 && issues.every((issue) => mandateOf(dataset, statement, issue) === "personal");
  if (statement.onBehalf === "self" || never) return "personal";
  return reportedBecause(dataset, statement) ? "reported" : "record";
}

function counts(said: readonly StatementRecord[]): string[] {
  const of = (evidence: string): string => words.number(said.filter((one) => evidenceOf(one) === evidence).length);
  const first = [...said].sort((a, b) => firstDay(a.said).localeCompare(firstDay(b.said)))[0];
  const last = [...said].sort((a, b) => lastDay(a.said).localeCompare(lastDay(b.said))).at(-1);
  return [
    words.number(said.length),
    of("reported"),
    of("personal"),
    first ? words.date(first.said) : own.none,
    last ? words.date(last.said) : "–",
  ];
}

/** The longest time in which nothing can have been said: between the last day of all before and the first of the next. */
function gap(said: readonly StatementRecord[], from: IsoDay, to: IsoDay): string {
  if (said.length === 0) return "–";
  const starts = [...said.map((one) => firstDay(one.said)), to].sort();
  const silences = starts.map((start) => {
    const before = said.filter((one) => firstDay(one.said) < start).map((one) => lastDay(one.said));
    const since = [from, ...before].sort().at(-1) as IsoDay;
    return { since, start, days: daysBetween(since, start) };
  });
  const [longest] = silences.sort((a, b) => b.days - a.days);
  if (!longest || longest.days <= 1) return "–";
  return own.span(lengthOf(longest.since, longest.start), words.date(longest.since), words.date(longest.start));
}

function lengthOf(from: IsoDay, to: IsoDay): string {
  const months = monthsBetween(from, to);
  if (months < 2) return own.length(0, 0, daysBetween(from, to));
  return months < 24 ? own.length(0, months, 0) : own.length(Math.floor(months / 12), months % 12, 0);
}
