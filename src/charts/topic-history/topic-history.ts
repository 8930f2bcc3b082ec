/**
 * What charts are drawn from: a topic on every day it covers, as plain data. It is computed once at build, by the position rule,
 * and is the same in a browser: there it is looked up, never computed anew. `/data/<topic>/history.json` is this.
 */
import type { Id } from "../../model/dataset.ts";
import { compareText } from "../../model/order.ts";
import type { Place } from "../../model/place.ts";
import type { PositionState } from "../../model/position.ts";
import type { IsoDate, IsoDay, Quantity } from "../../schema/fields.ts";
import type { Hue, PartySymbol } from "../../schema/party.ts";
import type { Condition } from "../../schema/statement.ts";
import type { Column } from "../scale.ts";

export interface TopicHistory {
  readonly topic: Id;
  readonly title: string;
  readonly href: string;
  /** First and last day the record covers. */
  readonly from: IsoDay;
  readonly to: IsoDay;
  /** In declared order. */
  readonly parties: readonly PartyMark[];
  /** In declared order. */
  readonly issues: readonly IssueMark[];
  /** By `<party>/<issue>`: each step holds until the next; ascending, the first from before anything was said. */
  readonly cells: Readonly<Record<string, readonly PositionStep[]>>;
  /** By day, then id. */
  readonly statements: readonly StatementMark[];
  readonly events: readonly EventMark[];
  /** Plans and drafts with a point on an issue, by date. */
  readonly documents: readonly DocumentMark[];
}

export interface PartyMark {
  readonly key: Id;
  readonly name: string;
  readonly short: string;
  readonly symbol: PartySymbol;
  readonly hue: Hue;
  readonly href: string;
}

export interface IssueMark {
  readonly key: Id;
  readonly title: string;
  readonly question: string;
  readonly href: string;
  readonly kind: "ordered" | "choice" | "quantity";
  readonly columns: readonly Column[];
  /** Steps from one end of its axis to the other; 0 where it has none. */
  readonly steps: number;
}

/** A position in words and places. */
export interface PositionMark {
  readonly state: PositionState;
  readonly blank: boolean;
  /** The answer, or the word for the blank. */
  readonly label: string;
  readonly short: string;
  /** How it stands in words: "on record", "conditional", "reported, from a leaked text". */
  readonly standing: string;
  readonly conditions: readonly ConditionMark[];
  /** What a reader should know beside it: what was searched for, why no answer fits, what was on record before. */
  readonly notes: readonly string[];
  /** Columns of the scale it covers, counted from 0 over all its points; empty for a blank or a quantity. */
  readonly columns: readonly number[];
  readonly place: Place;
  /** Date of the deciding statement; empty where there is none. */
  readonly said: IsoDate;
  /** The same for readers. */
  readonly saidOn: string;
  /** The deciding statement's page; for a blank without one, where the blank is explained. */
  readonly href: string;
}

export interface ConditionMark {
  /** "only once: the channel has been dredged" */
  readonly phrase: string;
  readonly type: Condition["type"];
  /** What it waits for, where that is an issue of the topic, or a party. */
  readonly issue?: Id | undefined;
  readonly party?: Id | undefined;
}

export interface PositionStep extends PositionMark {
  /** First day on which it holds. */
  readonly from: IsoDay;
  /** Set where the answer or its standing becomes another one on that day; see `Change` in src/model/history.ts. */
  readonly change?: "first" | "moved" | "standing" | undefined;
  /** With `change`: the statement that brought it about. */
  readonly because?: Id | undefined;
}

export interface StatementMark {
  readonly key: Id;
  readonly party: Id;
  /** First day it may have been said on. */
  readonly day: IsoDay;
  /** Day from which it counts: the last it may have been said on. */
  readonly until: IsoDay;
  readonly saidOn: string;
  readonly speaker: string;
  readonly summary: string;
  readonly href: string;
  /** record: on record. reported: known only at second hand. personal: shown, never counted. */
  readonly evidence: "record" | "reported" | "personal";
  readonly answers: readonly AnswerMark[];
}

/** What a statement answers to one issue. */
export interface AnswerMark {
  readonly issue: Id;
  /** Columns of its reading; empty where it fits no point. */
  readonly columns: readonly number[];
  readonly label: string;
  /** false where the words are shown but do not count on this issue. */
  readonly counts: boolean;
}

export interface EventMark {
  readonly key: Id;
  readonly day: IsoDay;
  readonly title: string;
  readonly href: string;
  /** Issues on which something was said at it. */
  readonly issues: readonly Id[];
}

/** A plan or draft. */
export interface DocumentMark {
  readonly key: Id;
  readonly title: string;
  /** First day it may be of. */
  readonly day: IsoDay;
  readonly dated: string;
  readonly status: "official" | "draft" | "disclosed" | "leaked";
  /** The same for readers, with whether a later text took its place. */
  readonly standing: string;
  readonly href: string;
  /** Its points that bear on an issue of the topic, in the order of the text. */
  readonly points: readonly PointMark[];
}

