/** Dots that would overlap stand on one another, as in a dot plot (Wilkinson 1999, doi:10.1080/00031305.1999.10474474). */
import { round } from "../scale.ts";

export interface Stack<Item> {
  /** Centre of the stack: never further than half a dot from where an item of it belongs by its date. */
  readonly x: number;
  /** From the lowest up; the first ones in the order given. */
  readonly shown: readonly Item[];
  /** Those for which the stack has no room. */
  readonly hidden: readonly Item[];
}

/**
 * @param items with the place of each; ascending
 * @param dotPx width of a dot with its distance from the next: no two stacks are closer
 * @param most items that a stack shows at most
 */
export function stacked<Item>(
  items: readonly Item[],
  xOf: (item: Item) => number,
  dotPx: number,
  most: number,
): Stack<Item>[] {
  const groups: Item[][] = [];
  for (const item of items) {
    const group = groups.at(-1);
    if (group && xOf(item) - xOf(group[0] as Item) < dotPx) group.push(item);
    else groups.push([item]);
  }
  let before = -Infinity;
  return groups.map((group) => {
    const middle = (xOf(group[0] as Item) + xOf(group.at(-1) as Item)) / 2;
    before = Math.max(middle, before + dotPx);
    return { x: round(before), shown: group.slice(0, most), hidden: group.slice(most) };
  });
}

/** Half a target at most, in px: 24 by 24 where nothing else is near. */
const reachPx = 12;

export interface Target {
  readonly left: number;
  readonly right: number;
  readonly up: number;
  readonly down: number;
}

/**
 * How far the target of each shown item reaches from its centre, stack by stack: to half the way to its neighbours, so that a
 * pointer on a dot never means another one.
 */
export function targetsOf(stacks: readonly Stack<unknown>[], dotPx: number): Target[][] {
  return stacks.map(({ x, shown }, index) => {
    const [before, after] = [stacks[index - 1], stacks[index + 1]];
    const left = before ? Math.min(reachPx, (x - before.x) / 2) : reachPx;
    const right = after ? Math.min(reachPx, (after.x - x) / 2) : reachPx;
    return shown.map((_, level) => ({
      left: round(left),
      right: round(right),
      up: level === shown.length - 1 ? reachPx : dotPx / 2,
      down: level === 0 ? reachPx : dotPx / 2,
    }));
  });
}
