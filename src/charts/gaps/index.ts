import type { Chart } from "../chart.ts";
import { describe } from "./describe.ts";
import { layout, type Scene } from "./layout.ts";
import { render } from "./render.ts";
import { type Own, type Series, series } from "./series.ts";
import { table } from "./table.ts";

/** How far apart the parties stand on each issue: dumbbells, the narrowest first; blanks listed. */
export const gaps: Chart<Series, Scene, Own> = {
  name: "gaps",
  subject: "topic",
  host: "svg",
  widthsPx: [288, 520, 760],
  series,
  layout,
  render,
  table,
  describe,
};
