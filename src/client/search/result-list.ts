/** Results as a list: the best first, then the others by kind; by date all in one. Everything is written as text, never as markup. */
import type { DateOrder } from "../../search/entry-names.ts";
import type { Found } from "../../search/find.ts";
import type { Card } from "../../search/index-record.ts";
import type { Marker, Piece } from "../../search/marks.ts";
import type { SearchWords } from "./words.ts";

/** So many stand first, whatever their kind. */
const bestCount = 3;

/** Other searches that the reader may want. */
interface OtherWays {
  /** What was typed, without mending. */
  literally(): void;
  /** The query with one word for another. */
  instead(word: string, by: string): void;
}

export class ResultList {
  private readonly element: HTMLElement;
  private readonly words: SearchWords;
  private marker: Marker | undefined;
  private base = "/";
  private shown = 0;
  /** What all results stand under, where they are not grouped. */
  private order: string | undefined;
  private readonly groups = new Map<string, HTMLOListElement>();

  constructor(element: HTMLElement, words: SearchWords) {
    this.element = element;
    this.words = words;
  }

  clear(): void {
    this.element.replaceChildren();
    this.groups.clear();
    this.shown = 0;
  }

  begin(marker: Marker, base: string, order?: DateOrder): void {
    this.clear();
    this.order = order && this.words.inOrder[order];
    this.marker = marker;
    this.base = base;
  }

  /** Adds results after those there are; returns the link of the first added. */
  add(cards: readonly Card[]): HTMLElement | undefined {
    const items = cards.map((card) => {
      const group = this.order ?? (this.shown++ < bestCount ? this.words.best : this.words.kindsMany[card.kind]);
      const item = this.item(card);
      this.groupOf(group).append(item);
      return item;
    });
    return items[0]?.querySelector("a") ?? undefined;
  }

  /** What was done to the query so that it finds something, said openly. */
  notes({ mended, unknown, relaxed, asked }: Found, ways: OtherWays): Node[] {
    const { said } = this.words;
    const lines: Node[] = [];
    if (mended) {
      const text = said.mended.replace("{to}", mended.to).replace("{from}", mended.from);
      lines.push(element("p", text, " ", key(said.again, ways.literally)));
    }
    if (unknown.length > 0 && asked.length > 0)
      lines.push(element("p", said.dropped.replace("{words}", unknown.map(({ word }) => word).join(", "))));
    for (const { word, near } of unknown) {
      if (near !== undefined)
        lines.push(
          element(
            "p",
            key(said.near.replace("{near}", near), () => ways.instead(word, near)),
          ),
        );
    }
    if (relaxed.length > 0) lines.push(element("p", said.relaxed.replace("{words}", relaxed.join(", "))));
    return lines;
  }

  private groupOf(title: string): HTMLOListElement {
    const known = this.groups.get(title);
    if (known) return known;
    const list = element("ol");
    this.groups.set(title, list);
    this.element.append(element("section", element("h2", title), list));
    return list;
  }

  private item(card: Card): HTMLLIElement {
    const marker = this.marker;
    const best = card.passages.reduce<Card["passages"][number] | undefined>(
      (best, passage) =>
        (marker?.count(passage[0]) ?? 0) > (best ? (marker?.count(best[0]) ?? 0) : -1) ? passage : best,
      undefined,
    );
    const link = element("a", ...marked(marker?.pieces(card.title) ?? []));
    link.href = `${this.base}${card.url.slice(1)}${this.directive(card, best?.[0])}`;
    const item = element("li", link, element("p", card.facts.join(" · ")));
    item.dataset["url"] = card.url;
    item.querySelector("p")?.classList.add("when");
    if (best) {
      const passage = element("p", ...marked(marker?.excerpt(best[0]) ?? []));
      if (best[1]) passage.lang = best[1];
      item.append(passage);
    }
    return item;
  }

  /** Leads a browser to the words themselves, and marks them there (WICG, URL Fragment Text Directives). */
  private directive(card: Card, passage = ""): string {
    const words = this.marker?.phrase(passage) ?? this.marker?.phrase(card.title);
    if (words === undefined) return "";
    return `${card.url.includes("#") ? "" : "#"}:~:text=${encodeURIComponent(words).replaceAll("-", "%2D")}`;
  }
}

function key(text: string, pressed: () => void): HTMLButtonElement {
  const button = element("button", text);
  button.type = "button";
  button.addEventListener("click", pressed);
  return button;
}

function marked(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, marked }) => (marked ? element("mark", text) : text));
}

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.append(...children);
  return made;
}
