/** A chart as one that is drawn: a table by the picture it has in place of itself, a tall one by its digest. */
import type { Chart, Drawing } from "./chart.ts";

/** @throws when it is a table without a picture */
export function asDrawing(chart: Chart): Chart {
  if (chart.host === "svg") return chart;
  if (!chart.picture) throw new Error(`Expected the table \`${chart.name}\` to have a picture`);
  return drawnBy(chart, chart.picture);
}

/** @returns undefined for a chart that has none */
export function asDigest(chart: Chart): Chart | undefined {
  return chart.digest && drawnBy(chart, chart.digest);
}

function drawnBy(chart: Chart, { layout, render }: Drawing<unknown>): Chart {
  return { ...chart, host: "svg", layout, render: render as Chart["render"] };
}
