/** The one place that knows D3's data join: keyed, in named groups, over whatever nodes are already there. */
import { type BaseType, select, type Selection } from "d3";

const svgNamespace = "http://www.w3.org/2000/svg";

export interface Keyed {
  /** Unique within its group; made of record ids, never of a counter. */
  readonly key: string;
}

type Joined<E extends Element, D> = Selection<E, D, BaseType, unknown>;

/**
 * Makes the children of the group `name` of `parent` match `items`, one element each, in their order. Nodes are found again by
 * `data-key`, so that markup drawn at build is adopted, not replaced.
 *
 * @param append run once on each new element, for what never changes on it
 */
export function join<D extends Keyed, E extends Element = Element>(
  parent: Element,
  name: string,
  items: readonly D[],
  tag: string | ((item: D) => string),
  append?: (entering: Joined<E, D>) => void,
): Joined<E, D> {
  return joinChildren<D, E>(group(parent, name), items, tag, append);
}

/** The same for the direct children of an element that holds nothing else. */
export function joinChildren<D extends Keyed, E extends Element = Element>(
  parent: Element,
  items: readonly D[],
  tag: string | ((item: D) => string),
  append?: (entering: Joined<E, D>) => void,
): Joined<E, D> {
  const create = (item: D): Element => {
    const name = typeof tag === "string" ? tag : tag(item);
    return parent.ownerDocument.createElementNS(name === "svg" ? svgNamespace : parent.namespaceURI, name);
  };
  const joined = select(parent)
    .selectChildren<E, D>()
    .data(items, keyOf)
    .join((entering) => {
      const added = entering.append((item) => create(item) as unknown as E).attr("data-key", ({ key }) => key);
      append?.(added as Joined<E, D>);
      return added;
    }) as Joined<E, D>;
  putInOrder(parent, joined.nodes());
  return joined;
}

/** D3's own `order` compares places in the whole document, which without a browser takes time in the square of the nodes. */
function putInOrder(parent: Element, nodes: readonly Element[]): void {
  let next: Element | null = null;
  for (const node of nodes.toReversed()) {
    if (node.nextElementSibling !== next) parent.insertBefore(node, next);
    next = node;
  }
}

/** The child group of that name; appended when missing, so groups stand in the order in which they are first drawn. */
function group(parent: Element, name: string): Element {
  const found = [...parent.children].find((child) => child.getAttribute("data-group") === name);
  return found ?? (select(parent).append("svg:g").attr("data-group", name).node() as Element);
}

/** D3 calls this with a datum for items and for nodes it has met before, and with none for nodes it adopts. */
function keyOf(this: Element | BaseType, datum: Keyed | undefined): string {
  return datum?.key ?? (this as Element).getAttribute("data-key") ?? "";
}
