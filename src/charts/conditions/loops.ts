/** Loops in a directed graph: things that wait for one another in a ring, so that none of them can come first. */

export interface Wait {
  /** What waits. */
  readonly from: string;
  /** What it waits for. */
  readonly to: string;
}

/**
 * The strongly connected components of the graph, found by Tarjan's algorithm in time linear in nodes and waits.
 *
 * @param nodes each once; a wait that names another node is left out
 * @returns every node in exactly one component; a component comes after those it waits for
 * @see Tarjan 1972, “Depth-first search and linear graph algorithms”, doi:10.1137/0201010
 */
export function components(nodes: readonly string[], waits: readonly Wait[]): string[][] {
  const known = new Set(nodes);
  const next = (node: string): string[] =>
    waits.flatMap(({ from, to }) => (from === node && known.has(to) ? [to] : []));
  /** Order in which nodes were met, and the earliest still open that each can reach. */
  const met = new Map<string, number>();
  const reach = new Map<string, number>();
  const open: string[] = [];
  const found: string[][] = [];
  const lower = (node: string, to: number | undefined): void => {
    if (to !== undefined) reach.set(node, Math.min(reach.get(node) as number, to));
  };
  const visit = (node: string): void => {
    const order = met.size;
    met.set(node, order);
    reach.set(node, order);
    open.push(node);
    for (const other of next(node)) {
      if (!met.has(other)) {
        visit(other);
        lower(node, reach.get(other));
      } else if (open.includes(other)) lower(node, met.get(other));
    }
    if (reach.get(node) === order) found.push(open.splice(open.indexOf(node)));
  };
  for (const node of nodes) if (!met.has(node)) visit(node);
  return found;
}

/**
 * The components in which something waits in a ring: those of several nodes, and a node that waits for itself.
 *
 * @returns nodes of each in the order given, loops in the order of their first nodes
 */
export function loops(nodes: readonly string[], waits: readonly Wait[]): string[][] {
  const place = new Map(nodes.map((node, index) => [node, index]));
  const byPlace = (a: string, b: string): number => (place.get(a) as number) - (place.get(b) as number);
  const waitsForItself = (node: string | undefined): boolean =>
    waits.some(({ from, to }) => from === node && to === node);
  return components(nodes, waits)
    .filter((component) => component.length > 1 || waitsForItself(component[0]))
    .map((component) => component.sort(byPlace))
    .sort(([a], [b]) => byPlace(a as string, b as string));
}
