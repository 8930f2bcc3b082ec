/** How hosts are asked: by their rules, one request at a time, with pauses, under our own name. */
import { describe, expect, test } from "vitest";
import { contentFolder } from "../../fixtures/content-folder.ts";
import { article, html, type Handler, record, run, status, stillEffects, web } from "./harbour-web.ts";

const words = "We can share the harbour from next spring.";
const robots = (text: string): Handler => html(text, "text/plain");

describe("robots.txt", () => {
  test("keeps us from pages it closes to all, or to us by name, and from no others", async () => {
    const { origin, asked } = await web({
      "/robots.txt": robots("User-agent: testrecord-verify\nDisallow: /closed\n\nUser-agent: *\nDisallow: /\n"),
      "/open": html(article(words)),
      "/closed": html(article(words)),
    });
    const contentDir = contentFolder({
      ...record("closed", `${origin}/closed`, words),
      ...record("open", `${origin}/open`, words),
    });
    const { looks } = await run({ contentDir, only: ["closed", "open"] });
    expect(looks.map(({ source, read, failed }) => [source, read?.outcome ?? failed?.outcome])).toEqual([
      ["closed", "blocked-by-robots"],
      ["open", "read"],
    ]);
    expect(asked).toEqual(["/robots.txt", "/open"]);
  });

  test("holds for the page an address leads to as well", async () => {
    const { origin } = await web({
      "/robots.txt": robots("User-agent: *\nDisallow: /closed\n"),
      "/page": status(301, { location: "/closed" }),
    });
    const { looks } = await run({ contentDir: contentFolder(record("page", `${origin}/page`, words)), only: ["page"] });
    expect(looks[0]?.failed).toEqual({ on: "2031-07-01", outcome: "blocked-by-robots" });
  });

  test("that asks for a longer pause gets it", async () => {
    const effects = stillEffects();
    const { origin } = await web({
      "/robots.txt": robots("User-agent: *\nCrawl-delay: 9\n"),
      "/a": html(article(words)),
      "/b": html(article(words)),
    });
    const contentDir = contentFolder({ ...record("a", `${origin}/a`, words), ...record("b", `${origin}/b`, words) });
    await run({ contentDir, only: ["a", "b"], effects });
    expect(effects.slept).toEqual([9000, 9000]);
  });

  test("that cannot be read closes the host: what it asks for is not known", async () => {
    const { origin, asked } = await web({ "/robots.txt": status(500), "/page": html(article(words)) });
    const { looks } = await run({ contentDir: contentFolder(record("page", `${origin}/page`, words)), only: ["page"] });
    expect(looks[0]?.failed?.outcome).toBe("server-error");
    expect(asked).toEqual(["/robots.txt"]);
  });
});

test("requests to one host never overlap, requests to several do, up to the number that is allowed", async () => {
  const open = { now: 0, most: 0, ofHost: new Map<string, number>(), mostOfHost: 0 };
  // Answers only after all others that may come at the same time had their chance to come.
  const slow: Handler = (request, response) => {
    const host = request.headers.host ?? "";
    open.now++;
    open.ofHost.set(host, (open.ofHost.get(host) ?? 0) + 1);
    open.most = Math.max(open.most, open.now);
    open.mostOfHost = Math.max(open.mostOfHost, open.ofHost.get(host) ?? 0);
    setTimeout(() => {
      open.now--;
      open.ofHost.set(host, (open.ofHost.get(host) ?? 0) - 1);
      html(article(words))(request, response);
    }, 15);
  };
  const hosts = await Promise.all([1, 2, 3].map(() => web({ "/a": slow, "/b": slow, "/c": slow })));
  const files = hosts.flatMap(({ origin }, host) =>
    ["a", "b", "c"].map((page) => record(`host-${host}-${page}`, `${origin}/${page}`, words)),
  );
  const contentDir = contentFolder(Object.assign({}, ...files) as ReturnType<typeof record>);
  const only = [0, 1, 2].flatMap((host) => ["a", "b", "c"].map((page) => `host-${host}-${page}`));
  const { looks } = await run({ contentDir, only, concurrency: 2 });
  expect(looks.filter(({ read }) => read !== undefined)).toHaveLength(9);
  expect(open.mostOfHost).toBe(1);
  expect(open.most).toBe(2);
});

test("we say who we are, and ask for the language of the source", async () => {
  let headers: Record<string, unknown> = {};
  const { origin } = await web({
    "/page": (request, response) => {
      headers = request.headers;
      html(article(words))(request, response);
    },
  });
  await run({ contentDir: contentFolder(record("page", `${origin}/page`, words)), only: ["page"] });
  expect(headers["user-agent"]).toBe("TestRecord-verify/1.0 (+https://record.example)");
  expect(headers["accept-language"]).toBe("en,*;q=0.5");
});
