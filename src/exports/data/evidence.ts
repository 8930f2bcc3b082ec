/** What the record rests on: sources, events, documents and searches. */
import type { FindingRecord, Identified, InTopic, SourceRecord } from "../../model/dataset.ts";
import type { DocumentPoint, TopicDocument } from "../../schema/document.ts";
import type { TopicEvent } from "../../schema/events.ts";
import { quantityColumns } from "./readings.ts";
import {
  type Column,
  column,
  datePattern,
  type DataScope,
  type DataTable,
  fromField,
  lastDayOf,
  optionalText,
  tableOf,
} from "./table.ts";

const date = { pattern: datePattern };
const always = { required: true };

export function sourcesTable({ dataset, words, addresses }: DataScope, sources: readonly SourceRecord[]): DataTable {
  const { columns } = words.data;
  const field = (name: string) => ["record", `source.${name}`] as const;
  const columnsOfSource: Column<SourceRecord>[] = [
    column("id", "string", columns.sourceId, ({ id }) => id, always),
    fromField("url", "string", field("url"), ({ url }) => url),
    fromField("publisher", "string", field("publisher"), ({ publisher }) => publisher),
    fromField("title", "string", field("title"), ({ title }) => title),
    fromField("published", "string", field("published"), ({ published }) => published, date),
    fromField("accessed", "date", field("accessed"), ({ accessed }) => accessed),
    fromField("kind", "string", field("kind"), ({ kind }) => kind),
    fromField("aggregator", "boolean", field("aggregator"), ({ aggregator }) => aggregator ?? false, always),
    fromField("language", "string", field("language"), ({ language }) => language),
    fromField("archive", "string", field("archive"), ({ archive }) => archive),
    fromField("note", "string", field("note"), ({ note }) => optionalText(words, note)),
    column("statements", "integer", columns.statementsIn, ({ statements }) => statements.length, always),
    column("program_read_on", "date", columns.programReadOn, ({ id }) => dataset.verified.get(id)?.read?.on),
    column("page", "string", columns.page, ({ id }) => addresses.source(id), always),
  ];
  return tableOf("sources", ["id"], columnsOfSource, sources);
}

export function eventsTable({ words, addresses }: DataScope, events: readonly InTopic<TopicEvent>[]): DataTable {
  const field = (name: string) => ["events", `[].${name}`] as const;
  const columns: Column<InTopic<TopicEvent>>[] = [
    fromField("id", "string", field("id"), ({ id }) => id),
    fromField("date", "date", field("date"), (event) => event.date),
    fromField("until", "date", field("until"), ({ until }) => until),
    fromField("kind", "string", field("kind"), ({ kind }) => kind),
    fromField("title", "string", field("title"), ({ title }) => words.text(title)),
    fromField("text", "string", field("text"), ({ text }) => words.text(text)),
    fromField("place", "string", field("place"), ({ place }) => optionalText(words, place)),
    fromField("participants", "list", field("participants"), ({ participants }) => participants),
    fromField("sources", "list", field("sources"), ({ sources }) => sources),
    column("page", "string", words.data.columns.page, ({ topic, id }) => addresses.event(topic, id), always),
  ];
  return tableOf("events", ["id"], columns, events);
}

export function documentsTable(
  { words, addresses }: DataScope,
  documents: readonly InTopic<TopicDocument>[],
): DataTable {
  const field = (name: string) => ["document", name] as const;
  const columns: Column<InTopic<TopicDocument>>[] = [
    column("id", "string", words.data.columns.documentId, ({ id }) => id, always),
    fromField("title", "string", field("title"), ({ title }) => words.text(title)),
    fromField("date", "string", field("date"), (document) => document.date, date),
    fromField("authors", "string", field("authors"), ({ authors }) => words.text(authors)),
    fromField("parties", "list", field("parties"), ({ parties }) => parties),
    fromField("status", "string", field("status"), ({ status }) => status),
    fromField("superseded", "boolean", field("superseded"), ({ superseded }) => superseded ?? false, always),
    fromField("url", "string", field("url"), ({ url }) => url),
    fromField("sources", "list", field("sources"), ({ sources }) => sources),
    fromField("note", "string", field("note"), ({ note }) => optionalText(words, note)),
    fromField("not_seen", "list", field("notSeen"), ({ notSeen }) => notSeen?.map(words.text)),
    column("points", "integer", words.data.columns.pointsIn, ({ points }) => points.length, always),
    column("page", "string", words.data.columns.page, ({ topic, id }) => addresses.document(topic, id), always),
  ];
  return tableOf("documents", ["id"], columns, documents);
}

