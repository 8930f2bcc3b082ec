/** Addresses whose record was taken away or which moved: what stands there now, so that no link that was ever given leads nowhere. */
import type { Retired } from "../schema/retired.ts";

export interface Gone {
  readonly address: string;
  /** Where it leads now; undefined where nothing took its place. */
  readonly to: string | undefined;
  /** Why there is nothing any more; undefined where it only moved. */
  readonly retired: Retired | undefined;
}

/**
 * @param addresses every address that was ever published
 * @param moved where those lead that moved
 * @returns those that moved, and those with the id of a record that is retired in them
 */
export function goneAddresses(
  addresses: readonly string[],
  moved: ReadonlyMap<string, string>,
  retired: readonly Retired[],
): readonly Gone[] {
  return [
    ...[...moved].map(([address, to]) => ({ address, to, retired: undefined })),
    ...addresses
      .filter((address) => !moved.has(address))
      .flatMap((address) => {
        const record = retired.find(({ kind, id }) => partsOf(kind, address).includes(id));
        if (!record) return [];
        return { address, retired: record, to: record.becomes && replaced(address, record.id, record.becomes) };
      }),
  ];
}

/** The ids that an address is made of, where a record of that kind could be one of them. */
function partsOf(kind: Retired["kind"], address: string): string[] {
  const parts = address
    .split("/")
    .map((part) => part.replace(/\.(?:dark\.svg|svg|png|csv|json|zip)$/, ""))
    .filter(Boolean);
  // A comparison is named by both of its parties.
  return kind === "party" ? parts.flatMap((part) => [part, ...part.split("-and-")]) : parts;
}

/** The same place of another record. Of earlier days it has other ones: they lead to what stands today. */
function replaced(address: string, id: string, by: string): string {
  return address
    .replace(/\/as-of\/\d{4}-\d{2}-\d{2}\/$/, "/")
    .split("/")
    .map((part) => part.replace(new RegExp(`(^|-and-)${id}(?=$|\\.|-and-)`), `$1${by}`))
    .join("/");
}
