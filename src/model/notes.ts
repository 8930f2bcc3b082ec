/** The numbered references of a briefing. */
import { type BriefingRecord, type Dataset, get, type SourceRecord, type StatementRecord } from "./dataset.ts";

export interface Note {
  /** `statement:<id>` or `source:<id>`. */
  readonly key: string;
  readonly source: SourceRecord;
  readonly statement: StatementRecord | undefined;
}

/** One note for each statement and source that the prose names, in order of first mention. */
export function notesOf(dataset: Dataset, briefing: BriefingRecord): readonly Note[] {
  return briefing.references.map(({ kind, id }) => {
    const statement = kind === "statement" ? get(dataset.statements, id) : undefined;
    return { key: `${kind}:${id}`, statement, source: get(dataset.sources, statement?.source ?? id) };
  });
}
