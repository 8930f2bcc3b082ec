/** The pictures that messengers and networks show beside links to pages. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { linkCardPx } from "../../src/exports/pictures/link-card.ts";
import { all, type BuiltPage, pagesIn } from "./dist.ts";

const siteDir = inject("siteDir");
const pages = pagesIn(siteDir).filter(({ html }) => !html.includes('http-equiv="refresh"'));

/** What a page says of itself to networks, by name. */
function metaOf(page: BuiltPage): ReadonlyMap<string, string> {
  return new Map(
    all(page, "meta").map(({ attributes }) => [
      attributes.get("property") ?? attributes.get("name") ?? "",
      attributes.get("content") ?? "",
    ]),
  );
}

/** Width and height in px as a PNG's header says. Source: https://www.w3.org/TR/png-3/#11IHDR. */
function sizeOf(png: Buffer): { readonly width: number; readonly height: number } {
  expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

test("every page names a picture that is there, of the size that is said, and says what it shows", () => {
  const seen = new Map<string, string>();
  for (const page of pages) {
    const meta = metaOf(page);
    const address = meta.get("og:image") ?? "";
    expect([page.path, address]).toEqual([page.path, expect.stringMatching(/^https?:\/\/[^/]+\/.*\.png$/)]);
    if (!seen.has(address)) {
      expect(sizeOf(readFileSync(join(siteDir, new URL(address).pathname)))).toEqual(linkCardPx);
      seen.set(address, page.path);
    }
    expect(meta.get("og:image:alt")).toBeTruthy();
    expect(meta.get("twitter:card")).toBe("summary_large_image");
  }
  expect(seen.size).toBeGreaterThan(400);
});

test("statements and topics have pictures of their own; a view of an earlier day does not show the latest one", () => {
  const pictureOf = (pattern: RegExp): string[] =>
    pages.filter(({ path }) => pattern.test(path)).map((page) => metaOf(page).get("og:image") ?? "");
  const statements = pictureOf(/^\/[^/]+\/statements\/[^/]+\/$/);
  expect(new Set(statements).size).toBe(statements.length);
  const home = pictureOf(/^\/$/)[0] as string;
  const earlier = pictureOf(/\/as-of\//);
  expect(earlier.length).toBeGreaterThan(20);
  expect(new Set(earlier)).toEqual(new Set([home]));
});
