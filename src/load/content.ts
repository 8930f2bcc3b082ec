/** The content folder → dataset. The one door through which the site, the checks and the commands read content. */
import type { BriefingRecord, Dataset, FindingRecord, Shown, SourceRecord, StatementRecord } from "../model/dataset.ts";
import { toDataset } from "../model/dataset.ts";
import type { Briefing } from "../schema/briefing.ts";
import type { Site } from "../schema/site.ts";
import type { ComponentUse } from "./component-uses.ts";
import type { Problem } from "./problem.ts";
import { type FileRecord, type ReadFiles, readRecords, type Records } from "./records.ts";
import type { Settings } from "./settings.ts";

export interface Content {
  readonly records: Records;
  /** Made of every record that could be read. */
  readonly dataset: Dataset;
  /** Problems of reading; the rules of src/check find the others. */
  readonly problems: readonly Problem[];
}

/** Reads all there is, even where some of it is wrong. @throws when there is no such folder */
export function readContent({ contentDir }: Pick<Settings, "contentDir">, readFiles?: ReadFiles): Content {
  const { records, problems } = readRecords(contentDir, readFiles);
  return { records, dataset: toDataset(tablesOf(records)), problems };
}

/** Stands in where site.yaml is missing, which is a problem of its own. */
const unnamedSite: Site = {
  title: "Untitled",
  tagline: "Untitled",
  address: "https://site.example",
  languages: ["en"],
  licence: { name: "none", url: "https://site.example" },
};

function tablesOf(records: Records): Parameters<typeof toDataset>[0] {
  return {
    site: records.site[0]?.value ?? unnamedSite,
    topics: records.topic.map(identified),
    parties: records.party.map(identified),
    speakers: records.speaker.map(identified),
    terms: records.term.map(identified),
    issues: records.issue.map(inTopic),
    sources: records.record.map(toSource),
    statements: records.record.flatMap(toStatements),
    documents: records.document.map(inTopic),
    events: records.events.flatMap(({ topic, value }) => value.map((event) => ({ ...event, topic }))),
    findings: records.search.flatMap(toFindings),
    verified: records.verified.flatMap(({ value }) => value),
    briefings: records.briefing.map(toBriefing),
    corrections: records.corrections.flatMap(({ value }) => value),
    aliases: records.aliases.flatMap(({ value }) => value),
  };
}

function identified<T>({ id, value }: FileRecord<T>): T & { id: string } {
  return { ...value, id };
}

function inTopic<T>({ id, topic, value }: FileRecord<T>): T & { id: string; topic: string } {
  return { ...value, id, topic };
}

function toSource({ id, topic, value }: Records["record"][number]): SourceRecord {
  return { ...value.source, id, topic, statements: value.statements.map((statement) => statement.id) };
}

function toStatements({ id, topic, value }: Records["record"][number]): StatementRecord[] {
  return value.statements.map((statement) => ({ ...statement, topic, source: id }));
}

function toFindings({ topic, value }: Records["search"][number]): FindingRecord[] {
  const { findings, ...search } = value;
  return findings.map((finding) => ({ ...search, ...finding, topic }));
}

function toBriefing({ id, value, prose: { uses, words, blocks }, text }: Records["briefing"][number]): BriefingRecord {
  const references = uses.flatMap(({ name, attributes }): BriefingRecord["references"] => {
    const statement = attributes.get(name === "Cite" ? "statement" : "id")?.value;
    const source = attributes.get("source")?.value;
    if (statement && ["Cite", "Quote", "Statement"].includes(name)) return [{ kind: "statement", id: statement }];
    return source && name === "Cite" ? [{ kind: "source", id: source }] : [];
  });
  return {
    ...value,
    id,
    references: [...new Map(references.map((reference) => [`${reference.kind}:${reference.id}`, reference])).values()],
    shows: uses.flatMap((use) => shown(use, value)),
    words: words.split(/\s+/).filter(Boolean).length,
    prose: blocks,
    text,
  };
}

/** Attributes that are missing are a problem the rules report; such a use shows nothing. */
function shown({ name: component, attributes }: ComponentUse, { topic, asOf: day }: Briefing): Shown[] {
  const [name, subject, party, issue] = ["name", "subject", "party", "issue"].map((key) => attributes.get(key)?.value);
  const asOf = attributes.get("asof")?.value ?? day;
  if (component === "Position") return party && issue ? [{ kind: "position", party, issue, asOf }] : [];
  if (component !== "Chart" || !name || !subject) return [];
  const parties = attributes
    .get("parties")
    ?.value.split(",")
    .map((id) => id.trim());
  return [{ kind: "chart", name, subject: subject === "all" ? topic : subject, asOf, parties }];
}
