import { select } from "d3";
import { drawLines, sizeDrawing } from "../draw.ts";
import { join, joinChildren, type Keyed } from "../join.ts";
import { standingPhrase } from "../marks.ts";
import type { CellScene, HeadCell, RowScene, Scene, Strip } from "./layout.ts";

const svgNamespace = "http://www.w3.org/2000/svg";

/** Draws into a `<table>`: the table is the chart. */
export function render(table: Element, scene: Scene): void {
  const [head, body] = joinChildren(table, [{ key: "thead" }, { key: "tbody" }], ({ key }) => key).nodes() as [
    Element,
    Element,
  ];
  renderHead(child(head, "tr"), scene);
  joinChildren<RowScene>(body, scene.rows, "tr").each(function (row) {
    renderRow(this, row);
  });
}

function renderHead(row: Element, { heads, parties }: Scene): void {
  const cells: (Keyed & { party?: HeadCell; text?: string })[] = [
    { key: "issue", text: heads.issue },
    { key: "where", text: heads.where },
    ...parties.map((party) => ({ key: `party-${party.key}`, party })),
  ];
  joinChildren(row, cells, "th")
    .attr("scope", "col")
    .attr("class", ({ key, party }) => (party ? `party hue-${party.hue}` : key))
    .each(function ({ text, party }) {
      if (!party) this.textContent = text ?? "";
      else renderParty(this, party);
    });
}

function renderParty(cell: Element, { href, short, path }: HeadCell): void {
  const link = child(cell, "a");
  select(link).attr("href", href);
  drawSymbol(link, path);
  child(link, "span").textContent = short;
}

function renderRow(row: Element, { title, question, href, strip, cells }: RowScene): void {
  type Part = Keyed & { readonly cell?: CellScene };
  const parts: Part[] = [
    { key: "issue" },
    { key: "where" },
    ...cells.map((cell) => ({ key: `party-${cell.key}`, cell })),
  ];
  joinChildren<Part>(row, parts, ({ key }) => (key === "issue" ? "th" : "td")).each(function ({ key, cell }) {
    if (cell) renderCell(this, cell);
    else if (key === "where") renderStripCell(this, strip);
    else {
      select(this).attr("scope", "row").attr("class", "issue");
      const link = child(this, "a");
      select(link).attr("href", href);
      link.textContent = title;
      const note = child(this, "span");
      select(note).attr("class", "question");
      note.textContent = question;
    }
  });
}

/** A cell says the party (where there is no column head), the answer, how it stands, and whether it moved lately. */
function renderCell(cell: Element, scene: CellScene): void {
  select(cell).attr("class", `cell state-${scene.state} hue-${scene.hue}`).attr("data-issue", scene.issue);
  const party = child(cell, "span", "party");
  drawSymbol(party, scene.path);
  child(party, "b").textContent = scene.party;
  const answer = child(cell, "a", "answer");
  select(answer)
    .attr("href", scene.href)
    .attr("title", scene.label === scene.short ? null : scene.label);
  answer.textContent = scene.short;
  const notes = [
    ...(scene.note ? [{ key: "standing", text: scene.note, title: standingPhrase(scene) }] : []),
    ...(scene.moved ? [{ key: "moved", ...scene.moved }] : []),
  ];
  joinChildren(child(cell, "span", "notes"), notes, "span")
    .attr("class", ({ key }) => key)
    .attr("title", ({ title }) => title)
    .text(({ text }) => text);
}

function renderStripCell(cell: Element, strip: Strip): void {
  select(cell).attr("class", "where");
  renderStrip(svgChild(cell), strip);
}

/** Draws a strip into an `<svg>`: every party on the scale of one issue. */
export function renderStrip(svg: Element, strip: Strip): void {
  select(svg).attr("class", "strip");
  sizeDrawing(svg, strip);
  drawLines(svg, "axis", strip.lines);
  drawStripSymbols(svg, strip.symbols);
}

/** The parties of a strip, into whatever holds it. */
export function drawStripSymbols(parent: Element, symbols: Strip["symbols"]): void {
  join(parent, "symbols", symbols, "path")
    .attr("class", ({ hue, part }) => `hue-${hue} part-${part.part}`)
    .attr("transform", ({ part }) => part.transform)
    .attr("d", ({ part }) => part.path);
}

function drawSymbol(parent: Element, path: string): void {
  const svg = svgChild(parent);
  select(svg).attr("class", "symbol").attr("viewBox", "-9 -9 18 18").attr("width", 12).attr("height", 12);
  joinChildren(svg, [{ key: "symbol", path }], "path").attr("d", ({ path: d }) => d);
}

/** The child of that tag and name, appended when missing: for the fixed parts of a cell. */
function child(parent: Element, tag: string, name = tag): Element {
  const found = [...parent.children].find((one) => one.getAttribute("data-key") === name);
  if (found) return found;
  const added = select(parent).append(tag).attr("data-key", name);
  if (name !== tag) added.attr("class", name);
  return added.node() as Element;
}

/** Drawings within the table only repeat what its words say. */
function svgChild(parent: Element): Element {
  const found = [...parent.children].find((one) => one.namespaceURI === svgNamespace);
  return found ?? (select(parent).append("svg").attr("data-key", "svg").attr("aria-hidden", "true").node() as Element);
}
