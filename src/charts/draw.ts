/** How the charts' common marks are written into a document. */
import { select } from "d3";
import type { Hue } from "../schema/party.ts";
import { join, joinChildren, type Keyed } from "./join.ts";
import type { Part } from "./mark-parts.ts";
import type { LegendSymbol } from "./party-legend.ts";

export interface Label extends Keyed {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly anchor: "start" | "middle" | "end";
}

export interface Line extends Keyed {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface Mark extends Keyed {
  readonly href: string | undefined;
  /** What the mark says, in words: its accessible name; where script runs also its tooltip. */
  readonly name: string;
  /** Undefined for what belongs to no party: it is drawn in ink. */
  readonly hue: Hue | undefined;
  /** Issue that the mark is about, where a chart shows several. */
  readonly issue?: string | undefined;
  readonly parts: readonly Part[];
}

/** The whole scene at its own size, in px. */
export function sizeDrawing(
  svg: Element,
  { widthPx, heightPx }: { readonly widthPx: number; readonly heightPx: number },
): void {
  select(svg).attr("viewBox", `0 0 ${widthPx} ${heightPx}`).attr("width", widthPx).attr("height", heightPx);
}

const lineHeightPx = 16;

/** Text of one or several lines; hidden from assistive technology, which reads marks and table. */
export function drawLabels(svg: Element, group: string, labels: readonly Label[]): void {
  join<Label>(svg, group, labels, "text")
    .attr("x", ({ x }) => x)
    .attr("y", ({ y }) => y)
    .attr("text-anchor", ({ anchor }) => anchor)
    .attr("aria-hidden", "true")
    .each(function (label) {
      const spans = label.lines.map((text, index) => ({ key: String(index), text }));
      drawSpans(this, spans, label.x);
    });
}

/** A label that is a link. */
export interface LinkLabel extends Label {
  readonly href: string;
  /** Its text, unbroken: as lines it would be read without the spaces between them. */
  readonly name: string;
}

/** Labels that are links, such as titles of rows; the marks beside them say the rest. */
export function drawLinks(svg: Element, group: string, links: readonly LinkLabel[]): void {
  join<LinkLabel>(svg, group, links, "a")
    .attr("href", ({ href }) => href)
    .attr("aria-label", ({ name }) => name)
    .each(function ({ x, y, lines, anchor }) {
      joinChildren(this, [{ key: "text" }], "text")
        .attr("x", x)
        .attr("y", y)
        .attr("text-anchor", anchor)
        .each(function () {
          // A space between lines, so that the words read as the name does.
          const spans = lines.map((text, index) => ({
            key: String(index),
            text: index < lines.length - 1 && !text.endsWith("-") ? `${text} ` : text,
          }));
          drawSpans(this, spans, x);
        });
    });
}

function drawSpans(text: Element, spans: readonly (Keyed & { readonly text: string })[], x: number): void {
  joinChildren(text, spans, "tspan")
    .attr("x", x)
    .attr("dy", ({ key }) => (key === "0" ? 0 : lineHeightPx))
    .text(({ text: words }) => words);
}

/** Symbols beside a legend's names; the names are labels. */
export function drawLegendSymbols(svg: Element, group: string, symbols: readonly LegendSymbol[]): void {
  join<LegendSymbol>(svg, group, symbols, "path")
    .attr("class", ({ hue }) => `hue-${hue} part-fill`)
    .attr("aria-hidden", "true")
    .attr("transform", ({ transform }) => transform)
    .attr("d", ({ path }) => path);
}

/** A line that may carry a party's hue and a style of stroke. */
type StyledLine = Line & { readonly hue?: Hue; readonly style?: string };

export function drawLines(svg: Element, group: string, lines: readonly StyledLine[]): void {
  join<StyledLine>(svg, group, lines, "line")
    .attr(
      "class",
      ({ hue, style }) => [hue && `hue-${hue}`, style && `line-${style}`].filter(Boolean).join(" ") || null,
    )
    .attr("x1", ({ x1 }) => x1)
    .attr("y1", ({ y1 }) => y1)
    .attr("x2", ({ x2 }) => x2)
    .attr("y2", ({ y2 }) => y2);
}

/** Each mark is a link to its evidence, or a named group where there is none to link to. */
export function drawMarks(svg: Element, group: string, marks: readonly Mark[]): void {
  join<Mark>(svg, group, marks, "a")
    .attr("class", ({ hue }) => (hue ? `mark hue-${hue}` : "mark"))
    .attr("href", ({ href }) => href ?? null)
    .attr("data-issue", ({ issue }) => issue ?? null)
    .attr("role", ({ href }) => (href ? null : "img"))
    .attr("aria-label", ({ name }) => name)
    .each(function ({ parts }) {
      joinChildren<Part>(this, parts, "path")
        .attr("class", ({ part }) => `part-${part}`)
        .attr("transform", ({ transform }) => transform)
        .attr("d", ({ path }) => path);
    });
}
