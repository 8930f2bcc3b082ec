import { drawLabels, drawLines, drawMarks, sizeDrawing } from "../draw.ts";
import type { Scene } from "./layout.ts";

export function render(svg: Element, scene: Scene): void {
  sizeDrawing(svg, scene);
  drawLines(svg, "guides", scene.guides);
  drawLines(svg, "rails", scene.rails);
  drawLines(svg, "trails", scene.trails);
  drawLabels(svg, "heads", scene.heads);
  drawLabels(svg, "names", scene.names);
  drawLabels(svg, "notes", scene.notes);
  drawMarks(svg, "marks", scene.marks);
}
