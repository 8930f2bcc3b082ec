/** What programs are told: search engines, link cards, programs that read for people. */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, expect, inject, test } from "vitest";
import { publicBase } from "../../src/load/settings.ts";
import { all, type BuiltPage, content, pagesIn } from "./dist.ts";

const siteDir = inject("siteDir");
const base = publicBase({ contentDir: resolve("content"), basePath: "/" } as Parameters<typeof publicBase>[0]);
let pages: BuiltPage[];
beforeAll(() => {
  pages = pagesIn(siteDir);
});

const read = (file: string): string => readFileSync(join(siteDir, file), "utf8");
const meta = (page: BuiltPage, name: string): string | undefined =>
  content(page, "meta", ({ attributes }) => (attributes.get("property") ?? attributes.get("name")) === name, "content");

test("the sitemap lists every page but those that lead elsewhere or ask not to be listed", () => {
  const [index] = [...read("sitemap-index.xml").matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address as string);
  expect(index).toBe(`${base}sitemap-1.xml`);
  const listed = [...read("sitemap-1.xml").matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);
  const expected = pages
    .filter(({ html, path }) => !html.includes('http-equiv="refresh"') && !path.endsWith(".html"))
    .filter((page) => !meta(page, "robots")?.includes("noindex"))
    .map(({ path }) => `${base.replace(/\/$/, "")}${path}`);
  expect(expected.length).toBeGreaterThan(900);
  expect(listed).toEqual(expected.sort());
});

test("robots may read everything, and are told where the sitemap stands", () => {
  expect(read("robots.txt")).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${base}sitemap-index.xml\n`);
});

test("every link for programs leads to a page or a file", () => {
  const links = [...read("llms.txt").matchAll(/^- \[[^\]]+\]\((\S+)\): \S/gm)].map(([, address]) => address as string);
  expect(links.length).toBeGreaterThan(15);
  const dead = links.filter((address) => {
    if (!address.startsWith(base)) return true;
    const path = address.slice(base.length);
    return !existsSync(join(siteDir, path.endsWith("/") ? `${path}index.html` : path));
  });
  expect(dead).toEqual([]);
});

test("a link to any page shows its title and description as a card", () => {
  const poor = pages
    .filter(({ html }) => !html.includes('http-equiv="refresh"'))
    .filter((page) => {
      const described = meta(page, "og:description") === meta(page, "description");
      const titled = (all(page, "title")[0]?.text ?? "").startsWith(meta(page, "og:title") ?? "–");
      return (
        !described || !titled || !meta(page, "og:site_name") || meta(page, "twitter:card") !== "summary_large_image"
      );
    })
    .map(({ path }) => path);
  expect(poor).toEqual([]);
});

test("every topic, issue, party, statement and briefing says how to cite it, in a form that a program reads, by its own address", () => {
  const kinds = /^\/(?:[a-z0-9-]+\/|[a-z0-9-]+\/(?:issues|parties|statements)\/[a-z0-9-]+\/|briefings\/[a-z0-9-]+\/)$/;
  const citable = pages.filter(({ path, html }) => kinds.test(path) && html.includes('class="cite-page"'));
  const wrong = citable
    .filter((page) => {
      // Charts and statements above have citations of their own, which are there to be copied.
      const [, csl = "[]"] = all(page, "pre").flatMap(({ attributes, text }) =>
        attributes.has("data-code") ? [] : [text],
      );
      const [item] = JSON.parse(csl) as { URL?: string; note?: string }[];
      return item?.URL !== `${base.replace(/\/$/, "")}${page.path}` || !/^as of \d/.test(item.note ?? "");
    })
    .map(({ path }) => path);
  expect(wrong).toEqual([]);
  for (const folder of ["/issues/", "/parties/", "/statements/", "/briefings/"])
    expect(
      pages.filter(({ path }) => path.includes(folder) && /[a-z0-9]\/$/.test(path.split(folder)[1] ?? "")).length,
    ).toBe(citable.filter(({ path }) => path.includes(folder)).length);
});
