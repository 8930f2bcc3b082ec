/**
 * One tab stop for a chart, arrows inside: left and right go along the marks in reading order, up and down to the nearest in
 * the row above and below, Home and End to the first and last, Escape out of the chart.
 */
export function arrowKeys(element: HTMLElement): void {
  const links = (): Element[] =>
    [...element.querySelectorAll(".drawings a")].filter((link) => link.getClientRects().length > 0);
  const rove = (to: Element | undefined): void => {
    for (const link of links()) link.setAttribute("tabindex", link === to ? "0" : "-1");
  };
  rove(links().find((link) => link === document.activeElement) ?? links()[0]);
  element.addEventListener("focusin", ({ target }) => {
    const link = (target as Element).closest(".drawings a");
    if (link) rove(link);
  });
  element.addEventListener("keydown", (event) => {
    const all = links();
    const at = all.indexOf(document.activeElement as Element);
    if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Escape") return void element.querySelector<HTMLElement>("summary")?.focus();
    const to = goal(event.key, all, at);
    if (!to) return;
    event.preventDefault();
    (to as HTMLElement | SVGElement).focus();
  });
}

function goal(key: string, links: readonly Element[], at: number): Element | undefined {
  switch (key) {
    case "ArrowRight":
      return links[Math.min(links.length - 1, at + 1)];
    case "ArrowLeft":
      return links[Math.max(0, at - 1)];
    case "ArrowDown":
      return nearest(links, at, 1);
    case "ArrowUp":
      return nearest(links, at, -1);
    case "Home":
      return links[0];
    case "End":
      return links.at(-1);
    default:
      return undefined;
  }
}

/** Links whose middles are this close in height stand in one row; in a table its rows are told by the table. */
const rowPx = 8;

/** The link of the next row in that direction which is nearest sideways. */
function nearest(links: readonly Element[], at: number, way: 1 | -1): Element | undefined {
  const middles = links.map((link) => {
    const { left, width } = link.getBoundingClientRect();
    const { top, height } = (link.closest("tr") ?? link).getBoundingClientRect();
    return { link, x: left + width / 2, y: (top + height / 2) * way };
  });
  const here = middles[at] as (typeof middles)[number];
  const beyond = middles.filter(({ y }) => y > here.y + rowPx);
  const row = Math.min(...beyond.map(({ y }) => y));
  return beyond.filter(({ y }) => y <= row + rowPx).sort((a, b) => Math.abs(a.x - here.x) - Math.abs(b.x - here.x))[0]
    ?.link;
}
