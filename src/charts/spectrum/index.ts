import type { Chart } from "../chart.ts";
import { describe } from "./describe.ts";
import { layout, type Scene } from "./layout.ts";
import { render } from "./render.ts";
import { type Own, type Series, series } from "./series.ts";
import { table } from "./table.ts";

/** Each party on the scale of an issue, with the trail of where it stood before; blanks beside the scale. */
export const spectrum: Chart<Series, Scene, Own> = {
  name: "spectrum",
  subject: "issue",
  host: "svg",
  widthsPx: [288, 520, 760],
  series,
  layout,
  render,
  table,
  describe,
};
