/** All records of a site as plain, frozen data, indexed once. */
import type { Alias } from "../schema/aliases.ts";
import type { Briefing } from "../schema/briefing.ts";
import type { Correction } from "../schema/correction.ts";
import type { TopicDocument } from "../schema/document.ts";
import type { TopicEvent } from "../schema/events.ts";
import type { Issue } from "../schema/issue.ts";
import type { Party } from "../schema/party.ts";
import type { IsoDay } from "../schema/fields.ts";
import type { Finding, Search } from "../schema/search.ts";
import type { Site } from "../schema/site.ts";
import type { Source } from "../schema/source.ts";
import type { Speaker } from "../schema/speaker.ts";
import type { Statement } from "../schema/statement.ts";
import type { Term } from "../schema/term.ts";
import type { Topic } from "../schema/topic.ts";
import type { VerifiedSource } from "../schema/verified.ts";
import { lastDay } from "./dates.ts";
import { compareText } from "./order.ts";
import type { ProseBlock } from "./prose.ts";

export type Id = string;
export type Identified<T> = T & { readonly id: Id };
export type InTopic<T> = Identified<T> & { readonly topic: Id };

/** A statement, with the source it was found in. */
export type StatementRecord = InTopic<Statement> & { readonly source: Id };
/** A source, with the statements found in it. */
export type SourceRecord = InTopic<Source> & { readonly statements: readonly Id[] };
/** What one search came to for one party on one issue. */
export type FindingRecord = Finding & Pick<Search, "party" | "on" | "by" | "expires"> & { readonly topic: Id };
/** A briefing, with what its prose refers to, in order of first mention. */
export type BriefingRecord = Identified<Briefing> & {
  readonly references: readonly { readonly kind: "statement" | "source"; readonly id: Id }[];
  /** The charts and positions it shows, in order of the text. */
  readonly shows: readonly Shown[];
  /** Words of running text. */
  readonly words: number;
  readonly prose: readonly ProseBlock[];
  /** The file as it was written. */
  readonly text: string;
};
/** A part of a briefing that is computed from the record. */
export type Shown =
  | {
      readonly kind: "chart";
      readonly name: string;
      readonly subject: Id;
      readonly asOf: IsoDay;
      /** All of the topic if left out. */
      readonly parties?: readonly Id[] | undefined;
    }
  | { readonly kind: "position"; readonly party: Id; readonly issue: Id; readonly asOf: IsoDay };

export interface Dataset {
  readonly site: Site;
  readonly topics: ReadonlyMap<Id, Identified<Topic>>;
  readonly parties: ReadonlyMap<Id, Identified<Party>>;
  readonly speakers: ReadonlyMap<Id, Identified<Speaker>>;
  readonly terms: ReadonlyMap<Id, Identified<Term>>;
  readonly issues: ReadonlyMap<Id, InTopic<Issue>>;
  readonly sources: ReadonlyMap<Id, SourceRecord>;
  readonly statements: ReadonlyMap<Id, StatementRecord>;
  readonly documents: ReadonlyMap<Id, InTopic<TopicDocument>>;
  readonly events: ReadonlyMap<Id, InTopic<TopicEvent>>;
  readonly findings: readonly FindingRecord[];
  /** What a program last saw of a source, by its id; see `src/model/verification.ts`. */
  readonly verified: ReadonlyMap<Id, VerifiedSource>;
  readonly briefings: ReadonlyMap<Id, BriefingRecord>;
  readonly corrections: readonly Correction[];
  readonly aliases: readonly Alias[];
  /** Statements of a party that have a coding on an issue, oldest first; see `statementsOn`. */
  readonly byCell: ReadonlyMap<string, readonly StatementRecord[]>;
  /** For each withdrawn statement the day from which it no longer counts. */
  readonly withdrawnOn: ReadonlyMap<Id, IsoDay>;
}

