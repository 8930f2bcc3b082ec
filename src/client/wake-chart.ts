/** Adopts a chart that was drawn at build, fits it to the width it really has, and lets arrow keys move along its marks. */
import type { Chart } from "../charts/chart.ts";

/** One import for each chart, so that a page fetches only those it shows. */
const loaders: Readonly<Record<string, () => Promise<Chart>>> = {
  matrix: async () => (await import("../charts/matrix/index.ts")).matrix as unknown as Chart,
  spectrum: async () => (await import("../charts/spectrum/index.ts")).spectrum as unknown as Chart,
  history: async () => (await import("../charts/history/index.ts")).history as unknown as Chart,
  plans: async () => (await import("../charts/plans/index.ts")).plans as unknown as Chart,
};

export async function wakeChart(element: HTMLElement): Promise<void> {
  const json = element.querySelector('script[type="application/json"]')?.textContent;
  const load = loaders[element.getAttribute("name") ?? ""];
  if (!json || !load) return emphasise(element);
  const chart = await load();
  const series: unknown = JSON.parse(json);
  fit(element, chart, series);
  new ResizeObserver(() => fit(element, chart, series)).observe(element);
  element.addEventListener("keydown", moveFocus);
  emphasise(element);
}

/** Redraws the drawing on show at the width of its place. */
function fit(element: HTMLElement, chart: Chart, series: unknown): void {
  const drawing = [...element.querySelectorAll("svg.drawing")].find((svg) => svg.getClientRects().length > 0);
  const widthPx = Math.floor(element.clientWidth);
  if (drawing && widthPx > 0 && drawing.getAttribute("width") !== String(widthPx))
    chart.render(drawing, chart.layout(series, { widthPx }));
}

/** Arrow keys go from mark to mark, Home and End to the first and last. */
function moveFocus(event: KeyboardEvent): void {
  const marks = [...(event.currentTarget as Element).querySelectorAll<SVGAElement>("a.mark")].filter(
    (mark) => mark.getClientRects().length > 0,
  );
  const at = marks.indexOf(document.activeElement as unknown as SVGAElement);
  const to = {
    ArrowRight: at + 1,
    ArrowDown: at + 1,
    ArrowLeft: at - 1,
    ArrowUp: at - 1,
    Home: 0,
    End: marks.length - 1,
  }[event.key];
  if (at < 0 || to === undefined) return;
  event.preventDefault();
  marks[Math.max(0, Math.min(marks.length - 1, to))]?.focus();
}

/** While a party's head or cell is pointed at, its symbols stand out on all strips. */
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