interface PointRow {
  readonly document: Identified<TopicDocument>;
  readonly point: DocumentPoint;
  /** Place among the entries of its document, from 1. */
  readonly number: number;
}

export function documentPointsTable(scope: DataScope, documents: readonly InTopic<TopicDocument>[]): DataTable {
  const { words } = scope;
  const field = (name: string) => ["document", `points[].${name}`] as const;
  const columns: Column<PointRow>[] = [
    column("document", "string", words.data.columns.pointDocument, (row) => row.document.id, {
      ...always,
      refers: "documents",
    }),
    column("number", "integer", words.data.columns.pointNumber, ({ number }) => number, always),
    fromField("printed_number", "string", field("number"), ({ point }) => point.number),
    fromField("issue", "string", field("issue"), ({ point }) => point.issue, { refers: "issues" }),
    fromField("summary", "string", field("summary"), ({ point }) => words.text(point.summary)),
    fromField("quote", "string", field("quote.exact"), ({ point }) => point.quote?.exact, { required: false }),
    fromField("quote_language", "string", field("quote.lang"), ({ point }) => point.quote?.lang, { required: false }),
    fromField("value", "string", field("value"), ({ point }) => point.value),
    ...quantityColumns<PointRow>(scope, ({ point }) => point.quantity),
    fromField("source", "string", field("source"), ({ point }) => point.source, { refers: "sources" }),
    fromField("seen", "string", field("seen"), ({ point }) => point.seen),
    fromField("note", "string", field("note"), ({ point }) => optionalText(words, point.note)),
  ];
  const points = documents.flatMap((document) =>
    document.points.map((point, index) => ({ document, point, number: index + 1 })),
  );
  return tableOf("document-points", ["document", "number"], columns, points);
}

interface FindingRow {
  readonly finding: FindingRecord;
  /** Place among the searches for the same party on the same issue and day, from 1. */
  readonly number: number;
}

export function searchesTable(scope: DataScope, findings: readonly FindingRecord[]): DataTable {
  const { words } = scope;
  const search = (name: string) => ["search", name] as const;
  const field = (name: string) => ["search", `findings[].${name}`] as const;
  const asOf = lastDayOf(scope);
  const columns: Column<FindingRow>[] = [
    fromField("party", "string", search("party"), ({ finding }) => finding.party, { refers: "parties" }),
    fromField("issue", "string", field("issue"), ({ finding }) => finding.issue, { refers: "issues" }),
    fromField("on", "date", search("on"), ({ finding }) => finding.on),
    column("number", "integer", words.data.columns.searchNumber, ({ number }) => number, always),
    fromField("by", "string", search("by"), ({ finding }) => finding.by),
    fromField("expires", "date", search("expires"), ({ finding }) => finding.expires),
    fromField("before", "string", field("before"), ({ finding }) => finding.before),
    fromField("queries", "list", field("queries"), ({ finding }) => finding.queries),
    fromField("pages_read", "integer", field("pagesRead"), ({ finding }) => finding.pagesRead),
    fromField("result", "string", field("result"), ({ finding }) => finding.result),
    fromField("statements", "list", field("statements"), ({ finding }) => finding.statements),
    fromField("note", "string", field("note"), ({ finding }) => optionalText(words, finding.note)),
    column("in_force", "boolean", words.data.columns.inForce, ({ finding }) => asOf <= finding.expires, always),
  ];
  return tableOf("searches", ["party", "issue", "on", "number"], columns, numbered(findings));
}

function numbered(findings: readonly FindingRecord[]): FindingRow[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const key = `${finding.party}/${finding.issue}/${finding.on}`;
    const number = (seen.get(key) ?? 0) + 1;
    seen.set(key, number);
    return { finding, number };
  });
}
