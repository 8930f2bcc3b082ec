/** The matrix where no table can stand: every issue's strip in one drawing, with the legend of its symbols. */
import { drawLabels, drawLegendSymbols, drawLines, type Label, type Line, sizeDrawing } from "../draw.ts";
import { join } from "../join.ts";
import { partyLegend, type PartyLegend } from "../party-legend.ts";
import { round } from "../scale.ts";
import { wrap } from "../text-width.ts";
import type { Size } from "../chart.ts";
import { type Strip, strip } from "./layout.ts";
import { drawStripSymbols } from "./render.ts";
import type { Series } from "./series.ts";

export interface PictureScene {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly legend: PartyLegend;
  readonly titles: readonly Label[];
  readonly rules: readonly Line[];
  readonly strips: readonly { readonly key: string; readonly x: number; readonly y: number; readonly strip: Strip }[];
}

const sizePx = 13;
const lineHeightPx = 16;
const padPx = 8;
/** Share of the width that titles of issues take. */
const titleShare = 0.36;

export function layout(series: Series, { widthPx }: Size): PictureScene {
  const legend = partyLegend(series.parties, widthPx);
  const titlePx = round(widthPx * titleShare);
  let y = legend.heightPx + padPx;
  const rows = series.rows.map((row) => {
    const lines = wrap(row.title, sizePx, titlePx - 16);
    const drawn = strip(series, row, widthPx - titlePx);
    const heightPx = Math.max(lines.length * lineHeightPx, drawn.heightPx) + 2 * padPx;
    const top = y;
    y += heightPx;
    return { key: row.key, lines, strip: drawn, top, heightPx };
  });
  return {
    widthPx,
    heightPx: round(y),
    legend,
    titles: rows.map(({ key, lines, top, heightPx }) => ({
      key,
      lines,
      x: 0,
      y: round(top + (heightPx - lines.length * lineHeightPx) / 2 + sizePx),
      anchor: "start",
    })),
    rules: rows.map(({ key, top }) => ({ key, x1: 0, x2: widthPx, y1: round(top), y2: round(top) })),
    strips: rows.map((row) => ({
      key: row.key,
      x: titlePx,
      y: round(row.top + (row.heightPx - row.strip.heightPx) / 2),
      strip: row.strip,
    })),
  };
}

export function render(svg: Element, scene: PictureScene): void {
  const { legend, titles, rules, strips } = scene;
  sizeDrawing(svg, scene);
  drawLines(svg, "guides", rules);
  drawLegendSymbols(svg, "legend", legend.symbols);
  drawLabels(svg, "names", legend.labels);
  drawLabels(svg, "issues", titles);
  join(svg, "strips", strips, "g")
    .attr("transform", ({ x, y }) => `translate(${x},${y})`)
    .each(function ({ strip: { lines, symbols } }) {
      drawLines(this, "rails", lines);
      drawStripSymbols(this, symbols);
    });
}
