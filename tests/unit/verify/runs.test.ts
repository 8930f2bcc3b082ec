/** What stays of a run: the file, the looks before, and the journal of a run that was broken off. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readContent } from "../../../src/load/content.ts";
import type { Effects } from "../../../src/verify/effects.ts";
import { RequestError } from "../../../src/verify/one-request.ts";
import { contentFolder } from "../../fixtures/content-folder.ts";
import { article, html, record, run, status, stillEffects, web, type Handler } from "./harbour-web.ts";

const words = "We can share the harbour from next spring.";
const fileIn = (contentDir: string): string => join(contentDir, "topics/harbour-dispute/verified.yaml");

/** A page whose answer a test changes between two runs. */
async function changingPage(): Promise<{ contentDir: string; answer: (handler: Handler) => void }> {
  let current: Handler = html(article(words));
  const { origin } = await web({ "/page": (request, response) => current(request, response) });
  return {
    contentDir: contentFolder(record("page", `${origin}/page`, words)),
    answer: (handler) => {
      current = handler;
    },
  };
}

test("the file names each source once, in order of id, and is content like any other", async () => {
  const { origin } = await web({ "/b": html(article(words)), "/a": status(410) });
  const contentDir = contentFolder({ ...record("b", `${origin}/b`, words), ...record("a", `${origin}/a`, words) });
  await run({ contentDir, only: ["b"] });
  await run({ contentDir, only: ["a"] });
  const text = readFileSync(fileIn(contentDir), "utf8").replace(/[0-9a-f]{64}/, "<sha256>");
  expect(text)
    .toBe(`# What a program saw when it looked for the quotes at their sources: written by \`npm run verify\`, not by hand.
# Words that were not found may have been said all the same. This changes no position.
- source: a
  failed:
    on: "2031-07-01"
    outcome: gone
    status: 410
- source: b
  read:
    on: "2031-07-01"
    outcome: read
    sha256: <sha256>
    quotes:
      - statement: b-words
        words: We can share the harbour from next spring.
        found: word-for-word
`);
  expect(readContent({ contentDir }).problems).toEqual([]);
});

test("two runs on the same pages write the same bytes", async () => {
  const { contentDir } = await changingPage();
  await run({ contentDir, only: ["page"] });
  const first = readFileSync(fileIn(contentDir));
  await run({ contentDir, only: ["page"] });
  expect(readFileSync(fileIn(contentDir))).toEqual(first);
});

test("a look that fails leaves what was seen before, and the next one that succeeds clears the failure", async () => {
  const { contentDir, answer } = await changingPage();
  await run({ contentDir, only: ["page"], today: "2031-07-01" });
  answer(status(404));
  await run({ contentDir, only: ["page"], today: "2031-07-08" });
  const verified = () => readContent({ contentDir }).dataset.verified.get("page");
  expect(verified()).toMatchObject({
    read: { on: "2031-07-01", quotes: [{ found: "word-for-word" }] },
    failed: { on: "2031-07-08", outcome: "gone", status: 404 },
  });
  answer(html(article(words)));
  await run({ contentDir, only: ["page"], today: "2031-07-15" });
  expect(verified()).toMatchObject({ read: { on: "2031-07-15" } });
  expect(verified()?.failed).toBeUndefined();
  expect(verified()?.read?.textChanged).toBeUndefined();
});

test("a text that changed is told with the day, as are words no longer found, and the days stay while the text does", async () => {
  const { contentDir, answer } = await changingPage();
  await run({ contentDir, only: ["page"], today: "2031-07-01" });
  answer(html(article("The harbour stays closed for now.")));
  await run({ contentDir, only: ["page"], today: "2031-07-08" });
  await run({ contentDir, only: ["page"], today: "2031-07-15" });
  expect(readContent({ contentDir }).dataset.verified.get("page")?.read).toMatchObject({
    on: "2031-07-15",
    textChanged: "2031-07-08",
    quotes: [{ found: "not-found", lastFound: "2031-07-01" }],
  });
});

