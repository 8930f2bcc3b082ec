/** The same content gives the same bytes, wherever and whenever it is built. */
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, inject, test } from "vitest";
import { runBuild } from "./build.ts";
import { filesIn } from "./dist.ts";

const folder = mkdtempSync(join(tmpdir(), "other-folder-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a clean build in another folder, time zone and locale is equal byte for byte", { timeout: 15 * 60_000 }, () => {
  // The gallery of charts is drawn from the fixtures of the tests.
  const parts = [
    "src",
    "content",
    "public",
    "scripts",
    "tests/fixtures",
    "astro.config.mjs",
    "package.json",
    "tsconfig.json",
  ];
  for (const part of parts) {
    cpSync(part, join(folder, part), { recursive: true });
  }
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"), "junction");

  const { exitCode, stderr } = runBuild(
    { OUT_DIR: join(folder, "out"), TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
    folder,
  );
  expect(stderr).toBe("");
  expect(exitCode).toBe(0);

  const siteDir = inject("siteDir");
  const files = filesIn(siteDir);
  expect(filesIn(join(folder, "out"))).toEqual(files);
  const different = files.filter(
    (file) => !readFileSync(join(siteDir, file)).equals(readFileSync(join(folder, "out", file))),
  );
  expect(different).toEqual([]);
});
