/** A chart's facts as a real table; the same at build and in a browser. */
import { drawMarkup, type Markup } from "./markup.ts";
import type { Table, TableCell } from "./chart.ts";

export function drawTable(table: Element, { caption, head, rows }: Table): void {
  drawMarkup(table, [
    { key: "caption", tag: "caption", text: caption },
    {
      key: "head",
      tag: "thead",
      children: [
        {
          key: "row",
          tag: "tr",
          children: head.map((text, index) => ({
            key: String(index),
            tag: "th",
            attributes: { scope: "col" },
            text,
          })),
        },
      ],
    },
    {
      key: "body",
      tag: "tbody",
      children: rows.map((cells, row) => ({ key: String(row), tag: "tr", children: cells.map(cellMarkup) })),
    },
  ]);
}

function cellMarkup({ text, href }: TableCell, index: number): Markup {
  const cell = index === 0 ? { tag: "th", attributes: { scope: "row" } } : { tag: "td" };
  const key = String(index);
  return href
    ? { ...cell, key, children: [{ key: "link", tag: "a", attributes: { href }, text }] }
    : { ...cell, key, text };
}
