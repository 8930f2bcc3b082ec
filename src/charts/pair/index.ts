import type { Chart } from "../chart.ts";
import { describe } from "./describe.ts";
import { layout, type Scene } from "./layout.ts";
import { render } from "./render.ts";
import { type Own, type Series, series } from "./series.ts";
import { table } from "./table.ts";

/** Two parties on every issue, agreements first; what cannot be compared is said so. */
export const pair: Chart<Series, Scene, Own> = {
  name: "pair",
  subject: "pair",
  host: "svg",
  widthsPx: [288, 520, 760],
  series,
  layout,
  render,
  table,
  describe,
};
