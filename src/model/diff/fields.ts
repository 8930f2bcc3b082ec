/** Which fields of two versions of a record differ. */

/** Names of the fields that differ, in order of first appearance; a field left out equals one that is undefined. */
export function changedFields(before: object, after: object, ignored: readonly string[] = []): readonly string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.filter(
    (name) =>
      !ignored.includes(name) && !isSame(before[name as keyof typeof before], after[name as keyof typeof after]),
  );
}

/** True where both hold the same data, in whatever order their keys stand. */
export function isSame(a: unknown, b: unknown): boolean {
  return a === b || canonical(a) === canonical(b);
}

/** A string that is equal for equal data and differs for others. */
export function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, inner: unknown) =>
      isPlain(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
    ) ?? ""
  );
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
