/** The guard stands in front of the compiler: without it nothing is built, and no secret reaches what is published. */
import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { contentFolder } from "../fixtures/content-folder.ts";
import { hostileDocuments } from "../fixtures/guard/hostile.ts";
import { runBuild } from "./build.ts";
import { filesIn } from "./dist.ts";

const briefing = "briefings/the-harbour-so-far.mdx";

function outFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "out-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, "site");
}

/** Builds with another configuration, by the compiler alone: none of our commands has looked at the content before. */
function buildWith(change: (config: string) => string, contentDir: string): { exitCode: number | null; said: string } {
  const before = readFileSync("astro.config.mjs", "utf8");
  const after = change(before);
  expect(after).not.toBe(before);
  // Astro takes a path from the folder of the project on.
  const file = `astro.without-${randomBytes(4).toString("hex")}.config.mjs`;
  writeFileSync(file, after);
  try {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [
        "--input-type=module",
        "-e",
        `import {build} from "astro"; await build({configFile: ${JSON.stringify(file)}, logLevel: "error"});`,
      ],
      {
        env: {
          ...cleanEnvironment(),
          CONTENT_DIR: contentDir,
          OUT_DIR: outFolder(),
          TODAY: "2031-07-01",
          ASTRO_TELEMETRY_DISABLED: "1",
        },
        encoding: "utf8",
      },
    );
    return { exitCode: status, said: stdout + stderr };
  } finally {
    rmSync(file);
  }
}

function cleanEnvironment(): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(VITE|VITEST|NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL)/.test(name)),
  );
}

const withoutChecks = (config: string): string => config.replace("checkedContent(settings),", "");
const withoutGuard = (config: string): string => config.replace("guardedBriefings(settings),", "");

test("without the guard before the compiler, not even a good briefing can be built", () => {
  const { exitCode, said } = buildWith(withoutGuard, contentFolder());
  expect(exitCode).not.toBe(0);
  expect(said).toContain("virtual:guarded-briefings");
});

test("with the guard behind the compiler nothing is built", () => {
  const { exitCode, said } = buildWith(
    (config) => withoutGuard(config).replace("mdx(),", "mdx(),guardedBriefings(settings),"),
    contentFolder(),
  );
  expect(exitCode).not.toBe(0);
  expect(said).toContain("behind the compiler");
});

test("a briefing that the checks did not see is refused by the guard before it is compiled, in the same words", () => {
  const { exitCode, said } = buildWith(
    withoutChecks,
    contentFolder({ [briefing]: (text) => `${text}\n{(() => { throw new Error("it ran") })()}\n` }),
  );
  expect(exitCode).not.toBe(0);
  expect(said).toContain(":14:1  unexpected `{expression}`, expected Markdown or a registered component  expression");
  expect(said).not.toContain("it ran");
});

test("a briefing with a byte order mark and the line ends of Windows is built like any other", () => {
  const { exitCode, said } = buildWith(
    withoutChecks,
    contentFolder({ [briefing]: (text) => `\uFEFF${text.replaceAll("\n", "\r\n")}` }),
  );
  expect(said).toBe("");
  expect(exitCode).toBe(0);
});

test("a layout hidden in front matter is refused by the guard, whatever way it is written", () => {
  const { exitCode, said } = buildWith(
    withoutChecks,
    contentFolder({ [briefing]: (text) => text.replace("title:", '"lay\\u006Fut": ./it-ran.js\ntitle:') }),
  );
  expect(exitCode).not.toBe(0);
  expect(said).toContain(":2:1  unexpected key `layout`");
});

test("hostile briefings are all refused at once, and nothing is written", () => {
  const OUT_DIR = outFolder();
  const hostile = hostileDocuments.map(({ file }, index) => [`briefings/hostile-${index}.mdx`, file] as const);
  const { exitCode, stdout, stderr } = runBuild({
    CONTENT_DIR: contentFolder(Object.fromEntries(hostile)),
    OUT_DIR,
    CANARY: randomBytes(16).toString("hex"),
  });
  expect(exitCode).toBe(1);
  for (const [path] of hostile) expect(stdout + stderr).toContain(path);
  expect(stdout + stderr).not.toMatch(/\n\s+at .+:\d+:\d+/);
  expect(existsSync(OUT_DIR)).toBe(false);
});

test("a secret in the environment and one in a file beside the content reach no published file", () => {
  const OUT_DIR = outFolder();
  const secrets = [randomBytes(16).toString("hex"), randomBytes(16).toString("hex")] as const;
  const CONTENT_DIR = contentFolder({ ".env": `SECRET=${secrets[1]}\n`, "briefings/.secret": secrets[1] });
  const { exitCode } = runBuild({ CONTENT_DIR, OUT_DIR, CANARY: secrets[0], PUBLIC_CANARY: secrets[0] });
  expect(exitCode).toBe(0);
  const files = filesIn(OUT_DIR);
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((file) => secrets.some((secret) => readFileSync(join(OUT_DIR, file)).includes(secret)))).toEqual(
    [],
  );
});
