/**
 * A topic's history as it goes over the wire: without what follows from the rest. `/data/<topic>/history.json` is this; brotli
 * makes it about 100 bytes a statement.
 */
import type { SharedWords } from "../../i18n/shared-words.ts";
import type { Id } from "../../model/dataset.ts";
import { firstDay, lastDay } from "../../model/dates.ts";
import type { IsoDate } from "../../schema/fields.ts";
import type {
  AnswerMark,
  DocumentMark,
  PointMark,
  PositionMark,
  PositionStep,
  StatementMark,
  TopicHistory,
} from "./topic-history.ts";

/** What the one point of the scale that an answer covers says of it. */
type Implied = Pick<PositionMark, "label" | "short" | "place">;

type PackedStep = Omit<PositionStep, keyof Implied | "href" | "saidOn" | "blank" | "because" | "standing"> &
  Partial<Implied> & {
    /** Left out where the state alone says it. */
    readonly standing?: string | undefined;
    /** Place of the deciding statement in `statements`; left out where there is none. */
    readonly statement?: number | undefined;
    readonly because?: number | undefined;
  };

type PackedAnswer = Omit<AnswerMark, "label"> & Partial<Pick<Implied, "label">>;

type PackedStatement = Omit<StatementMark, "day" | "until" | "saidOn" | "href" | "answers"> & {
  readonly said: IsoDate;
  readonly answers: readonly PackedAnswer[];
};

type PackedPoint = Omit<PointMark, "label"> & Partial<Pick<Implied, "label">>;

type PackedDocument = Omit<DocumentMark, "points"> & { readonly points: readonly PackedPoint[] };

export interface PackedHistory extends Omit<TopicHistory, "cells" | "statements" | "documents"> {
  readonly documents: readonly PackedDocument[];
  /** By `<party>/<issue>`; each step holds until the next. */
  readonly cells: Readonly<Record<string, readonly PackedStep[]>>;
  readonly statements: readonly PackedStatement[];
  /** Path below which each statement has its page. */
  readonly statementsAt: string;
}

/**
 * @param words those that the history was written with
 * @param saidOf the ISO date of a statement as it was recorded: a day, month or year
 */
export function packed(history: TopicHistory, words: SharedWords, saidOf: (statement: Id) => IsoDate): PackedHistory {
  const places = new Map(history.statements.map(({ key }, index) => [key, index]));
  const placesByHref = new Map(history.statements.map(({ href }, index) => [href, index]));
  const first = history.statements[0];
  const packStep = (issue: Id, step: PositionStep): PackedStep => {
    const { href, saidOn: _, blank: __, because, standing, ...rest } = step;
    return {
      ...without(rest, impliedBy(history, issue, rest.columns)),
      standing: standing === words.state[rest.state] ? undefined : standing,
      statement: placesByHref.get(href),
      because: because === undefined ? undefined : places.get(because),
    };
  };
  const packStatement = (statement: StatementMark): PackedStatement => {
    const { day: _, until: __, saidOn: ___, href: ____, answers, ...rest } = statement;
    return {
      ...rest,
      said: saidOf(rest.key),
      answers: answers.map((answer) => without(answer, impliedBy(history, answer.issue, answer.columns))),
    };
  };
  return {
    ...history,
    statementsAt: first ? first.href.slice(0, -first.key.length - 1) : "",
    statements: history.statements.map(packStatement),
    documents: history.documents.map(({ points, ...rest }) => ({
      ...rest,
      points: points.map((point) => without(point, impliedBy(history, point.issue, point.columns))),
    })),
    cells: mapCells(history.cells, (cell, steps) => steps.map((step) => packStep(issueOf(cell), step))),
  };
}

/** @returns the very history that was packed */
export function unpacked({ statementsAt, ...wire }: PackedHistory, words: SharedWords): TopicHistory {
  const statements = wire.statements.map(({ said, answers, ...rest }): StatementMark => ({
    ...rest,
    day: firstDay(said),
    until: lastDay(said),
    saidOn: words.date(said),
    href: `${statementsAt}${rest.key}/`,
    answers: answers.map((answer) => labelled(wire, answer)),
  }));
  const unpackStep = (cell: string, { statement, because, ...rest }: PackedStep): PositionStep => {
    const party = wire.parties.find(({ key }) => cell.startsWith(`${key}/`));
    return {
      label: "",
      short: "",
      place: { answers: [] },
      standing: words.state[rest.state],
      ...impliedBy(wire, issueOf(cell), rest.columns),
      ...rest,
      blank: blanks.has(rest.state),
      saidOn: rest.said && words.date(rest.said),
      href: statement === undefined ? `${party?.href}#on-${issueOf(cell)}` : (statements[statement]?.href ?? ""),
      ...(because !== undefined && { because: statements[because]?.key }),
    };
  };
  return {
    ...wire,
    statements,
    documents: wire.documents.map(({ points, ...rest }) => ({
      ...rest,
      points: points.map((point) => labelled(wire, point)),
    })),
    cells: mapCells(wire.cells, (cell, steps) => steps.map((step) => unpackStep(cell, step))),
  };
}

const blanks: ReadonlySet<PositionMark["state"]> = new Set([
  "undecided",
  "declined",
  "silent",
  "not-researched",
  "not-applicable",
]);

function mapCells<A, B>(cells: Readonly<Record<string, A>>, to: (cell: string, steps: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(cells).map(([cell, steps]) => [cell, to(cell, steps)]));
}

function issueOf(cell: string): Id {
  return cell.slice(cell.indexOf("/") + 1);
}

/** Nothing where an answer covers no point of the scale, or several. */
function impliedBy(
  { issues }: Pick<TopicHistory, "issues">,
  issueId: Id,
  columns: readonly number[],
): Implied | undefined {
  const issue = issues.find(({ key }) => key === issueId);
  const column = columns.length === 1 ? issue?.columns[columns[0] as number] : undefined;
  if (!issue || !column) return undefined;
  const { key, label, short, apart } = column;
  const step = issue.columns.filter((one) => !one.apart).indexOf(column);
  const steps = issue.kind === "ordered" && !apart ? { steps: [step] } : {};
  return { label, short, place: { answers: [key], ...steps } };
}

/** The object without the properties that are implied as they are. */
function without<T extends object>(object: T, implied: Implied | undefined): Omit<T, keyof Implied> & Partial<T> {
  const entries = Object.entries(object).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(implied?.[key as keyof Implied] ?? null),
  );
  return Object.fromEntries(entries) as Omit<T, keyof Implied> & Partial<T>;
}

/** With the words of the point that it covers, where it has none of its own. */
function labelled<T extends PackedAnswer | PackedPoint>(
  history: Pick<TopicHistory, "issues">,
  reading: T,
): T & Pick<Implied, "label"> {
  return { label: impliedBy(history, reading.issue, reading.columns)?.label ?? "", ...reading };
}
