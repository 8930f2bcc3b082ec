/** A build of wrong content names everything that is wrong, and leaves the last good build as it was. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { contentFolder, replace } from "../fixtures/content-folder.ts";
import { runBuild } from "./build.ts";

const radio = "topics/harbour-dispute/record/2031-03-04-radio.yaml";

function outFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "out-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test("all problems are printed with their places, the exit code is 1, there is no stack, and the last build stays", () => {
  const OUT_DIR = outFolder();
  writeFileSync(join(OUT_DIR, "index.html"), "the last good build");
  const CONTENT_DIR = contentFolder({
    [radio]: (text) =>
      text.replace("act: offer", "act: ofer").replace("publisher: Harbour Radio", "publischer: Harbour Radio"),
    "topics/harbour-dispute/record/2030-11-20-gazette.yaml": replace("value: closed", "value: close"),
    "speakers/ben-reeve.yaml": replace('from: "2029-05-01"', 'from: "2031-01-01"'),
    "parties/westport.yaml": Buffer.from("name: Hafenb\xfcrger\n", "latin1"),
  });

  const { exitCode, stdout, stderr } = runBuild({ CONTENT_DIR, OUT_DIR });

  const said = stdout + stderr;
  expect(exitCode).toBe(1);
  for (const line of [
    "2031-03-04-radio.yaml:15:10  unexpected `ofer` for `statements[0].act`",
    "2031-03-04-radio.yaml:3:3  unexpected key `publischer`",
    "2030-11-20-gazette.yaml:23:16  unexpected `close`, expected a point of `harbour@1`",
    "did you mean `closed`?",
    "2030-11-20-gazette.yaml:31:11  unexpected `2030-11-20` for `ben-reeve`",
    "westport.yaml:1:13  unexpected byte `0xfc`",
  ])
    expect(said).toContain(line);
  expect(said).not.toMatch(/\n\s+at .+:\d+:\d+/);
  expect(readFileSync(join(OUT_DIR, "index.html"), "utf8")).toBe("the last good build");
});

test("a folder that does not exist is named in a sentence", () => {
  const { exitCode, stdout, stderr } = runBuild({ CONTENT_DIR: "/nowhere/content", OUT_DIR: outFolder() });
  expect(exitCode).toBe(1);
  expect(stdout + stderr).toMatch(/There is no content folder at .*nowhere/);
  expect(stdout + stderr).not.toMatch(/\n\s+at .+:\d+:\d+/);
});

test("a topic that does not exist is named in a sentence, with those there are", () => {
  const { exitCode, stdout, stderr } = runBuild({
    CONTENT_DIR: contentFolder(),
    OUT_DIR: outFolder(),
    TOPIC: "harbor-dispute",
  });
  expect(exitCode).toBe(1);
  expect(stdout + stderr).toMatch(/harbor-dispute[\s\S]*harbour-dispute/);
});

test("the invented site is built below a deep path, with every link below it", () => {
  const OUT_DIR = outFolder();
  const { exitCode, stdout, stderr } = runBuild({
    CONTENT_DIR: contentFolder(),
    OUT_DIR,
    BASE_PATH: "/deep/path/",
    SITE_URL: "https://news.example",
  });
  expect(stderr).toBe("");
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/\d+ pages, \d+ charts, \d+ records, [\d.]+ [kM]B in \d+ files, [\d.]+ seconds/);
  const page = readFileSync(join(OUT_DIR, "harbour-dispute/issues/harbour/index.html"), "utf8");
  const targets = [...page.matchAll(/ (?:href|src)="([^"#]+)/g)].map(([, to]) => to as string);
  expect(targets.length).toBeGreaterThan(10);
  expect(targets.filter((to) => !to.startsWith("/deep/path/") && !/^https?:/.test(to))).toEqual([]);
  expect(page).toContain('rel="canonical" href="https://news.example/deep/path/harbour-dispute/issues/harbour/"');
  expect(existsSync(join(OUT_DIR, "pagefind/index.json"))).toBe(true);
});
