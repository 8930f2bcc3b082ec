/** Adopts what was drawn at build and draws other series into it, at the width it really has. */
import { loadDrawing } from "./drawing-loaders.ts";

/** @returns what draws another series into the same figure */
export async function redrawChart(element: HTMLElement): Promise<(series: unknown) => void> {
  const { layout, render } = await loadDrawing(element.getAttribute("name") ?? "");
  const table = element.querySelector("table.chart-host");
  if (table) return (series) => render(table, layout(series, { widthPx: 0 }));
  const drawing = onlyDrawing(element);
  const place = drawing.parentElement as Element;
  let series: unknown;
  const fit = (): void => {
    const widthPx = Math.floor(place.clientWidth);
    if (series && widthPx > 0) render(drawing, layout(series, { widthPx }));
  };
  new ResizeObserver(fit).observe(place);
  return (next) => {
    series = next;
    fit();
  };
}

/** Of the drawings at several widths the one on show is kept, and from now on drawn at the width there is. */
function onlyDrawing(element: HTMLElement): Element {
  const drawings = [...element.querySelectorAll("svg.drawing")];
  const shown = drawings.find((svg) => svg.getClientRects().length > 0) ?? (drawings[0] as Element);
  for (const svg of drawings) if (svg !== shown) svg.remove();
  shown.setAttribute("class", "drawing fitted");
  return shown;
}
