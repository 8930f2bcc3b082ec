/** The cells of two states of the record: every party on every issue of every topic, on either side. */
import type { IsoDay } from "../../schema/fields.ts";
import type { Dataset, Id } from "../dataset.ts";
import { historyOf, type Span } from "../history.ts";
import { type Position, positionAt } from "../position.ts";

/** Both states, with the day up to which each of them is taken for a topic. */
export interface Sides {
  readonly before: Dataset;
  readonly after: Dataset;
}

export interface CellRef {
  readonly topic: Id;
  readonly party: Id;
  readonly issue: Id;
}

/** In order of topic; in the declared order of parties and issues after the change, then what was there before alone. */
export function cellsOf({ before, after }: Sides): CellRef[] {
  const topics = [...new Set([...after.topics.keys(), ...before.topics.keys()])];
  return topics.flatMap((topic) => {
    const sides = [after.topics.get(topic), before.topics.get(topic)];
    const parties = new Set(sides.flatMap((side) => side?.parties.map(({ party }) => party) ?? []));
    const issues = new Set(sides.flatMap((side) => side?.issues ?? []));
    return [...parties].flatMap((party) => [...issues].map((issue) => ({ topic, party, issue })));
  });
}

/** True where the topic of that side has this party and this issue. */
export function hasCell(dataset: Dataset, { topic: id, party, issue }: CellRef): boolean {
  const topic = dataset.topics.get(id);
  if (!topic || !dataset.parties.has(party) || !dataset.issues.has(issue)) return false;
  return topic.parties.some((one) => one.party === party) && topic.issues.includes(issue);
}

/** The position in a cell as of a day, or as of the last day the topic covers; undefined where there is no such cell. */
export function cellPosition(dataset: Dataset, cell: CellRef, asOf?: IsoDay): Position | undefined {
  const day = asOf ?? lastDayCovered(dataset, cell.topic);
  return day !== undefined && hasCell(dataset, cell) ? positionAt(dataset, cell.party, cell.issue, day) : undefined;
}

/** The history of a cell up to a day; empty where there is no such cell. */
export function cellHistory(dataset: Dataset, cell: CellRef, asOf: IsoDay): readonly Span[] {
  return hasCell(dataset, cell) ? historyOf(dataset, cell.party, cell.issue, asOf) : [];
}

export function lastDayCovered(dataset: Dataset, topic: Id): IsoDay | undefined {
  return dataset.topics.get(topic)?.covers.to;
}
