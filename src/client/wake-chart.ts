/** What a touch brings to a chart: arrow keys, and symbols that stand out while their party is pointed at. */
import { arrowKeys } from "./arrow-keys.ts";

export function wakeChart(element: HTMLElement): void {
  arrowKeys(element);
  if (element.querySelector(".strip")) emphasise(element);
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
