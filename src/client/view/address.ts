/** A view in the address: `?asof=2025-12-24&parties=a,b`. */
import type { Id } from "../../model/dataset.ts";
import type { IsoDay } from "../../schema/fields.ts";

export interface View {
  /** The last day the record covers if left out. */
  readonly asOf?: IsoDay | undefined;
  /** All in declared order if left out. */
  readonly parties?: readonly Id[] | undefined;
}

export interface Known {
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly parties: readonly Id[];
}

/** What an address asks for, and those of its values that mean nothing here, to be said to the reader. */
export function viewOf(search: string, known: Known): { view: View; unknown: readonly string[] } {
  const asked = new URLSearchParams(search);
  const day = asked.get("asof");
  const parties = asked.get("parties")?.split(",") ?? [];
  const found = [...new Set(parties)].filter((id) => known.parties.includes(id));
  const fits = day !== null && isDay(day) && known.from <= day && day <= known.to;
  return {
    view: {
      asOf: fits && day !== known.to ? day : undefined,
      parties: found.length >= 2 && !isDeclared(found, known) ? found : undefined,
    },
    unknown: [...(day !== null && !fits ? [day] : []), ...parties.filter((id) => !known.parties.includes(id))],
  };
}

/** The query of an address for the view, keeping what else stands in it; empty where it is the page's own. */
export function searchOf({ asOf, parties }: View, search: string): string {
  const query = new URLSearchParams(search);
  query.delete("asof");
  query.delete("parties");
  const rest = query.toString();
  const own = [...(asOf ? [`asof=${asOf}`] : []), ...(parties ? [`parties=${parties.join(",")}`] : [])];
  const all = [...own, ...(rest ? [rest] : [])].join("&");
  return all ? `?${all}` : "";
}

/** All parties in declared order are the page's own view. */
export function isDeclared(parties: readonly Id[], known: Pick<Known, "parties">): boolean {
  return parties.join() === known.parties.join();
}

export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}
