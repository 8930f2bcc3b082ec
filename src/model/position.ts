/**
 * The position rule: what a party's position on an issue is, as of a date. Nobody types a position; it is computed here
 * from statements and their codings, and the methods page prints these steps in plain words.
 */
import type { IsoDate, IsoDay, Text } from "../schema/fields.ts";
import { sourceKinds } from "../schema/source.ts";
import type { Mandate } from "../schema/speaker.ts";
import type { Condition } from "../schema/statement.ts";
import { mandateOf, outranks, type ReportedBecause, reportedBecause, witnessRank } from "./authority.ts";
import { type Dataset, type FindingRecord, get, type Id, type StatementRecord, statementsOn } from "./dataset.ts";
import { addDays, firstDay, lastDay } from "./dates.ts";
import {
  activeCodings,
  distinct,
  type Reading,
  readingKey,
  readingOf,
  sameReadings,
  type StatementReading,
} from "./reading.ts";

/** Raised whenever the rule could give another position for the same records. */
export const ruleVersion = 1;

interface Cell {
  readonly party: Id;
  readonly issue: Id;
  readonly asOf: IsoDay;
  readonly rule: typeof ruleVersion;
}

interface FromWords extends Cell {
  /** The statement that decides: the latest of those that back the position. */
  readonly statement: Id;
  /** Date of that statement: when the position was last put on record. */
  readonly said: IsoDate;
}

type Answer = Exclude<Reading, { kind: "undecided" } | { kind: "range" }>;

export type Stated = FromWords & { readonly state: "stated"; readonly reading: Answer };
export type Conditional = FromWords & {
  readonly state: "conditional";
  readonly reading: Answer;
  readonly conditions: readonly Condition[];
};
export type Ambiguous = FromWords & {
  readonly state: "ambiguous";
  readonly reading: Extract<Reading, { kind: "range" }>;
  readonly conditions: readonly Condition[];
};
export type Reported = FromWords & {
  readonly state: "reported";
  /** One reading, or several where the reports differ. */
  readonly readings: readonly Reading[];
  readonly conditions: readonly Condition[];
  readonly because: ReportedBecause;
  /** What the party had itself put on record before, where that is something else. */
  readonly onRecord?: SpokenPosition | undefined;
};
export type Contested = FromWords & {
  readonly state: "contested";
  readonly between: "speakers" | "coders";
  readonly sides: readonly { readonly reading: Reading; readonly statements: readonly Id[] }[];
};
export type Undecided = FromWords & { readonly state: "undecided" };
export type Declined = FromWords & { readonly state: "declined" };
export type Silent = Cell & { readonly state: "silent"; readonly finding: FindingRecord };
export type NotResearched = Cell & { readonly state: "not-researched" };
export type NotApplicable = Cell & {
  readonly state: "not-applicable";
  readonly reason: Text;
  readonly statement?: Id | undefined;
};

/** A position that carries an answer. */
export type SpokenPosition = Stated | Conditional | Ambiguous | Reported | Contested;
/** A blank: no answer can be read from it, by type. */
export type Blank = Undecided | Declined | Silent | NotResearched | NotApplicable;
export type Position = SpokenPosition | Blank;
export type PositionState = Position["state"];

/** The ten states, the five blanks last; the order in which legends and methods list them. */
export const positionStates = [
  "stated",
  "conditional",
  "reported",
  "ambiguous",
  "contested",
  "undecided",
  "declined",
  "silent",
  "not-researched",
  "not-applicable",
] as const satisfies readonly PositionState[];

const blanks: ReadonlySet<PositionState> = new Set(positionStates.slice(5));

export function isBlank(position: Position): position is Blank {
  return blanks.has(position.state);
}

/** A statement that counts, with all that the rule weighs. */
interface Candidate {
  readonly statement: StatementRecord;
  readonly reading: StatementReading;
  readonly mandate: Mandate;
  readonly rank: number;
  readonly reported: ReportedBecause | undefined;
}

/**
 * The position of a party on an issue as of a day. Only what was said on or before that day has any part in it; a date
 * known only to the month or year counts from its last day on.
 *
 * @throws when the party or issue is not in the dataset
 */
