/**
 * Elements that charts are drawn into at build: as much of the DOM as D3's joins ask for, and markup at the end. A drawing is made
 * once, into an element of its own, and never looked at again; a whole DOM spends most of its time on events, styles and
 * observers that nothing here has (docs/decisions/drawing-at-build.md).
 */

export const htmlNamespace = "http://www.w3.org/1999/xhtml";

/** Of HTML, those without an end. */
const voidTags = /^(?:br|col|hr|img|input|wbr)$/;

/** Bits of `compareDocumentPosition`. */
const preceding = 2;
const following = 4;

const stillDocument = {
  documentElement: { namespaceURI: htmlNamespace },
  createElement: (name: string): StillElement => new StillElement(htmlNamespace, name),
  createElementNS: (namespace: string, name: string): StillElement => new StillElement(namespace, name),
};

export class StillElement {
  readonly nodeType = 1;
  readonly ownerDocument = stillDocument;
  readonly namespaceURI: string;
  readonly localName: string;
  parentNode: StillElement | null = null;
  children: StillElement[] = [];
  private readonly attributes = new Map<string, string>();
  /** Stands behind the children. */
  private text = "";
  /** Among the children of its parent. */
  private place = 0;

  constructor(namespace: string, name: string) {
    this.namespaceURI = namespace;
    this.localName = name;
  }

  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }

  setAttribute(name: string, value: unknown): void {
    this.attributes.set(name, String(value));
  }

  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }

  /** Children alone: text is no node here. */
  get childNodes(): readonly StillElement[] {
    return this.children;
  }

  get nextElementSibling(): StillElement | null {
    return this.parentNode?.children[this.place + 1] ?? null;
  }

  appendChild(child: StillElement): StillElement {
    return this.insertBefore(child, null);
  }

  insertBefore(child: StillElement, next: StillElement | null): StillElement {
    child.remove();
    this.exchange(next === null ? this.children.length : next.place, 0, [child]);
    child.parentNode = this;
    return child;
  }

  removeChild(child: StillElement): StillElement {
    child.remove();
    return child;
  }

  remove(): void {
    this.parentNode?.exchange(this.place, 1, []);
    this.parentNode = null;
  }

  /** Elements go before the text, strings to its end. */
  append(...items: readonly (StillElement | string)[]): void {
    for (const item of items) {
      if (typeof item === "string") this.text += item;
      else this.appendChild(item);
    }
  }

  replaceWith(other: StillElement): void {
    this.parentNode?.insertBefore(other, this);
    this.remove();
  }

  /** @throws for elements of different parents: joins never ask for those */
  compareDocumentPosition(other: StillElement): number {
    if (this.parentNode !== other.parentNode) throw new Error("Expected two children of one element");
    return this.place < other.place ? following : preceding;
  }

  get textContent(): string {
    return this.children.map(({ textContent }) => textContent).join("") + this.text;
  }

  set textContent(text: unknown) {
    for (const child of [...this.children]) child.remove();
    this.text = String(text);
  }

  /** All below this element, in the order of the document. */
  get descendants(): StillElement[] {
    return this.children.flatMap((child) => [child, ...child.descendants]);
  }

  get innerHTML(): string {
    let markup = "";
    for (const child of this.children) markup += child.outerHTML;
    return markup + escaped(this.text);
  }

  get outerHTML(): string {
    let start = `<${this.localName}`;
    // The last set first: so stand the drawings that others have saved or sealed, and they shall stay the same bytes.
    for (const [name, value] of [...this.attributes].reverse())
      if (value !== "" || name !== "class") start += ` ${name}="${escaped(value).replaceAll('"', "&quot;")}"`;
    const inner = this.innerHTML;
    if (inner === "" && this.namespaceURI !== htmlNamespace) return `${start} />`;
    return voidTags.test(this.localName) ? `${start}>` : `${start}>${inner}</${this.localName}>`;
  }

  private exchange(place: number, instead: number, children: readonly StillElement[]): void {
    this.children.splice(place, instead, ...children);
    for (let index = place; index < this.children.length; index++) (this.children[index] as StillElement).place = index;
  }
}

function escaped(text: string): string {
  return /[&<>\u00a0]/.test(text)
    ? text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\u00a0", "&#160;")
    : text;
}
