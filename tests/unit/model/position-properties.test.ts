/** What holds of every position, whatever was said: tried on many small records made at random, always the same ones. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { type FindingRecord, type StatementRecord, type Tables, toDataset } from "../../../src/model/dataset.ts";
import { lastDay } from "../../../src/model/dates.ts";
import { isBlank, type Position, positionAt, positionStates, readingsOf } from "../../../src/model/position.ts";
import type { Coding, Statement } from "../../../src/schema/statement.ts";
import { finding, harbourIssue, statement, tables } from "../../fixtures/harbour.ts";

const runs = { seed: 20310304, numRuns: 300 };

/** What may be said; `id` and the targets of `relates` are filled in once the statements are in a row. */
interface Utterance {
  readonly said: string;
  readonly voice: Pick<Statement, "party" | "speaker">;
  readonly source: "signed-text" | "interview" | "media" | "leaked";
  readonly act: Statement["act"];
  readonly attribution: Statement["attribution"];
  readonly onBehalf: Statement["onBehalf"];
  readonly codings: readonly (Partial<Coding> & Pick<Coding, "issue">)[];
  readonly relates: readonly {
    readonly kind: "repeats" | "clarifies" | "walks-back" | "withdraws";
    readonly to: number;
  }[];
}

const dayIn = (months: readonly string[]) =>
  fc
    .tuple(fc.constantFrom(...months), fc.integer({ min: 1, max: 28 }))
    .map(([month, day]) => `${month}-${String(day).padStart(2, "0")}`);
const day = dayIn(["2031-01", "2031-02", "2031-03"]);
const date = fc.oneof(
  { weight: 5, arbitrary: day },
  { weight: 1, arbitrary: fc.constantFrom("2031-01", "2031-02", "2031-03") },
);

/** One of `usual` most of the time, else one of the others. */
function mostly<T>(usual: T, ...others: readonly T[]): fc.Arbitrary<T> {
  return fc.oneof({ weight: 4, arbitrary: fc.constant(usual) }, { weight: 2, arbitrary: fc.constantFrom(...others) });
}

const answer: fc.Arbitrary<Partial<Coding>> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom("closed", "permit", "shared").map((value) => ({ value })) },
  { weight: 1, arbitrary: fc.constant<Partial<Coding>>({ range: ["permit", "shared"] }) },
  { weight: 1, arbitrary: fc.constantFrom(8, 9).map((n) => ({ quantity: { op: ">=" as const, n, unit: "metres" } })) },
  { weight: 1, arbitrary: fc.constant<Partial<Coding>>({ unplaced: true }) },
);

const coding = fc
  .record({
    issue: fc.constantFrom("harbour", "harbour", "dredging"),
    answer,
    coder: fc.constantFrom("aa", "bb"),
    status: mostly<Coding["status"]>("single", "agreed", "disputed", "withdrawn"),
    conditions: mostly<Coding["conditions"]>(undefined, [{ type: "after", text: "a truce" }]),
  })
  .map(({ answer, ...rest }) => ({ ...rest, ...answer }));

const utterance: fc.Arbitrary<Utterance> = fc.record({
  said: date,
  voice: fc.constantFrom<Utterance["voice"][]>(
    { party: "eastport", speaker: "mayor" },
    { party: "eastport", speaker: "mayor" },
    { party: "eastport", speaker: "pilot" },
    { party: "eastport", speaker: "poet" },
    { party: "eastport", speaker: undefined },
    { party: "westport", speaker: "reeve" },
  ),
  source: mostly<Utterance["source"]>("interview", "signed-text", "media", "leaked"),
  act: mostly<Statement["act"]>("demand", "undecided", "refusal-to-answer"),
  attribution: mostly<Statement["attribution"]>("direct", "anonymous", "relayed"),
  onBehalf: mostly<Statement["onBehalf"]>("party", "self", "unclear"),
  codings: fc.array(coding, { maxLength: 3 }),
  relates: fc.array(
    fc.record({ kind: fc.constantFrom("repeats", "clarifies", "walks-back", "withdraws"), to: fc.nat(7) }),
    { maxLength: 1 },
  ),
});

/** Ids run against the order in which things are said, so that neither stands in for the other. */
function toStatements(utterances: readonly Utterance[]): StatementRecord[] {
  const ids = utterances.map((_, index) => `s${utterances.length - index}`);
  const withdrawn = new Set<string>();
  return utterances.map(({ said, voice, relates, codings, ...more }, index) =>
    statement(ids[index] as string, said, {
      ...more,
      ...voice,
      codings: codings.map((one) => ({ ...one, reason: `${ids[index]} says so.` })),
      relates: relates.flatMap(({ kind, to }) => {
        const target = ids[to];
        // A statement is withdrawn by one other at most.
        if (target === undefined || to === index || (kind === "withdraws" && withdrawn.has(target))) return [];
        if (kind === "withdraws") withdrawn.add(target);
        return [{ kind, to: target }];
      }),
    }),
  );
}

