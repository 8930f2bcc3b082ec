import { drawLabels, drawLines, drawLinks, drawMarks, sizeDrawing } from "../draw.ts";
import type { Scene } from "./layout.ts";

export function render(svg: Element, scene: Scene): void {
  sizeDrawing(svg, scene);
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