test("other spaces, dashes and quotation marks are no change of the text", async () => {
  const { contentDir, answer } = await changingPage();
  answer(html(article(`She said – “${words}”`)));
  await run({ contentDir, only: ["page"], today: "2031-07-01" });
  answer(html(article(`She  said — "${words}"`)));
  await run({ contentDir, only: ["page"], today: "2031-07-08" });
  expect(readContent({ contentDir }).dataset.verified.get("page")?.read?.textChanged).toBeUndefined();
});

test("a source that is no longer on record leaves the file", async () => {
  const { contentDir } = await changingPage();
  await run({ contentDir, only: ["page"] });
  writeFileSync(
    fileIn(contentDir),
    readFileSync(fileIn(contentDir), "utf8").replace("- source: page", "- source: renamed"),
  );
  await run({ contentDir, only: ["page"] });
  expect([...readContent({ contentDir }).dataset.verified.keys()]).toEqual(["page"]);
});

test("a dry run writes nothing", async () => {
  const { contentDir } = await changingPage();
  const { looks, written } = await run({ contentDir, only: ["page"], dryRun: true });
  expect(looks).toHaveLength(1);
  expect(written).toEqual([]);
  expect(existsSync(fileIn(contentDir))).toBe(false);
  expect(existsSync(join(contentDir, ".journal.jsonl"))).toBe(false);
});

test("a run that is stopped writes no file, and the next one asks only for what is left", async () => {
  const stop = new AbortController();
  const { origin, asked } = await web({
    "/a": html(article(words)),
    "/b": (request, response) => {
      if (!stop.signal.aborted) stop.abort(new Error("stopped"));
      else html(article(words))(request, response);
    },
  });
  const contentDir = contentFolder({ ...record("a", `${origin}/a`, words), ...record("b", `${origin}/b`, words) });
  const stopped = await run({ contentDir, only: ["a", "b"], signal: stop.signal });
  expect(stopped).toMatchObject({ interrupted: true, written: [] });
  expect(stopped.looks.map(({ source }) => source)).toEqual(["a"]);
  expect(existsSync(fileIn(contentDir))).toBe(false);

  const effects = stillEffects();
  const { looks } = await run({ contentDir, only: ["a", "b"], effects });
  expect(looks.map(({ source, read }) => [source, read?.outcome])).toEqual([
    ["a", "read"],
    ["b", "read"],
  ]);
  expect(effects.logged[0]).toBe("Going on where the last run was broken off: 1 looked at already.");
  expect(asked).toEqual(["/robots.txt", "/a", "/b", "/robots.txt", "/b"]);
  expect([...readContent({ contentDir }).dataset.verified.keys()]).toEqual(["a", "b"]);
  expect(existsSync(join(contentDir, ".journal.jsonl"))).toBe(false);
});

test("a journal whose last line was cut off is taken up all the same", async () => {
  const { contentDir } = await changingPage();
  const look = { source: "page", topic: "harbour-dispute", failed: { on: "2031-06-30", outcome: "gone", status: 404 } };
  writeFileSync(join(contentDir, ".journal.jsonl"), `\n${JSON.stringify(look)}\n{"source":"pa`);
  // Another source is looked at; what the journal kept of an earlier day goes into the file with it.
  await run({ contentDir, only: [] });
  expect(readContent({ contentDir }).dataset.verified.get("page")?.failed).toEqual(look.failed);
});

test("where no site can be reached nothing is kept: it is our own network that is down", async () => {
  const contentDir = contentFolder({
    ...record("a", "http://127.0.0.1:1/a", words),
    ...record("b", "http://127.0.0.1:2/b", words),
  });
  const effects: Effects = {
    ...stillEffects(),
    fetch: () => Promise.reject(new RequestError("unreachable", "no such name")),
  };
  expect(await run({ contentDir, only: ["a", "b"], effects })).toMatchObject({ offline: true, written: [] });
  expect(existsSync(fileIn(contentDir))).toBe(false);
  expect(existsSync(join(contentDir, ".journal.jsonl"))).toBe(false);
});
