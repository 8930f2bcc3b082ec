/** What comes of a page, by what its server does; each against a real server on this machine. */
import { describe, expect, test } from "vitest";
import { contentFolder } from "../../fixtures/content-folder.ts";
import { article, html, lookAtPage, record, run, status, stillEffects, web } from "./harbour-web.ts";

const words = "We can share the harbour from next spring.";
const found = [{ statement: "page-words", words, found: "word-for-word" }];

test("words that stand in the article are found word for word, and the text is kept as a SHA-256", async () => {
  const { look } = await lookAtPage(html(article(`She said: “${words}” Then it rained.`)), words);
  expect(look?.read).toEqual({
    on: "2031-07-01",
    outcome: "read",
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    quotes: found,
  });
});

test("words that stand outside the article are found in the whole page", async () => {
  const page = article("Nothing of note.").replace("</nav>", `</nav><aside>${words}</aside>`);
  expect((await lookAtPage(html(page), words)).look?.read?.quotes).toEqual(found);
});

test("words that are not there are not found, and the nearest passage is named", async () => {
  const { look } = await lookAtPage(
    html(article("She said: we could share the harbour from next spring. Then it rained.")),
    words,
  );
  expect(look?.read?.quotes[0]?.found).toBe("not-found");
  expect(look?.nearest).toEqual({ "page-words": "we could share the harbour from next spring." });
});

test("words between other neighbours than the record's are told apart", async () => {
  const { origin } = await web({ "/page": html(article(`She denied it. ${words} Then it rained.`)) });
  const contentDir = contentFolder(record("page", `${origin}/page`, words, `prefix: "She said it:",`));
  const { looks } = await run({ contentDir, only: ["page"] });
  expect(looks[0]?.read?.quotes[0]?.found).toBe("without-context");
});

test("a host that is named, not numbered, is looked up and read", async () => {
  const { origin } = await web({ "/page": html(article(words)) });
  const contentDir = contentFolder(record("page", `${origin.replace("127.0.0.1", "localhost")}/page`, words));
  const { looks } = await run({ contentDir, only: ["page"], mayAsk: (address) => /^(127\.|::1$)/.test(address) });
  expect(looks[0]?.read?.quotes).toEqual(found);
});

describe("a page that has moved", () => {
  test.each([301, 308])("status %i: moved, with the address at which it was read", async (code) => {
    const { origin } = await web({
      "/page": status(code, { location: "/new" }),
      "/new": html(article(words)),
    });
    const { looks } = await run({ contentDir: contentFolder(record("page", `${origin}/page`, words)), only: ["page"] });
    expect(looks[0]?.read).toMatchObject({ outcome: "moved", url: `${origin}/new`, quotes: found });
  });

  test.each([302, 303, 307])("status %i is for now: read, and the record's address stays right", async (code) => {
    const { origin } = await web({
      "/page": status(code, { location: "/today" }),
      "/today": html(article(words)),
    });
    const { looks } = await run({ contentDir: contentFolder(record("page", `${origin}/page`, words)), only: ["page"] });
    expect(looks[0]?.read).toMatchObject({ outcome: "read", url: `${origin}/today`, quotes: found });
  });

  test("without end is given up after five steps", async () => {
    const { look, asked } = await lookAtPage(status(302, { location: "/page" }), words);
    expect(look?.failed).toEqual({ on: "2031-07-01", outcome: "redirected-too-often" });
    expect(asked.filter((path) => path === "/page")).toHaveLength(6);
  });

  test("to nothing that can be asked is unreadable", async () => {
    const { look } = await lookAtPage(status(301, { location: "file:///etc/passwd" }), words);
    expect(look?.failed).toEqual({ on: "2031-07-01", outcome: "unreadable", status: 301 });
  });
});

describe("an address in a private network is not asked", () => {
  test.each([
    "http://10.0.0.1/",
    "http://127.0.0.2/",
    "http://[::1]/",
    "http://169.254.169.254/latest",
    "http://[::ffff:7f00:1]/",
  ])("when a page leads to %s", async (location) => {
    const { look } = await lookAtPage(status(302, { location }), words);
    expect(look?.failed).toEqual({ on: "2031-07-01", outcome: "private-address" });
  });

  test("when a name leads there, such as localhost", async () => {
    const { origin, asked } = await web({ "/page": html(article(words)) });
    const contentDir = contentFolder(record("page", `${origin.replace("127.0.0.1", "localhost")}/page`, words));
    const { looks } = await run({ contentDir, only: ["page"], mayAsk: () => false });
    expect(looks[0]?.failed?.outcome).toBe("private-address");
    expect(asked).toEqual([]);
  });
});

