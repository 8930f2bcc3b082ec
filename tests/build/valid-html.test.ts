/** The W3C Nu checker on every page. */
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, inject, test } from "vitest";

test("every page is valid HTML", () => {
  const jar = join(dirname(createRequire(import.meta.url).resolve("vnu-jar/package.json")), "build", "dist", "vnu.jar");
  const { status, stderr, error } = spawnSync(
    process.env["JAVA_PATH"] ?? "java",
    [
      ...["-Xss2m", "-jar", jar, "--skip-non-html", "--errors-only", "--format", "gnu"],
      // The checker of style does not know queries for containers, which every browser of the last three years does.
      ...["--filterpattern", ".*CSS: .*(@container|container-type).*"],
      inject("siteDir"),
    ],
    { encoding: "utf8", maxBuffer: 64 * 2 ** 20 },
  );
  if (error) throw error;
  expect(stderr.split("\n").slice(0, 20).join("\n")).toBe("");
  expect(status).toBe(0);
});
