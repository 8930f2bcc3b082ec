import { select } from "d3";
import { drawLabels, drawLines, drawLinks, drawMarks } from "../draw.ts";
import type { Scene } from "./layout.ts";

export function render(svg: Element, scene: Scene): void {
  select(svg)
    .attr("viewBox", `0 0 ${scene.widthPx} ${scene.heightPx}`)
    .attr("width", scene.widthPx)
    .attr("height", scene.heightPx);
  drawLabels(svg, "headings", scene.headings);
  drawLines(svg, "rules", scene.rules);
  drawLines(svg, "rails", scene.rails);
  drawLines(svg, "ticks", scene.ticks);
  drawLines(svg, "gaps", scene.gaps);
  drawLinks(svg, "titles", scene.titles);
  drawLabels(svg, "distances", scene.distances);
  drawLabels(svg, "answers", scene.answers);
  drawMarks(svg, "marks", scene.marks);
}
