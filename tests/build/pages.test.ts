/** What holds for every page of the built site. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { all, type BuiltPage, content, filesIn, pagesIn } from "./dist.ts";

const siteDir = inject("siteDir");
let pages: BuiltPage[];
beforeAll(() => {
  pages = pagesIn(siteDir);
});

/** Pages that break a promise, as lines for the message. */
function broken(promise: (page: BuiltPage) => readonly string[]): string[] {
  return pages.flatMap((page) => promise(page).map((what) => `${page.path}: ${what}`));
}

describe("every page", () => {
  test("has exactly one main heading", () => {
    expect(
      broken((page) => (isRedirect(page) || all(page, "h1").length === 1 ? [] : [`${all(page, "h1").length} h1`])),
    ).toEqual([]);
  });

  test("has a title and a description that no other page has", () => {
    const seen = new Map<string, string>();
    const twice = broken((page) => {
      if (isRedirect(page)) return [];
      const title = all(page, "title")[0]?.text ?? "";
      const description =
        content(page, "meta", ({ attributes }) => attributes.get("name") === "description", "content") ?? "";
      return [`title ${title}`, `description ${description}`].flatMap((text) => {
        if (text.split(" ").length < 2 || text.endsWith(" ")) return [`no ${text}`];
        if (seen.has(text)) return [`the ${text} of ${seen.get(text)}`];
        seen.set(text, page.path);
        return [];
      });
    });
    expect(twice).toEqual([]);
  });

  test("names its language", () => {
    expect(broken((page) => (all(page, "html")[0]?.attributes.get("lang") ? [] : ["no lang"]))).toEqual([]);
  });

  test("links only to addresses and places on them that exist", () => {
    const ids = new Map(
      pages.map((page) => [page.path, new Set(page.elements.flatMap(({ attributes }) => attributes.get("id") ?? []))]),
    );
    const dead = broken((page) =>
      page.elements.flatMap(({ name, attributes }) =>
        ["href", "src"].flatMap((attribute) => {
          const to = attributes.get(attribute);
          if (to === undefined || (name !== "a" && /^https:/.test(to))) return [];
          const url = new URL(to, `https://site.invalid${page.path}`);
          if (url.host !== "site.invalid")
            return url.protocol === "https:" || url.protocol === "http:" || url.protocol === "mailto:" ? [] : [to];
          const fragment = decodeURIComponent(url.hash.slice(1));
          const there = ids.get(url.pathname);
          if (there) return fragment === "" || there.has(fragment) ? [] : [to];
          // What others frame is a file as well; it has no places that are linked to.
          if (url.pathname.startsWith("/embed/"))
            return existsSync(join(siteDir, url.pathname, "index.html")) && fragment === "" ? [] : [to];
          return existsSync(join(siteDir, decodeURIComponent(url.pathname))) && !url.pathname.endsWith("/") ? [] : [to];
        }),
      ),
    );
    expect(dead).toEqual([]);
  });

  test("uses each id once, and refers only to ids it has", () => {
    expect(
      broken((page) => {
        const ids = page.elements.flatMap(({ attributes }) => attributes.get("id") ?? []);
        const refers = page.elements.flatMap(({ attributes }) =>
          ["aria-labelledby", "aria-describedby", "aria-controls", "for", "popovertarget"].flatMap(
            (name) => attributes.get(name)?.split(/\s+/) ?? [],
          ),
        );
        return [
          ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `twice ${id}`),
          ...refers.filter((id) => !ids.includes(id)).map((id) => `no ${id}`),
        ];
      }),
    ).toEqual([]);
  });

  test("asks nothing of another site", () => {
    const loading = new Set(["link", "script", "img", "iframe", "source", "video", "audio", "embed", "object"]);
    expect(
      broken((page) =>
        page.elements.flatMap(({ name, attributes }) => {
          // These name an address; nothing is fetched from it.
          const names = ["canonical", "alternate"].includes(attributes.get("rel") ?? "");
          if (!loading.has(name) || names) return [];
          return ["src", "href", "srcset", "data", "poster"].flatMap((attribute) => {
            const to = attributes.get(attribute);
            return to && /^(https?:)?\/\//.test(to) ? [`${name} ${to}`] : [];
          });
        }),
      ),
    ).toEqual([]);
  });

  test("has no inline script, style or handler", () => {
    expect(
      broken((page) =>
        page.elements.flatMap(({ name, attributes, text }) => [
          ...(name === "script" &&
          !attributes.has("src") &&
          !["application/json", "application/ld+json"].includes(attributes.get("type") ?? "")
            ? [`inline script ${text.slice(0, 40)}`]
            : []),
          ...(name === "style" ? ["inline style sheet"] : []),
          ...[...attributes.keys()]
            .filter((attribute) => attribute === "style" || attribute.startsWith("on"))
            .map((attribute) => `${attribute} on ${name}`),
        ]),
      ),
    ).toEqual([]);
  });

  test("gives every drawing a name and its facts as a table", () => {
    expect(
      broken((page) => [
        ...all(page, "svg")
          .filter(({ attributes }) => attributes.get("aria-hidden") !== "true" && !attributes.get("aria-label"))
          .map(() => "a drawing without a name"),
        ...all(page, "figure")
          .filter(({ attributes }) => attributes.get("class")?.includes("chart"))
          .filter(({ attributes }) => !attributes.get("aria-labelledby"))
          .map(() => "a chart without a name"),
        ...(all(page, "on-chart").length > all(page, "table").length ? ["a chart without a table"] : []),
      ]),
    ).toEqual([]);
  });
});

test("style sheets take nothing from another site", () => {
  const sheets = filesIn(siteDir).filter((file) => file.endsWith(".css") && !file.startsWith("/pagefind/"));
  expect(sheets.length).toBeGreaterThan(0);
  for (const sheet of sheets) {
    const urls = [...readFileSync(join(siteDir, sheet), "utf8").matchAll(/url\(([^)]*)\)|@import/g)].map(
      ([, url]) => url,
    );
    for (const url of urls) expect(url, sheet).toMatch(/^["']?\/assets\//);
  }
});

function isRedirect(page: BuiltPage): boolean {
  return all(page, "meta").some(({ attributes }) => attributes.get("http-equiv") === "refresh");
}