describe("a page that cannot be read", () => {
  test.each([
    [404, "gone"],
    [410, "gone"],
    [401, "paywalled"],
    [402, "paywalled"],
    [403, "paywalled"],
    [451, "paywalled"],
    [400, "unreadable"],
    [500, "server-error"],
  ] as const)("status %i is %s", async (code, outcome) => {
    expect((await lookAtPage(status(code), words)).look?.failed).toEqual({ on: "2031-07-01", outcome, status: code });
  });

  test("that answers too late is timed out", async () => {
    const { look } = await lookAtPage(() => undefined, words, { timeoutMs: 60 });
    expect(look?.failed).toEqual({ on: "2031-07-01", outcome: "timed-out" });
  });

  test("that begins and does not end is timed out", async () => {
    const { look } = await lookAtPage((_request, response) => response.writeHead(200).write("<p>The"), words, {
      timeoutMs: 60,
    });
    expect(look?.failed).toEqual({ on: "2031-07-01", outcome: "timed-out" });
  });

  test("that is larger than may be is left, also where it comes packed", async () => {
    const { gzipSync } = await import("node:zlib");
    const huge = "x".repeat(300_000);
    expect((await lookAtPage(html(huge), words)).look?.failed?.outcome).toBe("too-large");
    const packed = (
      await lookAtPage((_request, response) => {
        response.writeHead(200, { "content-type": "text/html", "content-encoding": "gzip" }).end(gzipSync(huge));
      }, words)
    ).look;
    expect(packed?.failed?.outcome).toBe("too-large");
  });

  test("that is a PDF is unreadable, also where it is called a page", async () => {
    for (const type of ["application/pdf", "text/html"])
      expect((await lookAtPage(html("%PDF-1.7 …", type), words)).look?.failed?.outcome).toBe("unreadable");
  });

  test("of a server that is not there is unreachable", async () => {
    // The port of a server that has ended: nothing listens there.
    const { createServer } = await import("node:http");
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as { port: number };
    await new Promise((resolve) => server.close(resolve));
    const contentDir = contentFolder(record("page", `http://127.0.0.1:${port}/page`, words));
    const { looks } = await run({ contentDir, only: ["page"] });
    expect(looks[0]?.failed).toEqual({ on: "2031-07-01", outcome: "unreachable" });
  });
});

describe("a page behind a subscription", () => {
  const teaser = "<article><h1>Morning talk</h1><p>The mayor spoke.</p><p>Subscribe to continue reading.</p></article>";
  const declared = `<script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": "False"}</script>`;

  test("is told by its few words and what they ask for", async () => {
    expect((await lookAtPage(html(teaser), words)).look?.failed).toEqual({
      on: "2031-07-01",
      outcome: "paywalled",
      status: 200,
    });
  });

  test("is told by what the page declares", async () => {
    const page = article("Nothing of note.").replace("</body>", `${declared}</body>`);
    expect((await lookAtPage(html(page), words)).look?.failed?.outcome).toBe("paywalled");
  });

  test("is read all the same where the words stand before the wall", async () => {
    const page = article(words).replace("</body>", `${declared}</body>`);
    expect((await lookAtPage(html(page), words)).look?.read?.quotes).toEqual(found);
  });
});

describe("a server that is busy", () => {
  const busyOnce = (headers: Record<string, string>) => {
    let times = 0;
    return ((request, response) =>
      (times++ === 0 ? status(429, headers) : html(article(words)))(request, response)) as Parameters<
      typeof lookAtPage
    >[0];
  };

  test("is asked again after the time it names", async () => {
    const effects = stillEffects();
    const { look } = await lookAtPage(busyOnce({ "retry-after": "7" }), words, { effects });
    expect(look?.read?.quotes).toEqual(found);
    // Between robots.txt and the page, then what the server asked for.
    expect(effects.slept).toEqual([2000, 7000]);
  });

  test("is asked again after five seconds, then ten, where it names none, and then left alone", async () => {
    const effects = stillEffects();
    const { look, asked } = await lookAtPage(status(503), words, { effects });
    expect(look?.failed).toEqual({ on: "2031-07-01", outcome: "server-error", status: 503 });
    expect(effects.slept).toEqual([2000, 5000, 10_000]);
    expect(asked).toEqual(["/robots.txt", "/page", "/page", "/page"]);
  });

  test("is not waited for where it asks for longer than a run can wait", async () => {
    const { look, asked } = await lookAtPage(status(429, { "retry-after": "86400" }), words);
    expect(look?.failed).toEqual({ on: "2031-07-01", outcome: "server-error", status: 429 });
    expect(asked).toEqual(["/robots.txt", "/page"]);
  });
});
