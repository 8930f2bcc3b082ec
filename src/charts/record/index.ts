import type { Chart } from "../chart.ts";
import { describe } from "./describe.ts";
import { layout, type Scene } from "./layout.ts";
import { render } from "./render.ts";
import { type Own, type Series, series } from "./series.ts";
import { table } from "./table.ts";

/** Each statement of the topic as a dot by date and party: how much evidence there is, and where there is none. */
export const record: Chart<Series, Scene, Own> = {
  name: "record",
  subject: "topic",
  host: "svg",
  widthsPx: [288, 520, 760],
  series,
  layout,
  render,
  table,
  describe,
};
