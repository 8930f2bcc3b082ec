/** Elements as plain data, for what is written rather than drawn: tables, lists, sentences. Joined like everything else. */
import { select } from "d3";
import { joinChildren, type Keyed } from "./join.ts";

export interface Markup extends Keyed {
  readonly tag: string;
  /** The same names each time for the same key; undefined takes one away. */
  readonly attributes?: Readonly<Record<string, string | undefined>> | undefined;
  /** An element holds either text or children. */
  readonly text?: string | undefined;
  readonly children?: readonly Markup[] | undefined;
}

/** Makes the children of an element match, adopting those that are there. */
export function drawMarkup(host: Element, items: readonly Markup[]): void {
  for (const node of [...host.childNodes]) if (node.nodeType !== host.nodeType) node.remove();
  joinChildren<Markup>(host, items, ({ tag }) => tag).each(function ({ attributes = {}, text, children }) {
    for (const [name, value] of Object.entries(attributes)) select(this).attr(name, value ?? null);
    if (children) drawMarkup(this, children);
    else if (this.textContent !== (text ?? "")) this.textContent = text ?? "";
  });
}

/** Text between elements: a `<span>`, as the join knows only elements. */
export function words(key: string, text: string): Markup {
  return { key, tag: "span", text };
}
