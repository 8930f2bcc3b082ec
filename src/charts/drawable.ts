/** A chart as one that is drawn: a table by the picture it has in place of itself. */
import type { Chart } from "./chart.ts";

/** @throws when it is a table without a picture */
export function asDrawing(chart: Chart): Chart {
  if (chart.host === "svg") return chart;
  if (!chart.picture) throw new Error(`Expected the table \`${chart.name}\` to have a picture`);
  const { layout, render } = chart.picture;
  return { ...chart, host: "svg", layout, render: render as Chart["render"] };
}