export function positionAt(dataset: Dataset, party: Id, issue: Id, asOf: IsoDay): Position {
  get(dataset.parties, party);
  const cell: Cell = { party, issue, asOf, rule: ruleVersion };
  const heard = heardBy(dataset, party, issue, asOf);
  const { windowDays } = get(dataset.issues, issue);
  const candidates = heard
    .map((statement) => weigh(dataset, statement, issue))
    .filter((candidate) => candidate !== undefined);
  if (candidates.length === 0) return blankAt(dataset, cell, heard);
  return decide(cell, candidates, windowDays);
}

/** Step 1, first half: what the party said on the issue up to the day, less what it has withdrawn by then; oldest first. */
export function heardBy(dataset: Dataset, party: Id, issue: Id, asOf: IsoDay): readonly StatementRecord[] {
  return statementsOn(dataset, party, issue).filter(
    (statement) =>
      lastDay(statement.said) <= asOf &&
      !((dataset.withdrawnOn.get(statement.id) ?? "9999") <= asOf) &&
      activeCodings(statement, issue).length > 0,
  );
}

/** Reports stand with leaks, behind everything on record, whatever the page that carries them. */
const leakRank = sourceKinds.indexOf("leaked");

/** Step 1, second half: only authorised speakers count, and only words that answer the question. */
function weigh(dataset: Dataset, statement: StatementRecord, issue: Id): Candidate | undefined {
  const reading = readingOf(statement, issue);
  const mandate = mandateOf(dataset, statement, issue);
  if (reading === undefined || mandate === "personal") return undefined;
  const reported = reportedBecause(dataset, statement);
  return { statement, reading, mandate, rank: reported ? leakRank : witnessRank(dataset, statement), reported };
}

/** Steps 2 to 5, on candidates of which there is at least one. */
function decide(cell: Cell, candidates: readonly Candidate[], windowDays: number): SpokenPosition | Undecided {
  const recent = withinWindow(strongestOfEachDay(candidates), windowDays);
  const kept = highestMandate(onRecordFirst(settled(recent)));
  const readings = distinct(kept.flatMap(({ reading }) => reading.readings));
  const last = latest(kept);
  const said = { ...cell, statement: last.statement.id, said: last.statement.said };
  if (last.reported) return asReported(said, candidates, windowDays, readings, last);
  if (readings.length > 1) return asContested(said, kept, readings);
  return asStated(said, readings[0] as Reading, last.reading.conditions);
}

/** Step 2: on one day a stronger kind of source outranks a weaker one. */
function strongestOfEachDay(candidates: readonly Candidate[]): Candidate[] {
  const best = new Map<IsoDate, number>();
  for (const { statement, rank } of candidates)
    best.set(statement.said, Math.min(rank, best.get(statement.said) ?? rank));
  return candidates.filter(({ statement, rank }) => rank === best.get(statement.said));
}

/** Step 2 and 3: the latest date counts, and what was said within the window before it is held beside it. */
function withinWindow(candidates: readonly Candidate[], windowDays: number): Candidate[] {
  const opens = addDays(firstDay(latest(candidates).statement.said), -windowDays);
  return candidates.filter(({ statement }) => firstDay(statement.said) >= opens);
}

/** Step 3: words that were clarified or walked back give way to those that did it. */
function settled(candidates: readonly Candidate[]): Candidate[] {
  const overtaken = new Set(
    candidates.flatMap(({ statement }) =>
      (statement.relates ?? []).filter(({ kind }) => kind === "clarifies" || kind === "walks-back").map(({ to }) => to),
    ),
  );
  const left = candidates.filter(({ statement }) => !overtaken.has(statement.id));
  return left.length > 0 ? left : [...candidates];
}

/** Step 4: a report counts only where it stands alone; words on record within the window come before it. */
function onRecordFirst(candidates: readonly Candidate[]): Candidate[] {
  const onRecord = candidates.filter(({ reported }) => reported === undefined);
  return onRecord.length > 0 ? onRecord : [...candidates];
}

/** Step 3: the higher mandate prevails. */
function highestMandate(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(({ mandate }) => !candidates.some((other) => outranks(other.mandate, mandate)));
}

