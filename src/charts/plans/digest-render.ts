import { drawLabels, sizeDrawing } from "../draw.ts";
import { join } from "../join.ts";
import { drawMarkup, type Markup } from "../markup.ts";
import type { DigestScene, IssueScene, Sheet } from "./digest-layout.ts";
import { sheetShapes } from "./sheet.ts";

/** For places where nothing is pressed: what a link would lead to stands in the table. */
export function digestRender(svg: Element, scene: DigestScene): void {
  sizeDrawing(svg, scene);
  drawLabels(svg, "empty", scene.empty);
  join<IssueScene>(svg, "issues", scene.sections, "g")
    .attr("transform", ({ y }) => `translate(0,${y})`)
    .each(function ({ title, answers, sheets }) {
      drawLabels(this, "names", [title]);
      drawLabels(this, "answers", answers);
      drawSheets(this, sheets);
    });
}

function drawSheets(parent: Element, sheets: readonly Sheet[]): void {
  join<Sheet>(parent, "sheets", sheets, "g")
    .attr("class", ({ foremost }) => (foremost ? "foremost" : null))
    .attr("transform", ({ x, y }) => `translate(${x},${y})`)
    .each(function ({ status, number }) {
      drawMarkup(this, [
        ...sheetShapes(status).map(([part, d]): Markup => ({
          key: part,
          tag: "path",
          attributes: { class: `part-${part}`, d },
        })),
        { key: "number", tag: "text", attributes: { x: "9", y: "5" }, text: number },
      ]);
    });
}
