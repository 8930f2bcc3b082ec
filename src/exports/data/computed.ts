/** What the rule makes of the codings: positions on the last day of the record, and every change of them. */
import { conditionPhrases, positionLabel } from "../../i18n/positions.ts";
import { type Dataset, get, type Id, statementsOn } from "../../model/dataset.ts";
import { lastDay } from "../../model/dates.ts";
import { type Change, changesBetween, historyOf, type Span } from "../../model/history.ts";
import { compareText } from "../../model/order.ts";
import { isBlank, type Position, positionAt, positionStates, readingsOf, ruleVersion } from "../../model/position.ts";
import type { Reading } from "../../model/reading.ts";
import { quantityColumns, readingToken } from "./readings.ts";
import { type Column, column, datePattern, type DataScope, type DataTable, lastDayOf, tableOf } from "./table.ts";

/** A party's position on an issue, and how it came about. */
export interface Cell {
  readonly position: Position;
  readonly history: readonly Span[];
}

/** Every party on every issue of the topic, in declared order, up to the last day of the record. */
export function cellsOf(scope: DataScope): readonly Cell[] {
  const { dataset, topic } = scope;
  const { parties, issues } = get(dataset.topics, topic);
  const asOf = lastDayOf(scope);
  return parties.flatMap(({ party }) =>
    issues.map((issue) => ({
      position: positionAt(dataset, party, issue, asOf),
      history: historyOf(dataset, party, issue, asOf),
    })),
  );
}

/** One row for each cell. */
export function positionsTable(scope: DataScope, cells: readonly Cell[]): DataTable {
  const { words } = scope;
  const { columns } = words.data;
  const since = new Map(cells.map(({ position, history }) => [position, history.at(-1)?.from]));
  const always = { required: true };
  const rows: Column<Position>[] = [
    column("party", "string", columns.positionParty, ({ party }) => party, { ...always, refers: "parties" }),
    column("issue", "string", columns.positionIssue, ({ issue }) => issue, { ...always, refers: "issues" }),
    column("as_of", "date", columns.asOf, (position) => position.asOf, always),
    column("state", "string", columns.state(words.stateMeaning), ({ state }) => state, {
      ...always,
      values: positionStates,
    }),
    column("blank", "boolean", columns.blank, isBlank, always),
    column("answer", "string", columns.answer, (position) => answerOf(scope, position)),
    column("readings", "list", columns.readings, (position) => readingsOf(position).map(readingToken)),
    column("value", "string", columns.value, (position) => onlyReading(position, "point")?.point),
    column("range_from", "string", columns.rangeFrom, (position) => onlyReading(position, "range")?.from),
    column("range_to", "string", columns.rangeTo, (position) => onlyReading(position, "range")?.to),
    ...quantityColumns<Position>(scope, (position) => onlyReading(position, "quantity")?.quantity),
    column("standing", "string", columns.standing, (position) => standingOf(scope, position), always),
    column("conditions", "list", columns.positionConditions, (position) => conditionPhrases(words, position)),
    column("said", "string", columns.positionSaid, (position) => ("said" in position ? position.said : undefined), {
      pattern: datePattern,
    }),
    column("statement", "string", columns.deciding, decidingStatement, { refers: "statements" }),
    column("statements", "list", columns.sides, sidesOf),
    column("held_since", "date", columns.heldSince, (position) => since.get(position)),
    column(
      "reported_because",
      "string",
      columns.reportedBecause,
      (position) => (position.state === "reported" ? position.because : undefined),
      { values: Object.keys(words.because) },
    ),
    column(
      "contested_between",
      "string",
      columns.contestedBetween,
      (position) => (position.state === "contested" ? position.between : undefined),
      { values: Object.keys(words.contestedBetween) },
    ),
    column("on_record_before", "string", columns.onRecordBefore, (position) =>
      position.state === "reported" && position.onRecord ? answerOf(scope, position.onRecord) : undefined,
    ),
    column("searched_on", "date", columns.searchedOn, (position) =>
      position.state === "silent" ? position.finding.on : undefined,
    ),
    column("search_expires", "date", columns.searchExpires, (position) =>
      position.state === "silent" ? position.finding.expires : undefined,
    ),
    column("reason", "string", columns.notApplicableReason, (position) =>
      position.state === "not-applicable" ? words.text(position.reason) : undefined,
    ),
    column("rule", "integer", columns.rule, ({ rule }) => rule, always),
  ];
  return tableOf(
    "positions",
    ["party", "issue"],
    rows,
    cells.map(({ position }) => position),
  );
}

