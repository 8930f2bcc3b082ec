/** The last look at a built page finds whatever no page of ours may hold, and nothing in one that is fine. */
import { expect, test } from "vitest";
import { outputFaults } from "../../../src/check/output/page.ts";
import { styleFaults } from "../../../src/check/output/resources.ts";

const page = (body: string, head = ""): string =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;

test.each([
  ["an inline script", "<script>alert(1)</script>", ["inline script"]],
  ["an inline module", '<script type="module">alert(1)</script>', ["inline script"]],
  [
    "a script from elsewhere",
    '<script src="https://evil.example/x.js"></script>',
    ["<script> from https://evil.example/x.js"],
  ],
  [
    "a script with an open scheme",
    '<script src="//evil.example/x.js"></script>',
    ["<script> from //evil.example/x.js"],
  ],
  ["an inline style", "<style>a{}</style>", ["inline style"]],
  ["a style on an element", '<p style="color:red">a</p>', ["`style` on <p>"]],
  ["a handler", '<p onclick="x()">a</p>', ["handler `onclick` on <p>"]],
  ["a handler in a drawing", '<svg onload="x()"></svg>', ["handler `onload` on <svg>"]],
  ["a link that runs code", '<a href="javascript:alert(1)">a</a>', ["address that runs code on <a>"]],
  [
    "a link that runs code behind a line end",
    '<a href="java\nscript:alert(1)">a</a>',
    ["address that runs code on <a>"],
  ],
  [
    "a link that runs code in a drawing",
    '<svg><a xlink:href="javascript:x"></a></svg>',
    ["address that runs code on <a>"],
  ],
  ["a form that leads to code", '<form action="javascript:x"></form>', ["address that runs code on <form>"]],
  [
    "a picture from elsewhere",
    '<img src="https://evil.example/a.png" alt="">',
    ["<img> from https://evil.example/a.png"],
  ],
  [
    "a picture of data",
    '<img src="data:image/png;base64,AA" alt="">',
    ["address that runs code on <img>", "<img> from data:image/png;base64,AA"],
  ],
  [
    "one of several pictures from elsewhere",
    '<img srcset="/a.png 1x, https://evil.example/b.png 2x" alt="">',
    ["<img> from /a.png 1x, https://evil.example/b.png 2x"],
  ],
  ["a frame from elsewhere", '<iframe src="https://evil.example/"></iframe>', ["<iframe> from https://evil.example/"]],
  ["a frame with its own text", '<iframe srcdoc="<script>x</script>"></iframe>', ["`srcdoc` on <iframe>"]],
  [
    "a picture that only readers without script load",
    '<noscript><img src="https://evil.example/a.png" alt=""></noscript>',
    ["<img> from https://evil.example/a.png"],
  ],
  ["a style that only readers without script have", "<noscript><style>a{}</style></noscript>", ["inline style"]],
  ["a script of a drawing", '<svg><script href="https://evil.example/x.js"/></svg>', ["script of a drawing"]],
  [
    "a filter of a drawing from elsewhere",
    '<svg><filter><feImage href="https://evil.example/a.png"/></filter></svg>',
    ["<feImage> from https://evil.example/a.png"],
  ],
  [
    "a link that a drawing changes to code",
    '<svg><a><animate attributeName="href" values="javascript:x"/></a></svg>',
    ["address that runs code on <animate>"],
  ],
  [
    "a background from elsewhere",
    '<table background="//evil.example/a.png"></table>',
    ["<table> from //evil.example/a.png"],
  ],
  ["a script in a template", "<template><script>x</script></template>", ["inline script"]],
])("%s is found", (_, body, faults) => {
  expect(outputFaults(page(body))).toEqual(faults);
});

test.each([
  [
    "a style sheet from elsewhere",
    '<link rel="stylesheet" href="https://evil.example/a.css">',
    ["<link> from https://evil.example/a.css"],
  ],
  [
    "a font that is fetched ahead",
    '<link rel="preload" as="font" href="https://evil.example/a.woff2">',
    ["<link> from https://evil.example/a.woff2"],
  ],
  [
    "a picture that is fetched ahead",
    '<link rel="PRELOAD" as="image" imagesrcset="https://evil.example/a.png 1x">',
    ["<link> from https://evil.example/a.png 1x"],
  ],
  ["a base address", '<base href="https://evil.example/">', ["<base>"]],
  [
    "a turn to elsewhere",
    '<meta http-equiv="refresh" content="0; url=https://evil.example/">',
    ["turn to 0; url=https://evil.example/"],
  ],
])("%s is found in the head", (_, head, faults) => {
  expect(outputFaults(page("a", head))).toEqual(faults);
});

test("a drawing that orders a style from elsewhere is found", () => {
  expect(outputFaults('<?xml-stylesheet href="https://evil.example/a.css"?><svg></svg>')).toEqual([
    "order to load a style",
  ]);
});

test("a fault that stands on a page twice is named once", () => {
  expect(outputFaults(page("<style>a{}</style><style>b{}</style>"))).toEqual(["inline style"]);
});

test.each([
  ["an import", '@import "https://evil.example/a.css";', ["style from https://evil.example/a.css"]],
  ["a picture", "a{background:url(//evil.example/a.png)}", ["style from //evil.example/a.png"]],
  ["a font", '@font-face{src:url("https://evil.example/a.woff2")}', ["style from https://evil.example/a.woff2"]],
])("a style sheet with %s from elsewhere is found", (_, css, faults) => {
  expect(styleFaults(css)).toEqual(faults);
});

test("a style sheet of ours has no fault", () => {
  expect(styleFaults("/* url(https://a.example/) */a{src:url(/a.woff2);mask:url('b.svg#c')}")).toEqual([]);
});

test("a page of ours has no fault: data blocks, own scripts, links to sources, a turn within the site", () => {
  const head =
    '<link rel="canonical" href="https://record.example/a/"><link rel="stylesheet" href="/assets/a.css"><link rel="license" href="https://licence.example/"><meta http-equiv="refresh" content="0; url=/b/">';
  const body =
    '<script type="application/ld+json">{"a":1}</script><script async src="/theme.js"></script><a href="https://press.example/">a</a><a href="mailto:a@press.example">b</a><img src="./a.png" alt=""><svg><use href="#a"/></svg>';
  expect(outputFaults(page(body, head))).toEqual([]);
});
