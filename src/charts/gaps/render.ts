import { drawLabels, drawLegendSymbols, drawLines, drawLinks, drawMarks, sizeDrawing } from "../draw.ts";
import type { Scene } from "./layout.ts";

export function render(svg: Element, scene: Scene): void {
  sizeDrawing(svg, scene);
  drawLegendSymbols(svg, "legend-symbols", scene.legendSymbols);
  drawLabels(svg, "legend", scene.legend);
  drawLines(svg, "rules", scene.rules);
  drawLines(svg, "rails", scene.rails);
  drawLines(svg, "ticks", scene.ticks);
  drawLines(svg, "gaps", scene.gaps);
  drawLinks(svg, "titles", scene.titles);
  drawLabels(svg, "distances", scene.distances);
  drawLabels(svg, "poles", scene.poles);
  drawLabels(svg, "notes", scene.notes);
  drawMarks(svg, "marks", scene.marks);
}
