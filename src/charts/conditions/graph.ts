/** The conditions as a directed graph: which issue is made to wait for which, and where that closes into a loop. */
import type { Id } from "../../model/dataset.ts";
import type { Condition } from "../../schema/statement.ts";
import type {
  ConditionMark,
  IssueMark,
  PartyMark,
  PositionMark,
  TopicHistory,
} from "../topic-history/topic-history.ts";
import { loops, type Wait } from "./loops.ts";

/** A condition with all it belongs to. */
export interface Found {
  readonly key: string;
  readonly party: PartyMark;
  readonly issue: IssueMark;
  readonly position: PositionMark;
  readonly condition: ConditionMark;
  /** The issue of the topic that it names. */
  readonly other: IssueMark | undefined;
  /** The party that it says has to act. */
  readonly acting: PartyMark | undefined;
}

/** Every condition of a position, in the order of the record. */
export function conditionsIn(history: TopicHistory, cell: Pick<Found, "party" | "issue" | "position">): Found[] {
  return cell.position.conditions.map((condition, index) => ({
    ...cell,
    key: `${cell.party.key}-${cell.issue.key}-${index}`,
    condition,
    other: history.issues.find(({ key }) => key === condition.issue),
    acting: history.parties.find(({ key }) => key === condition.party),
  }));
}

/** All conditions of one kind on one issue that name the same issue. */
export interface FoundEdge {
  readonly key: string;
  readonly type: Condition["type"];
  readonly issue: Id;
  readonly other: Id;
  readonly found: readonly Found[];
  /** Number of the loop it belongs to, counted from 1. */
  readonly loop: number | undefined;
}

export interface Graph {
  readonly edges: readonly FoundEdge[];
  readonly loops: readonly (readonly Id[])[];
  /** Number of the loop that holds both issues. */
  readonly loopOf: (a: Id, b: Id) => number | undefined;
}

/** Edges in declared order of their issues; loops in the order of their first issues. */
export function graphOf(history: TopicHistory, found: readonly Found[]): Graph {
  const edges = edgesOf(history, found);
  const rings = loops(
    history.issues.map(({ key }) => key),
    edges.flatMap(waitsOf),
  );
  const loopOf = (a: Id, b: Id): number | undefined => {
    const index = rings.findIndex((ring) => ring.includes(a) && ring.includes(b));
    return index < 0 ? undefined : index + 1;
  };
  return {
    edges: edges.map((edge) => ({
      ...edge,
      loop: waitsOf(edge).length > 0 ? loopOf(edge.issue, edge.other) : undefined,
    })),
    loops: rings,
    loopOf,
  };
}

function edgesOf({ issues }: TopicHistory, found: readonly Found[]): Omit<FoundEdge, "loop">[] {
  return issues.flatMap(({ key: issue }) =>
    issues.flatMap(({ key: other }) =>
      types.flatMap((type) => {
        const same = found.filter(
          (one) => one.issue.key === issue && one.other?.key === other && one.condition.type === type,
        );
        return same.length > 0 ? [{ key: `${issue}-${type}-${other}`, type, issue, other, found: same }] : [];
      }),
    ),
  );
}

const types: readonly Condition["type"][] = ["after", "together", "before", "unless"];

/**
 * Who waits for whom. What a party wants together with something waits for it, as the party said; that the other waits too was
 * not said. Nothing waits for what would undo it.
 */
function waitsOf({ type, issue, other }: Pick<FoundEdge, "type" | "issue" | "other">): Wait[] {
  const [there, back] = [
    { from: issue, to: other },
    { from: other, to: issue },
  ];
  return { after: [there], before: [back], together: [there], unless: [] }[type];
}
