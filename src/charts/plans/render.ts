import { drawLabels, drawLines, drawMarks, sizeDrawing } from "../draw.ts";
import { join } from "../join.ts";
import { drawMarkup } from "../markup.ts";
import type { AmountScene, AmountsScene } from "./amounts.ts";
import type { Scene, SectionScene, Title } from "./layout.ts";
import type { RowScene, RowsScene } from "./rows.ts";

/** One group for each issue, so that its title, its marks and its numbers follow each other for the keyboard as for the eye. */
export function render(svg: Element, scene: Scene): void {
  sizeDrawing(svg, scene);
  drawLabels(svg, "empty", scene.empty);
  join<SectionScene>(svg, "sections", scene.sections, "g")
    .attr("transform", ({ y }) => `translate(0,${y})`)
    .each(function ({ title, parting, rows, amounts }) {
      drawLines(this, "parting", parting);
      drawTitle(this, title);
      drawRows(this, rows);
      drawAmounts(this, amounts);
    });
}

function drawTitle(section: Element, title: Title): void {
  join<Title>(section, "titles", [title], "a")
    .attr("href", ({ href }) => href)
    .attr("aria-label", ({ name }) => name)
    .each(function ({ lines, y, target }) {
      drawMarkup(this, [
        { key: "target", tag: "path", attributes: { class: "part-target", d: target } },
        {
          key: "text",
          tag: "text",
          attributes: { y: String(y) },
          children: lines.map((text, index) => ({
            key: String(index),
            tag: "tspan",
            attributes: { x: "0", dy: index === 0 ? "0" : "20" },
            text: index < lines.length - 1 && !text.endsWith("-") ? `${text} ` : text,
          })),
        },
      ]);
    });
}

function drawRows(section: Element, { heads, guides, rows }: RowsScene): void {
  drawLines(section, "guides", guides);
  drawLabels(section, "heads", heads);
  join<RowScene>(section, "rows", rows, "g")
    .attr("transform", ({ y }) => `translate(0,${y})`)
    .each(function (row) {
      drawLines(this, "rails", [row.rail]);
      drawLines(this, "guides", row.guides);
      drawTexts(this, row);
      drawLabels(this, "answers", row.answers);
      drawMarks(this, "marks", row.marks);
      drawLabels(this, "numbered", row.numbered);
    });
}

/** In a group of its own, as its groups are named like those of the rows. */
function drawAmounts(section: Element, amounts: AmountsScene): void {
  const items = amounts.rows.length > 0 ? [{ key: "amounts", ...amounts }] : [];
  join<(typeof items)[number]>(section, "amounts", items, "g").each(function ({ guides, heads, ticks, rows }) {
    drawLines(this, "guides", guides);
    drawLabels(this, "heads", heads);
    drawLabels(this, "ticks", ticks);
    join<AmountScene>(this, "rows", rows, "g")
      .attr("transform", ({ y }) => `translate(0,${y})`)
      .each(function (row) {
        drawLines(this, "rails", [row.rail]);
        drawLines(this, "guides", row.guides);
        drawLines(this, "reaches", row.reach);
        drawTexts(this, row);
        drawLabels(this, "says", [row.says]);
        drawMarks(this, "marks", [row.mark]);
      });
  });
}

function drawTexts(row: Element, { aside, name, dates }: RowScene | AmountScene): void {
  drawLabels(row, aside ? "asides" : "names", [name]);
  drawLabels(row, "dates", [dates]);
}