/** The tables of a dataset before they are indexed; the order of each does not matter. */
export interface Tables {
  readonly site: Site;
  readonly topics: readonly Identified<Topic>[];
  readonly parties: readonly Identified<Party>[];
  readonly speakers: readonly Identified<Speaker>[];
  readonly terms: readonly Identified<Term>[];
  readonly issues: readonly InTopic<Issue>[];
  readonly sources: readonly SourceRecord[];
  readonly statements: readonly StatementRecord[];
  readonly documents: readonly InTopic<TopicDocument>[];
  readonly events: readonly InTopic<TopicEvent>[];
  readonly findings: readonly FindingRecord[];
  readonly verified?: readonly VerifiedSource[];
  readonly briefings: readonly BriefingRecord[];
  readonly corrections: readonly Correction[];
  readonly aliases: readonly Alias[];
}

/**
 * Indexes and freezes. Every table is put into one total order first (by id, statements by date and id, events by date
 * and id), so that nothing later depends on the order in which files were read.
 */
export function toDataset(tables: Tables): Dataset {
  const statements = [...tables.statements].sort((a, b) => compareText(a.said, b.said) || compareText(a.id, b.id));
  const events = [...tables.events].sort((a, b) => compareText(a.date, b.date) || compareText(a.id, b.id));
  return Object.freeze({
    site: tables.site,
    topics: byId(tables.topics),
    parties: byId(tables.parties),
    speakers: byId(tables.speakers),
    terms: byId(tables.terms),
    issues: byId(tables.issues),
    sources: byId(tables.sources),
    statements: new Map(statements.map((statement) => [statement.id, statement])),
    documents: byId(tables.documents),
    events: new Map(events.map((event) => [event.id, event])),
    findings: [...tables.findings].sort(
      (a, b) => compareText(a.party, b.party) || compareText(a.issue, b.issue) || compareText(a.on, b.on),
    ),
    verified: new Map(
      [...(tables.verified ?? [])]
        .sort((a, b) => compareText(a.source, b.source))
        .map((verified) => [verified.source, verified]),
    ),
    briefings: byId(tables.briefings),
    corrections: [...tables.corrections].sort(
      (a, b) => compareText(b.date, a.date) || compareText(a.target.id, b.target.id),
    ),
    aliases: [...tables.aliases].sort((a, b) => compareText(a.name, b.name)),
    byCell: cells(statements),
    withdrawnOn: withdrawals(statements),
  });
}

/** Statements of the party that have a coding on the issue, whatever its status; oldest first. */
export function statementsOn(dataset: Dataset, party: Id, issue: Id): readonly StatementRecord[] {
  return dataset.byCell.get(`${party}/${issue}`) ?? [];
}

/** The record of that id. @throws when there is none, which the checks rule out for ids that stand in the content. */
export function get<T>(table: ReadonlyMap<Id, T>, id: Id): T {
  const record = table.get(id);
  if (record === undefined) throw new Error(`Unknown id \`${id}\`, expected one of ${table.size} known ids`);
  return record;
}

function cells(statements: readonly StatementRecord[]): Map<string, StatementRecord[]> {
  const cells = new Map<string, StatementRecord[]>();
  for (const statement of statements) {
    for (const issue of new Set(statement.codings.map((coding) => coding.issue))) {
      const key = `${statement.party}/${issue}`;
      cells.set(key, [...(cells.get(key) ?? []), statement]);
    }
  }
  return cells;
}

function withdrawals(statements: readonly StatementRecord[]): Map<Id, IsoDay> {
  const days = new Map<Id, IsoDay>();
  for (const { said, relates = [] } of statements) {
    for (const { kind, to } of relates) {
      if (kind === "withdraws" && !days.has(to)) days.set(to, lastDay(said));
    }
  }
  return days;
}

function byId<T extends { readonly id: Id }>(records: readonly T[]): Map<Id, T> {
  return new Map([...records].sort((a, b) => compareText(a.id, b.id)).map((record) => [record.id, record]));
}
