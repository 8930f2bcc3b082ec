import { select } from "d3";
import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { joinChildren } from "../../../src/charts/join.ts";
import { StillElement } from "../../../src/exports/still-element.ts";

const svgNamespace = "http://www.w3.org/2000/svg";

interface Item {
  readonly key: string;
  readonly name: string;
  readonly inner: readonly string[];
}

function asElement(still: StillElement): Element {
  return still as unknown as Element;
}

function draw(host: Element, items: readonly Item[]): void {
  joinChildren<Item>(host, items, "a")
    .attr("href", ({ name }) => name || null)
    .attr("class", ({ name }) => name.slice(1))
    .each(function ({ inner }) {
      const keyed = inner.map((key) => ({ key }));
      joinChildren(this, keyed, "text").text(({ key }) => key);
    });
}

const item = fc.record({ key: fc.string(), name: fc.string(), inner: fc.uniqueArray(fc.string()) });
const lists = fc.array(fc.uniqueArray(item, { selector: ({ key }) => key }), { maxLength: 4 });

describe("an element that is drawn into at build", () => {
  test("holds after any joins what a document would hold", () => {
    fc.assert(
      fc.property(lists, (drawn) => {
        const { document } = parseHTML("<!doctype html><html><body></body></html>");
        const still = asElement(new StillElement(svgNamespace, "g"));
        const full = document.createElementNS(svgNamespace, "g");
        for (const items of drawn) for (const host of [still, full]) draw(host, items);
        const { firstElementChild } = parseHTML(`<svg>${still.outerHTML}</svg>`).document;
        expect(shapeOf(firstElementChild?.firstElementChild as Element)).toEqual(shapeOf(full));
      }),
    );
  });

  test("writes text and attributes so that they stay text", () => {
    const still = new StillElement("http://www.w3.org/1999/xhtml", "td");
    select(asElement(still)).attr("title", `"<&>'`).text("<script>&\u00a0");
    expect(still.outerHTML).toBe(`<td title="&quot;&lt;&amp;&gt;'">&lt;script&gt;&amp;&#160;</td>`);
  });

  test("ends empty elements as its language wants it", () => {
    const html = (name: string): string => new StillElement("http://www.w3.org/1999/xhtml", name).outerHTML;
    expect([html("td"), html("br"), new StillElement(svgNamespace, "path").outerHTML]).toEqual([
      "<td></td>",
      "<br>",
      "<path />",
    ]);
  });

  test("moves a child that stands elsewhere, and puts one in the place of another", () => {
    const [from, to] = ["g", "a"].map((name) => new StillElement(svgNamespace, name)) as [StillElement, StillElement];
    const child = from.appendChild(new StillElement(svgNamespace, "path"));
    to.append(new StillElement(svgNamespace, "line"), child);
    expect([from.outerHTML, to.outerHTML]).toEqual(["<g />", "<a><line /><path /></a>"]);
    child.replaceWith(from);
    expect([to.outerHTML, child.parentNode, from.nextElementSibling]).toEqual(["<a><line /><g /></a>", null, null]);
  });

  test("refuses to compare places under different parents", () => {
    const [one, other] = [new StillElement(svgNamespace, "g"), new StillElement(svgNamespace, "g")];
    const inside = one.appendChild(new StillElement(svgNamespace, "path"));
    expect(() => inside.compareDocumentPosition(other)).toThrow("one element");
  });
});

/** Names, attributes in order of their names, and text. */
function shapeOf(element: Element): unknown {
  return [
    element.localName,
    [...element.attributes]
      .map(({ name, value }) => [name, value])
      .filter(([name, value]) => name !== "class" || value)
      .sort(),
    element.children.length > 0 ? [...element.children].map(shapeOf) : element.textContent,
  ];
}
