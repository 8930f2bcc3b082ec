/** One import for the drawing half of each chart, so that a page fetches only those of the charts it shows. */
import type { Chart } from "../charts/chart.ts";

export type Drawing = Pick<Chart, "layout" | "render">;

const loaders: Readonly<Record<string, () => Promise<object>>> = {
  matrix: () => import("../charts/matrix/drawing.ts"),
  spectrum: () => import("../charts/spectrum/drawing.ts"),
  history: () => import("../charts/history/drawing.ts"),
  party: () => import("../charts/party/drawing.ts"),
  gaps: () => import("../charts/gaps/drawing.ts"),
  pair: () => import("../charts/pair/drawing.ts"),
  conditions: () => import("../charts/conditions/drawing.ts"),
  plans: () => import("../charts/plans/drawing.ts"),
  record: () => import("../charts/record/drawing.ts"),
};

/** What fits a chart to its place. @throws when there is no such chart, or it cannot be fetched */
export async function loadDrawing(name: string): Promise<Drawing> {
  const load = loaders[name];
  if (!load) throw new Error(`Unknown chart \`${name}\`, expected one of ${Object.keys(loaders).join(", ")}`);
  return (await load()) as Drawing;
}
