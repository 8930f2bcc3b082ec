/** Briefings that were edited, or that show or cite something that changed. */
import { chartSubjects } from "../../schema/components.ts";
import type { Topic } from "../../schema/topic.ts";
import { pairNamed } from "../pairs.ts";
import type { BriefingRecord, Dataset, Id, Shown } from "../dataset.ts";
import { cellHistory, cellPosition, type CellRef, type Sides } from "./cells.ts";
import { changedFields, isSame } from "./fields.ts";
import type { StatementChanges } from "./statements.ts";

export interface BriefingChange {
  readonly id: Id;
  readonly briefing: BriefingRecord;
  readonly change: "added" | "removed" | "changed" | "none";
  /** Front matter that differs, and `prose` where the text does; empty unless changed. */
  readonly fields: readonly string[];
  /** Statements it cites that were corrected, withdrawn or removed. */
  readonly cites: readonly Id[];
  /** Charts and positions it shows in which a cell changed, as of their own day. */
  readonly shows: readonly Shown[];
}

/** In order of id. */
export function briefingChanges(sides: Sides, { corrected, withdrawn, removed }: StatementChanges): BriefingChange[] {
  const { before, after } = sides;
  const changed = new Set([
    ...corrected.map(({ after: { id } }) => id),
    ...withdrawn.map(({ statement: { id } }) => id),
    ...removed.map(({ id }) => id),
  ]);
  const isChanged = cellComparison(sides);
  return [...new Set([...before.briefings.keys(), ...after.briefings.keys()])]
    .sort()
    .flatMap((id): BriefingChange[] => {
      const [was, now] = [before.briefings.get(id), after.briefings.get(id)];
      const briefing = (now ?? was) as BriefingRecord;
      if (!was || !now) return [{ id, briefing, change: was ? "removed" : "added", fields: [], cites: [], shows: [] }];
      const fields = was.text === now.text ? [] : editedFields(was, now);
      const cites = now.references
        .filter(({ kind, id }) => kind === "statement" && changed.has(id))
        .map(({ id }) => id);
      const shows = now.shows.filter((shown) =>
        cellsShown(after, now.topic, shown).some((cell) => isChanged(cell, shown)),
      );
      if (fields.length + cites.length + shows.length === 0) return [];
      return [{ id, briefing, change: fields.length > 0 ? "changed" : "none", fields, cites, shows }];
    });
}

function editedFields(was: BriefingRecord, now: BriefingRecord): string[] {
  const matter = changedFields(was, now, ["text", "words", "prose", "references", "shows"]);
  return prose(was) === prose(now) ? [...matter] : [...matter, "prose"];
}

function prose({ text }: BriefingRecord): string {
  return text.replace(/^---\n[\s\S]*?\n---(?:\n|$)/, "");
}

function cellsShown(dataset: Dataset, topicId: Id, shown: Shown): CellRef[] {
  if (shown.kind === "position") return [{ topic: topicId, party: shown.party, issue: shown.issue }];
  const topic = dataset.topics.get(topicId);
  if (!topic) return [];
  const { issues, parties } = shownOf(topic, shown);
  return parties.flatMap((party) => issues.map((issue) => ({ topic: topicId, party, issue })));
}

/** The issues and parties whose positions a chart shows; none where it shows documents. */
function shownOf(
  topic: Topic,
  { name, subject, parties: asked }: Extract<Shown, { kind: "chart" }>,
): { issues: readonly Id[]; parties: readonly Id[] } {
  const all = topic.parties.map(({ party }) => party);
  const { issues } = topic;
  switch (chartSubjects.get(name)) {
    case "topic":
      return { issues, parties: asked ?? all };
    case "party":
      return { issues, parties: [subject] };
    case "pair":
      return { issues, parties: pairNamed(all, subject) ?? [] };
    case "documents":
      return { issues: [], parties: [] };
    default:
      return { issues: [subject], parties: asked ?? all };
  }
}

/** Whether a cell has another position or history as of a day; each asked for once. */
function cellComparison({ before, after }: Sides): (cell: CellRef, shown: Pick<Shown, "asOf">) => boolean {
  const known = new Map<string, boolean>();
  return (cell, { asOf }) => {
    const key = `${cell.topic}/${cell.party}/${cell.issue}/${asOf}`;
    const found =
      known.get(key) ??
      !(
        isSame(cellPosition(before, cell, asOf), cellPosition(after, cell, asOf)) &&
        isSame(cellHistory(before, cell, asOf), cellHistory(after, cell, asOf))
      );
    known.set(key, found);
    return found;
  };
}
