import type { search } from "../../i18n/en/search.ts";

/** What the search says by script; the page hands it over in its language. */
export type SearchWords = Pick<typeof search, "said" | "facets" | "any" | "order" | "best" | "inOrder" | "kindsMany">;
