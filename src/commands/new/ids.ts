/** Ids made of words, and never used before. */
import type { Content } from "../../load/content.ts";
import type { Retired } from "../../schema/retired.ts";

/** "Ada Mayor: the noon talk" → "ada-mayor-the-noon-talk" */
export function slugOf(text: string, words = 6): string {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .slice(0, words)
    .join("-");
}

/** Ids of a kind that stand in the content, or stood there once. */
export function takenIds(
  { records }: Content,
  kind: Retired["kind"],
  present: ReadonlyMap<string, unknown>,
): ReadonlySet<string> {
  const retired = records.retired.flatMap(({ value }) => value).filter((one) => one.kind === kind);
  return new Set([...present.keys(), ...retired.map(({ id }) => id)]);
}

/** The id itself, or with a number where it is taken. */
export function freeId(id: string, taken: { has(id: string): boolean }): string {
  for (let number = 2; ; number++) {
    const candidate = number === 2 && !taken.has(id) ? id : `${id}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}
