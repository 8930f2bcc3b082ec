import type { Chart } from "../chart.ts";
import { describe } from "./describe.ts";
import { layout, type Scene } from "./layout.ts";
import { render } from "./render.ts";
import { type Own, type Series, series } from "./series.ts";
import { table } from "./table.ts";

/** One strip for each issue of the topic over time, for one party, with its answer of the day. */
export const party: Chart<Series, Scene, Own> = {
  name: "party",
  subject: "party",
  host: "svg",
  widthsPx: [288, 520, 760],
  series,
  layout,
  render,
  table,
  describe,
};
