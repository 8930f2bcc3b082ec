/** Sections of built pages as entries of the search: of pages whose words stand in no record. */
import { parseHTML } from "linkedom";
import type { Words } from "../i18n/words.ts";
import type { Entry, EntryKind, Passage } from "../search/entry.ts";

/** A page to be searched. */
export interface SearchedPage {
  /** Address below the base of the site. */
  readonly url: string;
  readonly kind: EntryKind;
  readonly topic?: string;
  readonly facts: readonly string[];
  readonly date?: string;
  /** False for pages that list records, which are found themselves: then the page is found by its title and description alone. */
  readonly sections: boolean;
}

/** What a reader of the page does not read as its prose, and lists of records, which are found themselves. */
const skipped =
  "[data-of-records], script, style, template, svg, nav, table, figure, on-chart, form, .edit, .cite-page, .take-away, .ref, [data-footnote-ref]";
const blocks = "p, li, dt, dd, blockquote";

/** The page from its title to its first heading, then a section for each heading that can be linked to. */
export function pageSections(html: string, page: SearchedPage, words: Words): Entry[] {
  const { document } = parseHTML(html);
  const main = document.querySelector("main");
  const title = textOf(main?.querySelector("h1"));
  const description = document.querySelector('meta[name="description"]')?.getAttribute("content") ?? "";
  const entry = (place: string, heading: string, passages: readonly Passage[]): Entry => ({
    kind: page.kind,
    url: `${page.url}${place}`,
    title: heading,
    passages,
    facts: page.facts,
    ...(page.topic !== undefined && { topic: page.topic }),
    ...(page.date !== undefined && { date: page.date }),
  });
  const lead = { text: description };
  if (!main || !page.sections) return [entry("", title, [lead])];
  for (const element of main.querySelectorAll(skipped)) element.remove();
  const sections: { id: string; title: string; passages: Passage[] }[] = [{ id: "", title, passages: [lead] }];
  for (const element of main.querySelectorAll(`h2[id], h3[id], ${blocks}`)) {
    if (/^H\d$/.test(element.tagName))
      sections.push({ id: element.id, title: words.search.part(title, textOf(element)), passages: [] });
    else if (!element.querySelector(blocks)) sections.at(-1)?.passages.push(passageOf(element));
  }
  return sections
    .filter(({ id, passages }) => id === "" || passages.length > 0)
    .map(({ id, title: heading, passages }) =>
      entry(
        id && `#${id}`,
        heading,
        passages.filter(({ text }) => text !== ""),
      ),
    );
}

function passageOf(element: Element): Passage {
  const language = element.closest("[lang]")?.getAttribute("lang");
  const own = element.ownerDocument.documentElement.getAttribute("lang");
  return { text: textOf(element), ...(language && language !== own && { language }) };
}

function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? "").replace(/\s+/g, " ").trim();
}
