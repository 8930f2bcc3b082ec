import type { Chart } from "../chart.ts";
import { describe } from "./describe.ts";
import { digestLayout, digestNotes } from "./digest-layout.ts";
import { digestRender } from "./digest-render.ts";
import { layout, type Scene } from "./layout.ts";
import { render } from "./render.ts";
import { type Own, type Series, series } from "./series.ts";
import { table } from "./table.ts";

/** Plans and drafts point by point on the same issues; their quantities on a line of their own, with operator and scope. */
export const plans: Chart<Series, Scene, Own> = {
  name: "plans",
  subject: "documents",
  host: "svg",
  widthsPx: [288, 520, 760],
  series,
  layout,
  render,
  digest: { layout: digestLayout, render: digestRender, notes: digestNotes },
  table,
  describe,
};
