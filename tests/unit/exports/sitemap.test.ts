import { expect, test } from "vitest";
import { sitemaps } from "../../../src/exports/sitemap.ts";

const base = "https://record.example/a/";

test("an index names one file, which lists each page once, in order", () => {
  const [index, first, ...more] = sitemaps(base, ["methods/", "", "methods/", "about/"]);
  expect(more).toEqual([]);
  expect(index?.name).toBe("sitemap-index.xml");
  expect(index?.text).toContain("<sitemap><loc>https://record.example/a/sitemap-1.xml</loc></sitemap>");
  expect([...(first?.text ?? "").matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address)).toEqual([
    "https://record.example/a/",
    "https://record.example/a/about/",
    "https://record.example/a/methods/",
  ]);
});

test("more pages than the protocol allows in one file stand in several", () => {
  const files = sitemaps(
    base,
    Array.from({ length: 90_001 }, (_, index) => `${index}/`),
  );
  expect(files.map(({ name }) => name)).toEqual([
    "sitemap-index.xml",
    "sitemap-1.xml",
    "sitemap-2.xml",
    "sitemap-3.xml",
  ]);
  for (const { text } of files) expect(text.match(/<loc>/g)?.length).toBeLessThanOrEqual(50_000);
});

test("signs that XML keeps for itself are escaped", () => {
  expect(sitemaps(base, ["a&b/"])[1]?.text).toContain("<loc>https://record.example/a/a&amp;b/</loc>");
});
