/** Loops in a directed graph, by cases and by their definition. */
import { expect, test } from "vitest";
import { components, loops, type Wait } from "../../../../src/charts/conditions/loops.ts";

/** "a>b b>c": a waits for b, b for c. */
function waits(text: string): Wait[] {
  return text
    .split(" ")
    .filter(Boolean)
    .map((pair) => ({ from: pair[0] as string, to: pair[2] as string }));
}

test.each([
  ["nothing waits", "abc", "", []],
  ["a chain is no loop", "abc", "a>b b>c", []],
  ["two ways to the same end are no loop", "abcd", "a>b a>c b>d c>d", []],
  ["two that wait for each other", "ab", "a>b b>a", ["ab"]],
  ["a ring of three", "abc", "a>b b>c c>a", ["abc"]],
  ["one that waits for itself", "ab", "a>b b>b", ["b"]],
  ["who waits for a loop is not in it, nor is what a loop waits for", "abcd", "a>b b>c c>b c>d", ["bc"]],
  ["two loops, one waiting for the other", "abcd", "c>d d>c a>b b>a b>c", ["ab", "cd"]],
  ["two rings that share one are one loop", "abcde", "a>b b>a b>c c>d d>b", ["abcd"]],
  ["nodes are named in the order given", "cab", "a>b b>c c>a", ["cab"]],
  ["a wait for something unknown is left out", "ab", "a>z b>a", []],
  ["the same wait twice", "ab", "a>b a>b", []],
])("%s", (_, nodes, pairs, expected) => {
  expect(loops([...nodes], waits(pairs)).map((loop) => loop.join(""))).toEqual(expected);
});

test("a component comes after those it waits for", () => {
  expect(components(["a", "b", "c"], waits("a>b b>c"))).toEqual([["c"], ["b"], ["a"]]);
});

/** Numbers that look random and are the same each time. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
}

test.each(Array.from({ length: 60 }, (_, seed) => [seed + 1]))(
  "graph %i: two nodes are in one component exactly when each can be reached from the other",
  (seed) => {
    const next = numbers(seed);
    const nodes = [..."abcdefgh"].slice(0, 2 + next(7));
    const letter = (): string => nodes[next(nodes.length)] as string;
    const edges = Array.from({ length: next(14) }, () => ({ from: letter(), to: letter() }));
    const reachable = (from: string): Set<string> => {
      const met = new Set([from]);
      for (const node of met) for (const edge of edges) if (edge.from === node) met.add(edge.to);
      return met;
    };
    const found = components(nodes, edges);
    expect(found.flat().sort()).toEqual([...nodes].sort());
    for (const a of nodes)
      for (const b of nodes)
        expect(found.some((one) => one.includes(a) && one.includes(b))).toBe(
          reachable(a).has(b) && reachable(b).has(a),
        );
  },
);
