import { select } from "d3";
import { drawLabels, drawLines, drawMarks } from "../draw.ts";
import type { Scene } from "./layout.ts";

export function render(svg: Element, scene: Scene): void {
  select(svg)
    .attr("viewBox", `0 0 ${scene.widthPx} ${scene.heightPx}`)
    .attr("width", scene.widthPx)
    .attr("height", scene.heightPx);
  drawLines(svg, "bounds", scene.bounds);
  drawLines(svg, "rails", scene.rails);
  drawLines(svg, "levels", scene.levels);
  drawLines(svg, "spans", scene.spans);
  drawLabels(svg, "years", scene.years);
  drawLabels(svg, "names", scene.names);
  drawLabels(svg, "answers", scene.answers);
  drawLabels(svg, "heads", scene.notes);
  drawMarks(svg, "marks", scene.marks);
}
