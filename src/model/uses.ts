/** Where a source is named beside the statements found in it. */
import type { Text } from "../schema/fields.ts";
import type { Dataset, Id, StatementRecord } from "./dataset.ts";

export interface Use {
  readonly kind: "event" | "document" | "issue" | "term" | "office";
  readonly id: Id;
  /** Empty for records that belong to no topic. */
  readonly topic: Id;
  readonly title: Text;
}

/** Statements that name the source as a further one, and every other record that rests on it. */
export function usesOf(
  dataset: Dataset,
  source: Id,
): { readonly statements: readonly StatementRecord[]; readonly others: readonly Use[] } {
  const named = (ids: readonly Id[] | undefined): boolean => ids?.includes(source) ?? false;
  return {
    statements: [...dataset.statements.values()].filter(({ alsoIn }) => named(alsoIn)),
    others: [
      ...[...dataset.events.values()]
        .filter(({ sources }) => named(sources))
        .map(({ id, topic, title }): Use => ({ kind: "event", id, topic, title })),
      ...[...dataset.documents.values()]
        .filter(({ sources, points }) => named(sources) || points.some((point) => point.source === source))
        .map(({ id, topic, title }): Use => ({ kind: "document", id, topic, title })),
      ...[...dataset.issues.values()]
        .filter(({ sources }) => named(sources))
        .map(({ id, topic, title }): Use => ({ kind: "issue", id, topic, title })),
      ...[...dataset.terms.values()]
        .filter(({ sources }) => named(sources))
        .map(({ id, term }): Use => ({ kind: "term", id, topic: "", title: term })),
      ...[...dataset.speakers.values()]
        .filter(({ offices }) => offices.some((office) => office.source === source || named(office.alsoIn)))
        .map(({ id, name }): Use => ({ kind: "office", id, topic: "", title: name })),
    ],
  };
}
