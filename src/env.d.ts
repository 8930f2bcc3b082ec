declare namespace App {
  /** What every page and component may use without being handed it. */
  interface Locals extends Omit<import("./site.ts").Site, "topics"> {
    /** Numbered references of the briefing that is being written; filled by its page before its prose is. */
    notes?: ReadonlyMap<string, number>;
    /** Terms that the briefing has explained so far. */
    terms?: Set<string>;
    /** Topic and day of the briefing that is being written. */
    briefing?: { readonly topic: string; readonly asOf: string };
  }
}

/** Exists only where the guard stands before the compiler of briefings. */
declare module "virtual:guarded-briefings" {
  /** By id: what the compiler made of the briefing. */
  export const briefings: Readonly<Record<string, () => Promise<import("astro").MDXInstance<unknown>>>>;
}
