/** How long a check of synthetic content takes, and how much memory: each in a process of its own. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ContentSize, writeSyntheticContent } from "./synthetic-content.ts";

export interface CheckTimes extends ContentSize {
  /** Of each run, ascending. */
  readonly seconds: readonly number[];
  /** Most that any run held. */
  readonly mebibytes: number;
}

/** Writes content of that size, checks it so many times, and removes it. @throws when it does not pass its check */
export function checkTimes(size: ContentSize, runs: number): CheckTimes {
  const dir = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    writeSyntheticContent(dir, size);
    const checks = Array.from({ length: runs }, () => checkIn(dir));
    return {
      ...size,
      seconds: checks.map(({ seconds }) => seconds).sort((a, b) => a - b),
      mebibytes: Math.max(...checks.map(({ mebibytes }) => mebibytes)),
    };
  } finally {
    rmSync(dir, { recursive: true });
  }
}

export const checkTimesHead = "statements  briefings   seconds: least  median   peak memory, MiB";

/** A line of the table that the command prints. */
export function checkTimesLine({ statements, briefings, seconds, mebibytes }: CheckTimes): string {
  return [
    String(statements).padStart(10),
    String(briefings).padStart(10),
    (seconds[0] as number).toFixed(2).padStart(16),
    (seconds[Math.floor(seconds.length / 2)] as number).toFixed(2).padStart(7),
    mebibytes.toFixed(0).padStart(19),
  ].join(" ");
}

/** One whole check as an editor runs it; its own last line tells its peak memory. */
function checkIn(dir: string): { readonly seconds: number; readonly mebibytes: number } {
  const probe = `process.on("exit", () => console.error(process.resourceUsage().maxRSS));`;
  const began = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", `data:text/javascript,${encodeURIComponent(probe)}`, "src/commands/check.ts"],
    { env: { ...process.env, CONTENT_DIR: dir, TODAY: "2020-01-02" }, encoding: "utf8" },
  );
  const seconds = (performance.now() - began) / 1000;
  if (status !== 0) throw new Error(`The synthetic content did not pass its check:\n${stdout}\n${stderr}`);
  return { seconds, mebibytes: Number(stderr.trim().split("\n").at(-1)) / 1024 };
}