export interface PointMark {
  /** Its place among all points of the document, counted from 0. */
  readonly key: string;
  /** As printed; empty where it was not seen. */
  readonly number: string;
  readonly issue: Id;
  readonly summary: string;
  /** Columns of the issue's scale that come nearest; empty where none does. */
  readonly columns: readonly number[];
  readonly label: string;
  readonly quantity?: (Quantity & { readonly text: string }) | undefined;
  /** false where only an account of the wording was seen. */
  readonly wordingSeen: boolean;
}

/** The steps of a party on an issue that had begun by a day; ascending, never empty. */
export function stepsUpTo(history: TopicHistory, party: Id, issue: Id, day: IsoDay): readonly PositionStep[] {
  const steps = history.cells[`${party}/${issue}`];
  if (!steps) throw new Error(`Unknown cell \`${party}/${issue}\` in the history of \`${history.topic}\``);
  const begun = steps.filter(({ from }) => from <= day);
  return begun.length > 0 ? begun : steps.slice(0, 1);
}

export function positionOn(history: TopicHistory, party: Id, issue: Id, day: IsoDay): PositionMark {
  return stepsUpTo(history, party, issue, day).at(-1) as PositionMark;
}

/** A position and the days on which it was the position; the mark is that of its last day. */
export interface Span {
  readonly from: IsoDay;
  /** First day on which it no longer was; undefined while it still is. */
  readonly to: IsoDay | undefined;
  readonly position: PositionMark;
  readonly change: "first" | "moved" | "standing";
  readonly because?: Id | undefined;
}

/** What a party held on an issue up to a day, from the first words on, oldest first. */
export function spansUpTo(history: TopicHistory, party: Id, issue: Id, day: IsoDay): readonly Span[] {
  const spans: Span[] = [];
  for (const step of stepsUpTo(history, party, issue, day)) {
    const last = spans.at(-1);
    if (step.change)
      spans.push({ from: step.from, to: undefined, position: step, change: step.change, because: step.because });
    else if (last && last.position.state === step.state) spans[spans.length - 1] = { ...last, position: step };
  }
  return spans.map((span, index) => ({ ...span, to: spans[index + 1]?.from }));
}

/** One move of one party on one issue. */
export interface Move {
  readonly day: IsoDay;
  readonly party: PartyMark;
  readonly issue: IssueMark;
  readonly kind: "first" | "moved" | "standing";
  readonly before: PositionMark | undefined;
  readonly after: PositionMark;
  readonly because: StatementMark | undefined;
}

/** Every change of position up to a day, the latest first; parties and issues in declared order within a day. */
export function movesUpTo(history: TopicHistory, day: IsoDay, parties: readonly PartyMark[]): readonly Move[] {
  const statements = new Map(history.statements.map((statement) => [statement.key, statement]));
  return parties
    .flatMap((party) =>
      history.issues.flatMap((issue) =>
        spansUpTo(history, party.key, issue.key, day).map(({ from, position, change, because }, index, spans) => ({
          day: from,
          party,
          issue,
          kind: change,
          before: spans[index - 1]?.position,
          after: position,
          because: because === undefined ? undefined : statements.get(because),
        })),
      ),
    )
    .sort((a, b) => compareText(b.day, a.day));
}

/** Days on which something in the topic changes, with its last day; ascending, each once, none outside what it covers. */
export function changeDays(
  history: TopicHistory,
  only: { readonly party?: Id; readonly issue?: Id } = {},
): readonly IsoDay[] {
  const days = Object.entries(history.cells).flatMap(([cell, steps]) => {
    const [party, issue] = cell.split("/");
    if ((only.party && only.party !== party) || (only.issue && only.issue !== issue)) return [];
    return steps.slice(1).map(({ from }) => from);
  });
  const inside = days.filter((day) => history.from <= day && day < history.to);
  return [...new Set([...inside, history.to])].sort();
}

/** The parties to show: those asked for, in that order, else all in declared order. */
export function partiesShown(history: TopicHistory, parties: readonly Id[] | undefined): readonly PartyMark[] {
  if (!parties) return history.parties;
  return parties.flatMap((id) => history.parties.filter(({ key }) => key === id));
}

/** @throws when the topic has no such issue */
export function issueNamed(history: TopicHistory, id: Id): IssueMark {
  const issue = history.issues.find(({ key }) => key === id);
  if (!issue) throw new Error(`Unknown issue \`${id}\`, expected one of ${history.issues.map(({ key }) => key)}`);
  return issue;
}

/** @throws when the topic has no such party */
export function partyNamed(history: TopicHistory, id: Id): PartyMark {
  const party = history.parties.find(({ key }) => key === id);
  if (!party) throw new Error(`Unknown party \`${id}\`, expected one of ${history.parties.map(({ key }) => key)}`);
  return party;
}
