import type { Chart } from "../chart.ts";
import { describe } from "./describe.ts";
import { layout, type Scene } from "./layout.ts";
import { layout as layoutPicture, render as renderPicture } from "./picture.ts";
import { render } from "./render.ts";
import { type Own, type Series, series } from "./series.ts";
import { table } from "./table.ts";

/** Parties by issues: the answer, how it stands and what moved lately in each cell; a table that is its own chart. */
export const matrix: Chart<Series, Scene, Own> = {
  name: "matrix",
  subject: "topic",
  host: "table",
  widthsPx: [1200],
  series,
  layout,
  render,
  picture: { layout: layoutPicture, render: renderPicture },
  table,
  describe,
};
