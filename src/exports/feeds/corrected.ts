/** The record that a correction is of: what it is called, where it stands, what it belongs to. */
import type { Words } from "../../i18n/words.ts";
import type { Addresses } from "../../model/addresses.ts";
import { type Dataset, get, type Id } from "../../model/dataset.ts";
import type { Correction } from "../../schema/correction.ts";

export interface CorrectedRecord {
  readonly title: string;
  /** Path of the page that shows it. */
  readonly path: string;
  readonly topic?: Id | undefined;
  readonly issues: readonly Id[];
  readonly parties: readonly Id[];
}

export function correctedRecord(
  { dataset, words, addresses }: { readonly dataset: Dataset; readonly words: Words; readonly addresses: Addresses },
  { kind, id }: Correction["target"],
): CorrectedRecord {
  const none = { issues: [], parties: [] };
  switch (kind) {
    case "statement": {
      const { topic, party, summary, codings } = get(dataset.statements, id);
      const issues = [...new Set(codings.map(({ issue }) => issue))];
      return { title: words.text(summary), path: addresses.statement(topic, id), topic, issues, parties: [party] };
    }
    case "source": {
      const { topic, publisher, title, statements } = get(dataset.sources, id);
      const found = statements.map((statement) => get(dataset.statements, statement));
      return {
        title: title ? `${publisher}, ${title}` : publisher,
        path: addresses.source(id),
        topic,
        issues: [...new Set(found.flatMap(({ codings }) => codings.map(({ issue }) => issue)))],
        parties: [...new Set(found.map(({ party }) => party))],
      };
    }
    case "document": {
      const { topic, title, points } = get(dataset.documents, id);
      const issues = [...new Set(points.flatMap(({ issue }) => issue ?? []))];
      return { title: words.text(title), path: addresses.document(topic, id), topic, issues, parties: [] };
    }
    case "issue": {
      const { topic, title } = get(dataset.issues, id);
      return { title: words.text(title), path: addresses.issue(topic, id), topic, issues: [id], parties: [] };
    }
    case "event": {
      const { topic, title } = get(dataset.events, id);
      return { ...none, title: words.text(title), path: addresses.event(topic, id), topic };
    }
    case "briefing": {
      const { topic, title, issues = [] } = get(dataset.briefings, id);
      return { title, path: addresses.briefing(id), topic, issues, parties: [] };
    }
    case "term":
      return { ...none, title: words.text(get(dataset.terms, id).term), path: addresses.term(id) };
    case "speaker":
      return { ...none, title: words.text(get(dataset.speakers, id).name), path: addresses.corrections };
  }
}
