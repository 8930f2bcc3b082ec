/** Which end of which edge stands where, from top to bottom, and which lane each edge runs in: ordinals, no pixels. */
import type { Id } from "../../model/dataset.ts";
import type { Edge, Series } from "./series.ts";

/** What stands below one another at an issue: ends of edges that name it, then the edges of its own conditions. */
export interface Stop {
  readonly issue: Id;
  /** Edges whose condition names the issue, uppermost first. */
  readonly incoming: readonly Edge[];
  /** Edges that tie its positions, uppermost first. */
  readonly outgoing: readonly Edge[];
}

/**
 * Ends in such an order that, of two edges that share an issue, the shorter lies within the longer and does not cross it:
 * those from above end above, those that lead up start above.
 */
export function stopsOf({ issues, edges }: Pick<Series, "issues" | "edges">): Stop[] {
  const place = new Map(issues.map(({ key }, index) => [key, index]));
  /** Rows down to the other issue; an edge within one issue leads up, from its conditions to its title. */
  const down = ({ issue, other }: Edge): number => (place.get(other) as number) - (place.get(issue) as number);
  const span = (edge: Edge): number => Math.abs(down(edge));
  return issues.map(({ key }) => {
    const out = edges.filter(({ issue }) => issue === key);
    const into = edges.filter(({ other }) => other === key).reverse();
    return {
      issue: key,
      incoming: [
        ...into.filter((edge) => down(edge) > 0).sort((a, b) => span(a) - span(b)),
        ...into.filter((edge) => down(edge) <= 0).sort((a, b) => span(b) - span(a)),
      ],
      outgoing: [
        ...out.filter((edge) => down(edge) <= 0).sort((a, b) => span(a) - span(b)),
        ...out.filter((edge) => down(edge) > 0).sort((a, b) => span(b) - span(a)),
      ],
    };
  });
}

/**
 * A lane for each edge, counted from 0 next to the words. Edges share a lane only where one has ended before the other begins,
 * with an end of a third between them; shorter edges get the inner lanes.
 */
export function lanesOf(stops: readonly Stop[]): ReadonlyMap<string, number> {
  const spans = spansOf(stops);
  const taken: Span[][] = [];
  const lanes = new Map<string, number>();
  for (const span of [...spans].sort((a, b) => a.to - a.from - (b.to - b.from))) {
    const free = taken.findIndex((lane) => lane.every((other) => other.to + 1 < span.from || span.to + 1 < other.from));
    const lane = free < 0 ? taken.length : free;
    (taken[lane] ??= []).push(span);
    lanes.set(span.key, lane);
  }
  return lanes;
}

interface Span {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/** From which end to which each edge runs, ends counted from the top. */
function spansOf(stops: readonly Stop[]): Span[] {
  const ends = stops.flatMap(({ incoming, outgoing }) => [...incoming, ...outgoing].map(({ key }) => key));
  return [...new Set(ends)].map((key) => ({ key, from: ends.indexOf(key), to: ends.lastIndexOf(key) }));
}