/** The latest candidate; on one day the better witnessed, then the first by id. */
function latest(candidates: readonly Candidate[]): Candidate {
  return candidates.reduce((a, b) => (isLater(b, a) ? b : a));
}

function isLater(a: Candidate, b: Candidate): boolean {
  const [dayA, dayB] = [firstDay(a.statement.said), firstDay(b.statement.said)];
  if (dayA !== dayB) return dayA > dayB;
  return a.rank !== b.rank ? a.rank < b.rank : a.statement.id < b.statement.id;
}

type Said = Omit<FromWords, "state">;

function asStated(
  said: Said,
  reading: Reading,
  conditions: readonly Condition[],
): Stated | Conditional | Ambiguous | Undecided {
  if (reading.kind === "undecided") return { ...said, state: "undecided" };
  if (reading.kind === "range") return { ...said, state: "ambiguous", reading, conditions };
  if (conditions.length > 0) return { ...said, state: "conditional", reading, conditions };
  return { ...said, state: "stated", reading };
}

function asContested(said: Said, kept: readonly Candidate[], readings: readonly Reading[]): Contested {
  const first = kept[0] as Candidate;
  const coders = kept.every(({ reading }) => sameReadings(reading.readings, first.reading.readings));
  const sides = readings.map((reading) => ({
    reading,
    statements: kept
      .filter((one) => one.reading.readings.some((r) => readingKey(r) === readingKey(reading)))
      .map((one) => one.statement.id),
  }));
  return { ...said, state: "contested", between: coders ? "coders" : "speakers", sides };
}

/** Step 4: a report that only repeats what the party itself put on record before is not alone, and changes nothing. */
function asReported(
  said: Said,
  candidates: readonly Candidate[],
  windowDays: number,
  readings: readonly Reading[],
  last: Candidate,
): SpokenPosition | Undecided {
  const own = candidates.filter(({ reported }) => reported === undefined);
  const onRecord = own.length > 0 ? decide(cellOf(said), own, windowDays) : undefined;
  if (onRecord && sameReadings(readingsOf(onRecord), readings)) return onRecord;
  return {
    ...said,
    state: "reported",
    readings,
    conditions: last.reading.conditions,
    because: last.reported as ReportedBecause,
    onRecord: onRecord && isBlank(onRecord) ? undefined : onRecord,
  };
}

function cellOf({ party, issue, asOf, rule }: Cell): Cell {
  return { party, issue, asOf, rule };
}

/** The answers a position carries: none for a blank, several where it is contested. */
export function readingsOf(position: Position): readonly Reading[] {
  switch (position.state) {
    case "stated":
    case "conditional":
    case "ambiguous":
      return [position.reading];
    case "reported":
      return position.readings;
    case "contested":
      return position.sides.map(({ reading }) => reading);
    default:
      return [];
  }
}

/** The conditions a position carries. */
export function conditionsOf(position: Position): readonly Condition[] {
  return "conditions" in position ? position.conditions : [];
}

/**
 * Which blank it is. Words that refuse an answer or fit no point are looked at before any search; a search covers all
 * that came before it, and counts until it expires.
 */
function blankAt(dataset: Dataset, cell: Cell, heard: readonly StatementRecord[]): Blank {
  const spoke = heard.filter((statement) => mandateOf(dataset, statement, cell.issue) !== "personal").at(-1);
  if (spoke?.act === "refusal-to-answer") return { ...cell, state: "declined", statement: spoke.id, said: spoke.said };
  const declared = get(dataset.issues, cell.issue).notApplicable?.find(({ party }) => party === cell.party);
  if (declared) return { ...cell, state: "not-applicable", reason: declared.reason };
  if (spoke)
    return {
      ...cell,
      state: "not-applicable",
      reason: (activeCodings(spoke, cell.issue)[0] as { reason: Text }).reason,
      statement: spoke.id,
    };
  const finding = dataset.findings.findLast(
    ({ party, issue, result, expires }) =>
      party === cell.party && issue === cell.issue && result === "none-found" && cell.asOf <= expires,
  );
  return finding ? { ...cell, state: "silent", finding } : { ...cell, state: "not-researched" };
}