/** Searches, at most one for a party on an issue on a day. */
const findings: fc.Arbitrary<FindingRecord[]> = fc.uniqueArray(
  fc
    .record({
      party: fc.constantFrom("eastport", "westport"),
      issue: fc.constantFrom("harbour", "dredging"),
      result: mostly<FindingRecord["result"]>("none-found", "found"),
      on: day,
      expires: dayIn(["2031-02", "2031-03", "2031-04"]),
    })
    .map(({ on, expires, ...more }) => finding(on, expires, more)),
  { maxLength: 4, selector: ({ party, issue, on }) => `${party} ${issue} ${on}` },
);

interface Invented {
  readonly statements: readonly StatementRecord[];
  readonly findings: readonly FindingRecord[];
  /** True where the harbour is declared no question for Westport. */
  readonly landlocked: boolean;
}

const invented: fc.Arbitrary<Invented> = fc.record({
  statements: fc.array(utterance, { maxLength: 8 }).map(toStatements),
  findings,
  landlocked: fc.boolean(),
});

function tablesOf({ statements, findings, landlocked }: Invented): Tables {
  const notApplicable = [{ party: "westport", reason: "It has no ships." }];
  const known = tables(statements);
  const issues = known.issues.map((issue) =>
    issue.id === harbourIssue.id && landlocked ? { ...issue, notApplicable } : issue,
  );
  return { ...known, issues, findings };
}

/** The positions of both towns on both issues. */
function positions(tables: Tables, asOf: string): Position[] {
  const dataset = toDataset(tables);
  return ["eastport", "westport"].flatMap((party) =>
    ["harbour", "dredging"].map((issue) => positionAt(dataset, party, issue, asOf)),
  );
}

const asOfDay = dayIn(["2031-01", "2031-02", "2031-03", "2031-04"]);

test("the records made here reach all ten states, so that what is promised below is tried on each", () => {
  const sample = fc.sample(fc.tuple(invented, asOfDay), runs);
  const seen = new Set(sample.flatMap(([record, asOf]) => positions(tablesOf(record), asOf).map(({ state }) => state)));
  expect(positionStates.filter((state) => !seen.has(state))).toEqual([]);
});

test("the order in which records are read does not matter", () => {
  const shuffled = <T>(rows: readonly T[]) => fc.shuffledSubarray([...rows], { minLength: rows.length });
  const inTwoOrders = invented.map(tablesOf).chain((before) =>
    fc
      .record({
        topics: shuffled(before.topics),
        parties: shuffled(before.parties),
        speakers: shuffled(before.speakers),
        issues: shuffled(before.issues),
        sources: shuffled(before.sources),
        statements: shuffled(before.statements),
        findings: shuffled(before.findings),
      })
      .map((order) => [before, { ...before, ...order }] as const),
  );
  fc.assert(
    fc.property(inTwoOrders, asOfDay, ([before, after], asOf) => {
      expect(positions(after, asOf)).toEqual(positions(before, asOf));
    }),
    runs,
  );
});

test("a position as of a day depends on nothing said after it", () => {
  fc.assert(
    fc.property(invented, asOfDay, (record, asOf) => {
      const sofar = record.statements.filter(({ said }) => lastDay(said) <= asOf);
      expect(positions(tablesOf({ ...record, statements: sofar }), asOf)).toEqual(positions(tablesOf(record), asOf));
    }),
    runs,
  );
});

test("no blank carries a value, and everything that is no blank does", () => {
  fc.assert(
    fc.property(invented, asOfDay, (record, asOf) => {
      for (const position of positions(tablesOf(record), asOf)) {
        const blank = positionStates.indexOf(position.state) >= 5;
        const values = Object.keys(position).filter((key) => ["reading", "readings", "sides"].includes(key));
        expect(isBlank(position)).toBe(blank);
        expect(values).toHaveLength(blank ? 0 : 1);
        expect(readingsOf(position).length > 0).toBe(!blank);
      }
    }),
    runs,
  );
});

test("a withdrawn coding is as good as none, and leaves other parties and issues as they were", () => {
  const withCoding = invented
    .filter(({ statements }) => statements.some(({ codings }) => codings.length > 0))
    .chain((record) => {
      const places = record.statements.flatMap(({ id, codings }) => codings.map((coding) => ({ id, coding })));
      return fc.tuple(fc.constant(record), fc.constantFrom(...places));
    });
  fc.assert(
    fc.property(withCoding, asOfDay, ([record, { id, coding }], asOf) => {
      const recode = (change: (codings: readonly Coding[]) => Coding[]): Position[] => {
        const statements = record.statements.map((one) =>
          one.id === id ? { ...one, codings: change(one.codings) } : one,
        );
        return positions(tablesOf({ ...record, statements }), asOf);
      };
      const before = positions(tablesOf(record), asOf);
      const withdrawn = recode((codings) =>
        codings.map((one) => (one === coding ? { ...one, status: "withdrawn" } : one)),
      );
      const removed = recode((codings) => codings.filter((one) => one !== coding));
      expect(withdrawn).toEqual(removed);

      const party = record.statements.find((one) => one.id === id)?.party;
      const elsewhere = (position: Position): boolean => position.party !== party || position.issue !== coding.issue;
      expect(withdrawn.filter(elsewhere)).toEqual(before.filter(elsewhere));
    }),
    runs,
  );
});
