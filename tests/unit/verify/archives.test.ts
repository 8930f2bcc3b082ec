/** Archived copies: proposed as an address to look at, or asked for at a server that stands in for the archive. */
import { expect, test } from "vitest";
import { contentFolder } from "../../fixtures/content-folder.ts";
import { article, html, record, run, status, web, type Handler } from "./harbour-web.ts";

const words = "We can share the harbour from next spring.";

async function proposals(api?: Handler) {
  const { origin, asked } = await web({ "/page": html(article(words)), ...(api ? { "/available": api } : {}) });
  const contentDir = contentFolder(record("page", `${origin}/page`, words));
  const { proposals: list } = await run({
    contentDir,
    only: ["page"],
    archiveApi: api ? `${origin}/available` : undefined,
  });
  return { list, asked, page: `${origin}/page` };
}

const json = (answer: unknown): Handler => html(JSON.stringify(answer), "application/json");

test("an address is proposed for a source without a copy, and nobody is asked", async () => {
  const { list, asked, page } = await proposals();
  expect(list).toEqual([{ source: "page", url: `https://web.archive.org/web/20310701/${page}` }]);
  expect(asked).toEqual(["/robots.txt", "/page"]);
});

test("the archive is asked for the copy nearest to the day", async () => {
  const copy = "http://web.archive.org/web/20310702000000/https://press.example/page";
  const { list, asked, page } = await proposals(
    json({ archived_snapshots: { closest: { available: true, url: copy, status: "200" } } }),
  );
  expect(list).toEqual([{ source: "page", url: copy.replace("http:", "https:"), known: true }]);
  expect(asked.at(-1)).toBe(`/available?url=${encodeURIComponent(page)}&timestamp=20310701`);
});

test("an archive that has no copy says so", async () => {
  expect((await proposals(json({ archived_snapshots: {} }))).list[0]?.known).toBe(false);
});

test("an archive that gives no clear answer leaves the proposal as it is", async () => {
  for (const answer of [status(500), html("<p>Busy"), json({})])
    expect((await proposals(answer)).list[0]).not.toHaveProperty("known");
});

test("a source with a copy on record gets no proposal", async () => {
  const { origin } = await web({ "/page": html(article(words)) });
  const files = record("page", `${origin}/page`, words);
  const withCopy = Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path,
      String(text).replace("source: {", 'source: {archive: "https://archive.example/1", '),
    ]),
  );
  expect((await run({ contentDir: contentFolder(withCopy), only: ["page"] })).proposals).toEqual([]);
});
