import { drawLabels, drawMarks, sizeDrawing } from "../draw.ts";
import { join } from "../join.ts";
import { drawMarkup, type Markup } from "../markup.ts";
import type { Row, Sign } from "./blocks.ts";
import type { EdgePath } from "./edge-paths.ts";
import type { Scene } from "./layout.ts";

export function render(svg: Element, scene: Scene): void {
  sizeDrawing(svg, scene);
  join<EdgePath>(svg, "edges", scene.paths, "path")
    .attr("class", ({ part, hue }) => [`edge-${part}`, hue && `hue-${hue}`].filter(Boolean).join(" "))
    .attr("d", ({ path }) => path);
  join<Row>(svg, "rows", scene.rows, "g").each(function (row) {
    drawIssue(this, row);
    drawMarks(this, "marks", row.marks);
    drawLabels(this, "says", row.says);
    drawSigns(this, row.signs);
  });
  drawSigns(svg, scene.signs);
  drawLabels(svg, "remarks", scene.notes);
}

/** The issue's title leads to the issue. */
function drawIssue(parent: Element, row: Row): void {
  join<Row>(parent, "issue", [row], "a")
    .attr("class", "mark issue")
    .attr("href", ({ href }) => href)
    .attr("aria-label", ({ name }) => name)
    .each(function ({ target, title }) {
      drawMarkup(this, [
        { key: "target", tag: "rect", attributes: { class: "part-target", ...inWords(target) } },
        {
          key: "title",
          tag: "text",
          attributes: { x: String(title.x), y: String(title.y) },
          children: title.lines.map((text, index): Markup => ({
            key: String(index),
            tag: "tspan",
            attributes: { x: String(title.x), dy: index === 0 ? "0" : "16" },
            text: index < title.lines.length - 1 && !text.endsWith("-") ? `${text} ` : text,
          })),
        },
      ]);
    });
}

function inWords(numbers: Row["target"]): Record<string, string> {
  return Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, String(value)]));
}

function drawSigns(parent: Element, signs: readonly Sign[]): void {
  join<Sign>(parent, "signs", signs, "path")
    .attr("aria-hidden", "true")
    .attr("transform", ({ transform }) => transform)
    .attr("d", ({ path }) => path);
  drawLabels(
    parent,
    "numbers",
    signs.map(({ number }) => number),
  );
}
