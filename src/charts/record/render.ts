import { drawLabels, drawLines, drawMarks, sizeDrawing } from "../draw.ts";
import { join } from "../join.ts";
import type { Part } from "../mark-parts.ts";
import type { Scene } from "./layout.ts";

export function render(svg: Element, scene: Scene): void {
  sizeDrawing(svg, scene);
  join<Part>(svg, "samples", scene.samples, "path")
    .attr("class", ({ part }) => `part-${part}`)
    .attr("transform", ({ transform }) => transform)
    .attr("d", ({ path }) => path);
  drawLabels(svg, "key", scene.key);
  drawLines(svg, "bounds", scene.bounds);
  drawLines(svg, "rails", scene.rails);
  drawLines(svg, "gaps", scene.gaps);
  drawLabels(svg, "years", scene.years);
  drawLabels(svg, "names", scene.names);
  drawLabels(svg, "tallies", scene.counts);
  drawLabels(svg, "remarks", scene.notes);
  drawLabels(svg, "more", scene.more);
  drawMarks(svg, "marks", scene.marks);
}
