/**
 * `npm run bench`: how time and memory of a check grow with the content. Writes synthetic content of several sizes, checks
 * each in a process of its own, and prints a table: files, megabytes, seconds (least and median of the runs), peak memory.
 *
 *   npm run bench -- --statements 1000,10000 --briefings 100,1000 --runs 3
 *
 * With `--charts` instead how long each chart takes to draw on the real content; it fails where the median drawing takes too long.
 *
 *   npm run bench -- --charts --runs 3
 *
 * With `--search` instead what search costs a reader, in a real browser, at 1,000 and 10,000 entries; it fails above its budgets.
 *
 *   npm run bench -- --search
 */
import { parseArgs } from "node:util";
import { site } from "../site.ts";
import { chartTimes, chartTimesTable, mostMs } from "./bench/chart-times.ts";
import { mostFirstBytes, mostMs as mostSearchMs, mostNextBytes, searchCosts } from "./bench/search-costs.ts";
import { checkTimes, checkTimesHead, checkTimesLine } from "./bench/check-times.ts";

const flags = readFlags();
if (flags.charts) timeCharts();
else if (flags.search) await weighSearch();
else timeChecks();

function timeCharts(): void {
  const rows = chartTimes(site(), flags.runs);
  console.log(chartTimesTable(rows));
  if ((rows.at(-1)?.medianMs ?? 0) <= mostMs) return;
  console.error(`The median drawing takes longer than ${mostMs} ms.`);
  process.exitCode = 1;
}

async function weighSearch(): Promise<void> {
  for (const [size, most] of mostFirstBytes) {
    const { entries, firstBytes, nextBytes, medianMs, p95Ms } = await searchCosts(site(), size);
    const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
    console.log(
      `${entries} entries: first query ${kB(firstBytes)} of ${kB(most)}, next ${kB(nextBytes)} of ${kB(mostNextBytes)}, ` +
        `letter to results ${medianMs.toFixed(0)} ms at the median of ${mostSearchMs}, ${p95Ms.toFixed(0)} ms at the 95th percentile`,
    );
    if (firstBytes > most || nextBytes > mostNextBytes || medianMs > mostSearchMs) process.exitCode = 1;
  }
}

function timeChecks(): void {
  console.log(checkTimesHead);
  for (const [index, statements] of flags.statements.entries())
    console.log(checkTimesLine(checkTimes({ statements, briefings: flags.briefings[index] ?? 0 }, flags.runs)));
}

function readFlags(): { charts: boolean; search: boolean; statements: number[]; briefings: number[]; runs: number } {
  const { values } = parseArgs({
    options: {
      charts: { type: "boolean", default: false },
      search: { type: "boolean", default: false },
      statements: { type: "string", default: "1000,10000" },
      briefings: { type: "string", default: "100,1000" },
      runs: { type: "string", default: "3" },
    },
  });
  const numbers = (text: string): number[] => text.split(",").map(Number);
  return {
    charts: values.charts,
    search: values.search,
    statements: numbers(values.statements),
    briefings: numbers(values.briefings),
    runs: Number(values.runs),
  };
}
