/** All tables of a topic, in one order. */
import { get, type Id } from "../../model/dataset.ts";
import { cellsOf, changesTable, positionsTable } from "./computed.ts";
import { documentPointsTable, documentsTable, eventsTable, searchesTable, sourcesTable } from "./evidence.ts";
import { issuesTable, partiesTable, scalePointsTable } from "./frame.ts";
import { codingsTable, statementsTable } from "./said.ts";
import type { DataScope, DataTable } from "./table.ts";

/** The tables in the order of `tableNames`; a record of another topic stands in one only where a row refers to it. */
export function dataTables(scope: DataScope): readonly DataTable[] {
  const { dataset, topic } = scope;
  const { parties, issues } = get(dataset.topics, topic);
  const own = <T extends { readonly topic: Id }>(table: ReadonlyMap<Id, T>): T[] =>
    [...table.values()].filter((record) => record.topic === topic);

  const statements = own(dataset.statements);
  const findings = dataset.findings.filter((finding) => finding.topic === topic);
  const events = including(
    own(dataset.events),
    ids(statements, ({ event }) => [event]),
    dataset.events,
  );
  const documents = including(
    own(dataset.documents),
    ids(statements, ({ document }) => [document?.id]),
    dataset.documents,
  );
  const points = documents.flatMap((document) => document.points);
  const allIssues = including(
    issues.map((id) => get(dataset.issues, id)),
    [
      ...own(dataset.issues).map(({ id }) => id),
      ...ids(statements, ({ codings }) => codings.map(({ issue }) => issue)),
      ...ids(points, ({ issue }) => [issue]),
      ...ids(findings, ({ issue }) => [issue]),
    ],
    dataset.issues,
  );
  const sources = including(
    own(dataset.sources),
    [
      ...ids(statements, ({ source, alsoIn = [] }) => [source, ...alsoIn]),
      ...ids([...events, ...documents, ...allIssues], (record) => record.sources ?? []),
      ...ids(points, ({ source }) => [source]),
    ],
    dataset.sources,
  );
  const allParties = including(
    parties.map(({ party }) => get(dataset.parties, party)),
    [
      ...ids([...statements, ...findings], ({ party }) => [party]),
      ...ids(events, ({ participants = [] }) => participants),
      ...ids(documents, (document) => document.parties),
      ...ids(allIssues, ({ notApplicable = [] }) => notApplicable.map(({ party }) => party)),
    ],
    dataset.parties,
  );
  const cells = cellsOf(scope);
  return [
    statementsTable(scope, statements),
    codingsTable(scope, statements),
    positionsTable(scope, cells),
    changesTable(scope, cells),
    sourcesTable(scope, sources),
    eventsTable(scope, events),
    documentsTable(scope, documents),
    documentPointsTable(scope, documents),
    partiesTable(scope, allParties),
    issuesTable(scope, allIssues),
    scalePointsTable(scope, allIssues),
    searchesTable(scope, findings),
  ];
}

function ids<T>(records: readonly T[], of: (record: T) => readonly (Id | undefined)[]): Id[] {
  return records.flatMap(of).filter((id) => id !== undefined);
}

/** The records, and after them those of the ids that are not among them, by id. */
function including<T extends { readonly id: Id }>(
  records: readonly T[],
  others: readonly Id[],
  table: ReadonlyMap<Id, T>,
): T[] {
  const here = new Set(records.map(({ id }) => id));
  const missing = [...new Set(others)].filter((id) => !here.has(id)).sort();
  return [...records, ...missing.map((id) => get(table, id))];
}
