/** Why a position is another one: which changes of the record brought it about. */
import type { IsoDay } from "../../schema/fields.ts";
import type { Id, StatementRecord } from "../dataset.ts";
import { lastDay } from "../dates.ts";
import type { Position } from "../position.ts";
import { type CellRef, lastDayCovered, type Sides } from "./cells.ts";
import type { RecordChange } from "./records.ts";
import type { Corrected, StatementChanges, Withdrawn } from "./statements.ts";

export type Cause =
  | { readonly kind: "added"; readonly statement: StatementRecord }
  | { readonly kind: "removed"; readonly statement: StatementRecord }
  | { readonly kind: "corrected"; readonly statement: StatementRecord; readonly fields: readonly string[] }
  | { readonly kind: "withdrawn"; readonly statement: StatementRecord; readonly how: Withdrawn["how"] }
  | { readonly kind: "record"; readonly record: RecordChange }
  /** The record is taken as of another day; the statement is one that counts only on one of the two days. */
  | {
      readonly kind: "day";
      readonly before: IsoDay;
      readonly after: IsoDay;
      readonly statement: StatementRecord | undefined;
    };

export interface Changes {
  readonly statements: StatementChanges;
  readonly records: readonly RecordChange[];
}

type StatementCause = Exclude<Cause, { kind: "record" } | { kind: "day" }>;

/** Fields the rule for a position looks at; others cannot move one. */
const weighed = [
  "said",
  "party",
  "speaker",
  "onBehalf",
  "act",
  "attribution",
  "attested",
  "checked",
  "source",
  "document",
  "relates",
];

/** For every statement that changed in a way that can move a position, the change. */
export function statementCauses({ added, removed, corrected, withdrawn }: StatementChanges): StatementCause[] {
  return [
    ...withdrawn.map(({ statement, how }): StatementCause => ({ kind: "withdrawn", statement, how })),
    ...added.map((statement): StatementCause => ({ kind: "added", statement })),
    ...removed.map((statement): StatementCause => ({ kind: "removed", statement })),
    ...corrected.flatMap(({ after: statement, fields, codings }): StatementCause[] => {
      const telling = [
        ...fields.filter((field) => weighed.includes(field)),
        ...(codings.length > 0 ? ["codings"] : []),
      ];
      return telling.length > 0 ? [{ kind: "corrected", statement, fields: telling }] : [];
    }),
  ];
}

/**
 * The changes behind a change of position, those of statements first: of the statements that carry it before or after, else of
 * any in the cell; else of a record the rule looks at, or the day. Empty only where several changes cancel out.
 */
export function causesOf(
  sides: Sides,
  cell: CellRef,
  [before, after]: readonly [Position | undefined, Position | undefined],
  { statements, records }: Changes,
): readonly Cause[] {
  const evidence = new Set([...evidenceOf(before), ...evidenceOf(after)]);
  const here = statementCauses(statements).filter((cause) => touches(sides, cell, cause, statements));
  const telling = here.filter(
    ({ statement: { id, relates = [] } }) => evidence.has(id) || relates.some(({ to }) => evidence.has(to)),
  );
  const said = oncePerStatement(telling.length > 0 ? telling : here);
  const day = dayCause(sides, cell, before, after);
  if (said.length > 0) return day?.statement ? [...said, day] : said;
  const others = records
    .filter((record) => bearsOn(sides, cell, evidence, record))
    .map((record): Cause => ({ kind: "record", record }));
  return day ? [...others, day] : others;
}

/** The statements a position rests on. */
export function evidenceOf(position: Position | undefined): readonly Id[] {
  if (position === undefined) return [];
  const own = "statement" in position && position.statement !== undefined ? [position.statement] : [];
  if (position.state === "contested") return [...own, ...position.sides.flatMap(({ statements }) => statements)];
  return position.state === "reported" ? [...own, ...evidenceOf(position.onRecord)] : own;
}

/** True where the statement was read on the issue before or after; corrected codings count only on their own issue. */
function touches(
  { before, after }: Sides,
  { party, issue }: CellRef,
  { kind, statement }: StatementCause,
  { corrected }: StatementChanges,
): boolean {
  const versions = [before.statements.get(statement.id), after.statements.get(statement.id)];
  const inCell = versions.some((one) => one?.party === party && one.codings.some((coding) => coding.issue === issue));
  if (kind !== "corrected" || !inCell) return inCell;
  const { fields, codings } = corrected.find((one) => one.after === statement) as Corrected;
  return codings.some((coding) => coding.issue === issue) || fields.some((field) => weighed.includes(field));
}

/** That a statement was withdrawn says more than that its record was corrected. */
function oncePerStatement(causes: readonly StatementCause[]): Cause[] {
  const first = new Map<Id, StatementCause>();
  for (const cause of causes) if (!first.has(cause.statement.id)) first.set(cause.statement.id, cause);
  return [...first.values()];
}

function dayCause(
  { before, after }: Sides,
  { topic }: CellRef,
  was: Position | undefined,
  now: Position | undefined,
): Extract<Cause, { kind: "day" }> | undefined {
  const [then, to] = [lastDayCovered(before, topic), lastDayCovered(after, topic)];
  if (then === undefined || to === undefined || then === to || was?.asOf === now?.asOf) return undefined;
  const [earlier, later] = then < to ? [then, to] : [to, then];
  const statement = [...evidenceOf(now), ...evidenceOf(was)]
    .filter((id) => before.statements.has(id) && after.statements.has(id))
    .map((id) => after.statements.get(id) as StatementRecord)
    .find(({ said }) => earlier < lastDay(said) && lastDay(said) <= later);
  return { kind: "day", before: then, after: to, statement };
}

/** Records other than statements that the rule looks at in this cell. */
function bearsOn(
  { before, after }: Sides,
  { topic, party, issue }: CellRef,
  evidence: ReadonlySet<Id>,
  { kind, id, change, fields }: RecordChange,
): boolean {
  const heard = [...evidence].flatMap((one) => [before.statements.get(one), after.statements.get(one)]);
  switch (kind) {
    case "topic":
      return (
        id === topic && (change !== "changed" || fields.some((field) => field === "parties" || field === "issues"))
      );
    case "party":
      return id === party && change !== "changed";
    case "issue":
      return id === issue;
    case "search":
      return id.startsWith(`${party} ${issue} `);
    case "speaker":
      return heard.some((statement) => statement?.speaker === id);
    case "source":
      return heard.some((statement) => statement?.source === id);
    case "document":
      return heard.some((statement) => statement?.document?.id === id);
    default:
      return false;
  }
}