/** Every change of position up to the last day of the record, the latest first. */
export function changesTable(scope: DataScope, cells: readonly Cell[]): DataTable {
  const { dataset, words } = scope;
  const { columns } = words.data;
  const always = { required: true };
  const states = { values: positionStates };
  const tokens = (position: Position | undefined) => (position ? readingsOf(position).map(readingToken) : []);
  const rows: Column<Change>[] = [
    column("day", "date", columns.changeDay, ({ day }) => day, always),
    column("party", "string", columns.positionParty, ({ party }) => party, { ...always, refers: "parties" }),
    column("issue", "string", columns.positionIssue, ({ issue }) => issue, { ...always, refers: "issues" }),
    column("kind", "string", columns.changeKind(words.change.kind), ({ kind }) => kind, {
      ...always,
      values: Object.keys(words.change.kind),
    }),
    column("before_state", "string", columns.beforeState, ({ before }) => before?.state, states),
    column("before", "string", columns.before, ({ before }) => before && answerOf(scope, before)),
    column("before_readings", "list", columns.beforeReadings, ({ before }) => tokens(before)),
    column("after_state", "string", columns.afterState, ({ after }) => after.state, { ...always, ...states }),
    column("after", "string", columns.after, ({ after }) => answerOf(scope, after)),
    column("after_readings", "list", columns.afterReadings, ({ after }) => tokens(after)),
    column("statement", "string", columns.afterStatement, ({ after }) => decidingStatement(after), {
      refers: "statements",
    }),
    column("because", "list", columns.because, (change) => causesOf(dataset, change)),
    column("rule", "integer", columns.rule, () => ruleVersion, always),
  ];
  const changes = cells.flatMap(({ history }) => changesBetween(history)).sort((a, b) => compareText(b.day, a.day));
  return tableOf("changes", ["day", "party", "issue"], rows, changes);
}

/** The answer in words; undefined for a blank, which has none. */
function answerOf({ dataset, words }: DataScope, position: Position): string | undefined {
  return isBlank(position) ? undefined : positionLabel(words, get(dataset.issues, position.issue), position);
}

/** The one answer of a position, where it has only one and that is of the kind. */
function onlyReading<K extends Reading["kind"]>(
  position: Position,
  kind: K,
): Extract<Reading, { kind: K }> | undefined {
  const [reading, ...others] = readingsOf(position);
  return others.length === 0 && reading?.kind === kind ? (reading as Extract<Reading, { kind: K }>) : undefined;
}

function standingOf({ words }: DataScope, position: Position): string {
  const state = words.state[position.state];
  if (position.state === "reported") return `${state}: ${words.because[position.because]}`;
  return position.state === "contested" ? `${state}: ${words.contestedBetween[position.between]}` : state;
}

function decidingStatement(position: Position): Id | undefined {
  return "statement" in position ? position.statement : undefined;
}

function sidesOf(position: Position): readonly Id[] {
  if (position.state !== "contested") return [decidingStatement(position) ?? []].flat();
  return [...new Set(position.sides.flatMap(({ statements }) => statements))];
}

/** What was said on the day on the issue, and what took back earlier words on it that day. */
function causesOf(dataset: Dataset, { day, party, issue }: Change): readonly Id[] {
  const on = statementsOn(dataset, party, issue);
  const said = on.filter((statement) => lastDay(statement.said) === day).map(({ id }) => id);
  const withdrawn = new Set(on.filter(({ id }) => dataset.withdrawnOn.get(id) === day).map(({ id }) => id));
  if (withdrawn.size === 0) return said;
  const withdrawals = [...dataset.statements.values()].filter(
    (statement) =>
      lastDay(statement.said) === day &&
      statement.relates?.some(({ kind, to }) => kind === "withdraws" && withdrawn.has(to)),
  );
  return [...new Set([...said, ...withdrawals.map(({ id }) => id)])];
}
