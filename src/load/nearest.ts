/** What a misspelt name was probably meant to be. */
import { closest, distance } from "fastest-levenshtein";

/** The known name that begins with what was written, or else differs from it in a few letters; undefined where none is near. */
export function nearest(written: string, known: readonly string[]): string | undefined {
  const longer = written.length > 2 ? known.find((name) => name.startsWith(written)) : undefined;
  if (longer !== undefined || known.length === 0) return longer;
  const near = closest(written, [...known]);
  return distance(written, near) <= Math.max(3, Math.min(written.length, near.length) / 4) ? near : undefined;
}
