import { drawLabels, drawLines, drawMarks, sizeDrawing } from "../draw.ts";
import type { Scene } from "./layout.ts";

export function render(svg: Element, scene: Scene): void {
  sizeDrawing(svg, scene);
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
