import { select } from "d3";
import { drawLabels, drawLines, drawMarks } from "../draw.ts";
import type { Scene } from "./layout.ts";

export function render(svg: Element, scene: Scene): void {
  select(svg)
    .attr("viewBox", `0 0 ${scene.widthPx} ${scene.heightPx}`)
    .attr("width", scene.widthPx)
    .attr("height", scene.heightPx);
  drawLines(svg, "guides", scene.guides);
  drawLines(svg, "rails", scene.rails);
  drawLines(svg, "trails", scene.trails);
  drawLabels(svg, "heads", scene.heads);
  drawLabels(svg, "names", scene.names);
  drawLabels(svg, "notes", scene.notes);
  drawMarks(svg, "marks", scene.marks);
}
