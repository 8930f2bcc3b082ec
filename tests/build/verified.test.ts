/** What a program saw at a source stands on the pages, in words that claim no more than was seen. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { contentFolder } from "../fixtures/content-folder.ts";
import { runBuild } from "./build.ts";

const sha256 = "0".repeat(64);

test("the day on which words were found, or not found, stands on the page of the statement and of the source", () => {
  const OUT_DIR = mkdtempSync(join(tmpdir(), "out-"));
  onTestFinished(() => rmSync(OUT_DIR, { recursive: true, force: true }));
  const CONTENT_DIR = contentFolder({
    "topics/harbour-dispute/verified.yaml": `- source: 2030-11-20-gazette
  read:
    on: "2031-03-06"
    outcome: moved
    url: https://press.example/new/gazette
    sha256: "${sha256}"
    quotes: [{statement: mayor-2030-11-20-gazette, words: The harbour stays closed., found: word-for-word}]
  failed: {on: "2031-04-06", outcome: gone, status: 404}
- source: 2031-03-04-radio
  read:
    on: "2031-03-06"
    outcome: read
    sha256: "${sha256}"
    quotes: [{statement: mayor-2031-03-04-radio, words: We can share the harbour from next spring., found: not-found, lastFound: "2031-01-06"}]
`,
  });
  const { exitCode, stderr } = runBuild({ CONTENT_DIR, OUT_DIR });
  expect(stderr).toBe("");
  expect(exitCode).toBe(0);
  const page = (path: string): string => readFileSync(join(OUT_DIR, path, "index.html"), "utf8");
  expect(page("harbour-dispute/statements/mayor-2030-11-20-gazette")).toContain(
    "Words found in the source on 6 March 2031.",
  );
  expect(page("harbour-dispute/statements/mayor-2031-03-04-radio")).toContain(
    "Words found in the source on 6 January 2031, but not found when last looked for on 6 March 2031; pages change, and this does not mean that they were not said.",
  );
  expect(page("sources/2030-11-20-gazette")).toMatch(
    /Last read on 6 March 2031; it has moved to\s*<a [^>]*>https:\/\/press\.example\/new\/gazette<\/a>/,
  );
  expect(page("sources/2030-11-20-gazette")).toContain(
    "Could not be read on 6 April 2031: the page is not at its address.",
  );
});
