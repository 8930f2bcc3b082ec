import { drawLabels, drawLines, drawMarks, sizeDrawing } from "../draw.ts";
import type { Scene } from "./layout.ts";

export function render(svg: Element, scene: Scene): void {
  sizeDrawing(svg, scene);
  drawLines(svg, "bounds", scene.bounds);
  drawLines(svg, "events", scene.events);
  drawLines(svg, "levels", scene.levels);
  drawLines(svg, "spans", scene.spans);
  drawLabels(svg, "years", scene.years);
  drawLabels(svg, "names", scene.names);
  drawLabels(svg, "answers", scene.answers);
  drawMarks(svg, "marks", scene.marks);
}
