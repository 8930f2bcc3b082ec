/** What a touch brings to a chart: arrow keys, tooltips, and symbols that stand out while their party is pointed at. */
import { arrowKeys } from "./arrow-keys.ts";

/** @param touched what was touched to wake it */
export function wakeChart(element: HTMLElement, touched: Element): void {
  arrowKeys(element);
  tooltip(touched);
  element.addEventListener("pointerover", ({ target }) => tooltip(target as Element));
  if (element.querySelector(".strip")) emphasise(element);
}

const svgNamespace = "http://www.w3.org/2000/svg";

/** A mark's name as its tooltip, made when it is pointed at: in the page it would stand twice. */
function tooltip(target: Element): void {
  const mark = target.closest("a.mark[aria-label]");
  if (!mark || mark.querySelector("title")) return;
  const title = document.createElementNS(svgNamespace, "title");
  title.textContent = mark.getAttribute("aria-label");
  mark.prepend(title);
}

function emphasise(element: HTMLElement): void {
  const point = (event: Event): void => {
    const key = (event.target as Element)
      .closest("[data-key^='party-']")
      ?.getAttribute("data-key")
      ?.slice("party-".length);
    for (const symbol of element.querySelectorAll(".strip [data-group='symbols'] path")) {
      symbol.classList.toggle("faint", key !== undefined && !symbol.getAttribute("data-key")?.startsWith(`${key}-`));
    }
  };
  element.addEventListener("pointerover", point);
  element.addEventListener("pointerleave", point);
  element.addEventListener("focusin", point);
}
