/**
 * `npm run bench`: how time and memory of a check grow with the content. Writes synthetic content of several sizes, checks
 * each in a process of its own, and prints a table: files, megabytes, seconds (least and median of the runs), peak memory.
 *
 *   npm run bench -- --statements 1000,10000 --briefings 100,1000 --runs 3
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { writeSyntheticContent } from "./bench/synthetic-content.ts";

const flags = readFlags();
console.log("statements  briefings   seconds: least  median   peak memory, MiB");
for (const [index, statements] of flags.statements.entries()) {
  const briefings = flags.briefings[index] ?? 0;
  const dir = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    writeSyntheticContent(dir, { statements, briefings });
    const runs = Array.from({ length: flags.runs }, () => checkIn(dir));
    const seconds = runs.map((run) => run.seconds).sort((a, b) => a - b);
    const memory = Math.max(...runs.map((run) => run.mebibytes));
    console.log(
      [
        String(statements).padStart(10),
        String(briefings).padStart(10),
        (seconds[0] as number).toFixed(2).padStart(16),
        (seconds[Math.floor(seconds.length / 2)] as number).toFixed(2).padStart(7),
        memory.toFixed(0).padStart(19),
      ].join(" "),
    );
  } finally {
    rmSync(dir, { recursive: true });
  }
}

/** One whole check as an editor runs it; its own last line tells its peak memory. */
function checkIn(dir: string): { seconds: number; mebibytes: number } {
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

function readFlags(): { statements: number[]; briefings: number[]; runs: number } {
  const { values } = parseArgs({
    options: {
      statements: { type: "string", default: "1000,10000" },
      briefings: { type: "string", default: "100,1000" },
      runs: { type: "string", default: "3" },
    },
  });
  const numbers = (text: string): number[] => text.split(",").map(Number);
  return { statements: numbers(values.statements), briefings: numbers(values.briefings), runs: Number(values.runs) };
}
