/** Headings of a briefing: levels that leave the title to the page, and names that leave its own places to it. */
import type { Heading } from "mdast";
import { toString } from "mdast-util-to-string";
import { chartSubjects } from "../../schema/components.ts";
import type { Fault } from "./fault.ts";

/** Places of the page itself: a heading that becomes one of them would take the readers that links send there. */
const taken: ReadonlySet<string> = new Set([
  "main",
  "contents",
  "notes",
  "cite",
  "corrections",
  "search-dialog",
  "footnote-label",
]);

/** Places that are numbered, or made of what they show. */
const takenForms = new RegExp(`^(?:note-\\d+|chart-(?:${[...chartSubjects.keys()].join("|")})-.*|user-content-.*)$`);

export function headingFault(heading: Heading): Fault | undefined {
  if (heading.depth < 2 || heading.depth > 4)
    return {
      found: `heading of level ${heading.depth}`,
      expected: "level 2, 3 or 4",
      hint: "The page prints the title itself.",
    };
  const words = toString(heading);
  const place = placeOf(words);
  if (!taken.has(place) && !takenForms.test(place)) return undefined;
  return {
    found: `heading \`${words}\``,
    expected: "one that the page has not got itself",
    hint: "Say more in it: links to this place would lead to another part of the page.",
  };
}

/** The place on the page that a heading becomes: small letters and hyphens. */
function placeOf(words: string): string {
  return words
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
    .replaceAll(" ", "-");
}
