/** `npm run verify` as a program of its own, on invented content and a server on this machine. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { readFlags } from "../../../src/commands/verify/flags.ts";
import { contentFolder } from "../../fixtures/content-folder.ts";
import { article, html, record, web } from "./harbour-web.ts";

const words = "We can share the harbour from next spring.";

// A program takes its time to start where the machine is busy.
vi.setConfig({ testTimeout: 60_000 });

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function verify(contentDir: string, ...flags: string[]): { ended: Promise<Ended>; interrupt: () => void } {
  const child = spawn(
    process.execPath,
    [resolve("src/commands/verify.ts"), "--allow-local", "--delay", "0", ...flags],
    {
      // The journal lies below the working directory.
      cwd: contentDir,
      env: { ...process.env, CONTENT_DIR: contentDir, TODAY: "2031-07-01" },
    },
  );
  let [out, err] = ["", ""];
  child.stdout.on("data", (chunk) => (out += String(chunk)));
  child.stderr.on("data", (chunk) => (err += String(chunk)));
  return {
    ended: new Promise((done) => child.on("close", (code) => done({ code, out, err }))),
    interrupt: () => child.kill("SIGINT"),
  };
}

test("looks at the sources that are named, reports as data alone, and writes the file", async () => {
  const { origin } = await web({ "/page": html(article(words)) });
  const contentDir = contentFolder(record("page", `${origin}/page`, words));
  const { code, out, err } = await verify(contentDir, "--only", "page", "--format", "json").ended;
  expect(err).toContain("Looking at 1 of 3 sources …");
  expect(JSON.parse(out)).toMatchObject({ outcomes: [{ outcome: "read", count: 1 }], quotes: { "word-for-word": 1 } });
  expect(code).toBe(0);
  expect(readFileSync(join(contentDir, "topics/harbour-dispute/verified.yaml"), "utf8")).toContain("- source: page\n");
});

test("stopped by Ctrl-C it says so, and the next run asks only for what is left", async () => {
  let arrived = (): void => undefined;
  const asking = new Promise<void>((resolve) => (arrived = resolve));
  let stopped = false;
  const { origin, asked } = await web({
    "/a": html(article(words)),
    "/b": (request, response) => (stopped ? html(article(words))(request, response) : arrived()),
  });
  const contentDir = contentFolder({ ...record("a", `${origin}/a`, words), ...record("b", `${origin}/b`, words) });
  const first = verify(contentDir, "--only", "a", "b");
  await asking;
  first.interrupt();
  stopped = true;
  const { code, out } = await first.ended;
  expect(out).toContain("Stopped. 1 looked at so far are kept; run it again today to go on from there.");
  expect(code).toBe(130);
  const again = await verify(contentDir, "--only", "a", "b").ended;
  expect(again.out).toContain("2 sources looked at: 2 read.");
  expect(asked).toEqual(["/robots.txt", "/a", "/b", "/robots.txt", "/b"]);
});

test("a source that is not on record is named, without a stack", async () => {
  const { code, err } = await verify(contentFolder(), "--only", "nowhere").ended;
  expect(err).toBe("There is no source `nowhere`. A source's id is the name of its file in record/.\n");
  expect(code).toBe(1);
});

describe("flags", () => {
  test.each([
    [["--format", "pdf"], "Unexpected format `pdf`, expected one of `text`, `json`, `markdown`."],
    [["--limit", "0"], "Unexpected `0` for --limit, expected a number from 1 on."],
    [["--limit", "1.5"], "Unexpected `1.5` for --limit, expected a whole number."],
    [["--delay", "soon"], "Unexpected `soon` for --delay, expected a number from 0 on."],
    [["--user-agent", "Гавань"], "Unexpected letters in --user-agent, expected letters of ASCII alone."],
    [["page"], "Unexpected `page`. To look at some sources alone, name them after --only."],
    [["--archive-api", "archive"], "Unexpected `archive` for --archive-api, expected a web address."],
  ])("%j are answered with a sentence", (args, sentence) => {
    expect(() => readFlags(args, {})).toThrow(sentence);
  });

  test("that are left out make a slow and polite run that asks no archive", () => {
    expect(readFlags([], {})).toEqual({
      format: "text",
      only: undefined,
      olderThanDays: undefined,
      limit: undefined,
      dryRun: false,
      concurrency: 4,
      delayMs: 2000,
      timeoutMs: 20_000,
      userAgent: undefined,
      archives: false,
      archiveApi: "https://archive.org/wayback/available",
      allowLocal: false,
    });
  });

  test("--only takes several sources, the archive's address may stand in the environment", () => {
    const flags = readFlags(["--only", "a", "b", "--only", "c"], { ARCHIVE_API: "http://127.0.0.1:1/" });
    expect(flags.only).toEqual(["a", "c", "b"]);
    expect(flags.archiveApi).toBe("http://127.0.0.1:1/");
  });
});
