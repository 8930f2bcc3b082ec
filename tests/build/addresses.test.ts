/** No address that was ever published is lost. */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, inject, onTestFinished, test } from "vitest";
import { addressesIn } from "../../src/load/built-addresses.ts";
import { readPublished } from "../../src/load/published.ts";
import { contentFolder } from "../fixtures/content-folder.ts";
import { runBuild } from "./build.ts";
import { all, pageAt } from "./dist.ts";

test("the list of this site knows every address that it is built with; if not, `npm run addresses` adds them", () => {
  const known = new Set(readPublished("content").addresses);
  expect(addressesIn(inject("siteDir")).filter((address) => !known.has(address))).toEqual([]);
});

const gazette = "topics/harbour-dispute/record/2030-11-20-gazette.yaml";
const record = "/harbour-dispute/statements/reeve-2030-11-20-gazette/";
const framed = "/embed/harbour-dispute/statement/reeve-2030-11-20-gazette/";
const list = ".published/addresses.txt";

function outFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "out-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The source without its second statement. */
const withoutReeve = (text: string): string => text.slice(0, text.indexOf("  - id: reeve"));

let published: string;
beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), "published-"));
  const settings = { CONTENT_DIR: join(folder, "content"), OUT_DIR: join(folder, "dist") };
  cpSync("tests/fixtures/sites/harbour", settings.CONTENT_DIR, { recursive: true });
  expect(runBuild(settings)).toMatchObject({ exitCode: 0 });
  const { stdout, status } = spawnSync(process.execPath, ["src/commands/addresses.ts"], {
    env: { ...process.env, ...settings },
    encoding: "utf8",
  });
  expect([status, stdout]).toEqual([0, expect.stringMatching(/^\d+ added to the 0 in /)]);
  published = readFileSync(join(settings.CONTENT_DIR, list), "utf8");
  rmSync(folder, { recursive: true });
});

describe("a statement that is taken away", () => {
  test("without a word about it stops the build, with every address that would be lost; the last site stays", () => {
    const OUT_DIR = outFolder();
    writeFileSync(join(OUT_DIR, "index.html"), "the last good build");
    const CONTENT_DIR = contentFolder({ [gazette]: withoutReeve, [list]: published });
    const { exitCode, stderr } = runBuild({ CONTENT_DIR, OUT_DIR });
    expect(exitCode).toBe(1);
    for (const line of [record, framed, "retired.yaml"]) expect(stderr).toContain(line);
    expect(stderr).not.toMatch(/\n\s+at .+:\d+:\d+/);
    expect(readFileSync(join(OUT_DIR, "index.html"), "utf8")).toBe("the last good build");
  });

  test("with a reason has it told at its address and in the frames of others; days stay, moves lead on", () => {
    const OUT_DIR = outFolder();
    const day = "/embed/harbour-dispute/matrix/all/as-of/2030-12-24/";
    const CONTENT_DIR = contentFolder({
      [gazette]: withoutReeve,
      "retired.yaml": (text) =>
        `${text}- {kind: statement, id: reeve-2030-11-20-gazette, on: "2031-04-02", why: The page was taken down.}\n`,
      [list]: `${published}${day}\n/old-glossary/ -> /glossary/\n/old.xml -> /feed.xml\n`,
    });
    const { exitCode, stderr } = runBuild({ CONTENT_DIR, OUT_DIR });
    expect([exitCode, stderr]).toEqual([0, ""]);
    for (const path of [record, framed]) {
      const page = pageAt(OUT_DIR, path);
      expect(all(page, "h1").map(({ text }) => text)).toEqual(["This statement was taken from the record"]);
      expect(page.html).toContain("2 April 2031: The page was taken down.");
      expect(page.html).toContain('content="noindex"');
    }
    expect(pageAt(OUT_DIR, day).html).toContain("24 December 2030");
    expect(pageAt(OUT_DIR, "/old-glossary/").html).toContain('content="0; url=/glossary/"');
    expect(readFileSync(join(OUT_DIR, "old.xml"), "utf8")).toBe(readFileSync(join(OUT_DIR, "feed.xml"), "utf8"));
    expect(existsSync(join(OUT_DIR, "sitemap-1.xml"))).toBe(true);
    expect(readFileSync(join(OUT_DIR, "sitemap-1.xml"), "utf8")).not.toContain("reeve-2030-11-20-gazette");
  });
});

test("a move that leads to nothing, and a line that is no address, are named", () => {
  const lines = [
    ["/a/ -> /nowhere/", "/a/ -> /nowhere/ leads to nothing that was built"],
    ["nonsense", `${list}:${published.split("\n").length}:1  unexpected \`nonsense\``],
  ] as const;
  for (const [line, said] of lines) {
    const { exitCode, stderr } = runBuild({
      CONTENT_DIR: contentFolder({ [list]: `${published}${line}\n` }),
      OUT_DIR: outFolder(),
    });
    expect(exitCode).toBe(1);
    expect(stderr).toContain(said);
    expect(stderr).not.toMatch(/\n\s+at .+:\d+:\d+/);
  }
});
