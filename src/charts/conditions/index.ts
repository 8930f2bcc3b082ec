import type { Chart } from "../chart.ts";
import { describe } from "./describe.ts";
import { layout, type Scene } from "./layout.ts";
import { render } from "./render.ts";
import { type Own, type Series, series } from "./series.ts";
import { table } from "./table.ts";

/** Who waits for whom: the conditions of the positions as arrows from issue to issue, loops marked. */
export const conditions: Chart<Series, Scene, Own> = {
  name: "conditions",
  subject: "topic",
  host: "svg",
  widthsPx: [288, 520, 760],
  series,
  layout,
  render,
  table,
  describe,
};
