/** The steps of a build. A failed one leaves the last good site where it is. */
import { existsSync, renameSync, rmSync } from "node:fs";
import { build } from "astro";
import { checkContent } from "../../check/check.ts";
import { reportText, summaryLine } from "../../check/reporters/text.ts";
import { isError } from "../../load/problem.ts";
import { missingContent, type Settings } from "../../load/settings.ts";
import type { Dataset } from "../../model/dataset.ts";
import { type Written, written } from "../../progress.ts";
import type { Effects } from "./effects.ts";
import { summaryOf } from "./summary.ts";

/** @returns whether the site was built; problems of the content are printed, errors of the program are thrown */
export async function buildSite(settings: Settings, effects: Effects): Promise<{ ok: boolean }> {
  const began = effects.now();
  const missing = missingContent(settings);
  if (missing) {
    effects.error(missing);
    return { ok: false };
  }
  effects.log("Checking the content …");
  const { dataset, problems } = checkContent(settings);
  if (problems.some(isError)) {
    effects.error(
      `${reportText(problems)}\n\n${summaryLine(problems)}; nothing was built, and the last good site stays as it is.`,
    );
    return { ok: false };
  }
  if (problems.length > 0) effects.log(`${summaryLine(problems)}; \`npm run check\` shows what is worth a look.`);
  const topic = settings.topic;
  if (topic !== undefined && !dataset.topics.has(topic)) {
    effects.error(
      `There is no topic \`${topic}\`. TOPIC takes one of ${[...dataset.topics.keys()].map((id) => `\`${id}\``).join(", ")}.`,
    );
    return { ok: false };
  }
  const counts = await compile(settings, effects).catch((error: unknown) => mistake(error, effects));
  if (!counts) return { ok: false };
  effects.log(
    summaryOf(settings.outDir, { ...counts, records: recordCount(dataset), seconds: (effects.now() - began) / 1000 }),
  );
  return { ok: true };
}

/** Prints what an editor has to mend and is found only when pages are written; throws everything else again. */
function mistake(error: unknown, effects: Effects): undefined {
  // By name: what compiles the pages has copies of its own of these classes.
  if (!(error instanceof Error) || !["LostAddresses", "ListMistake"].includes(error.name)) throw error;
  effects.error(error.message);
}

/** Builds beside the last site and puts the new one in its place only when it is whole. */
async function compile(settings: Settings, effects: Effects): Promise<{ pages: number; charts: number }> {
  const next = `${settings.outDir}.next`;
  rmSync(next, { recursive: true, force: true });
  const counts = { pages: 0, charts: 0 };
  const count = (message: unknown): void => {
    if ((message as Written) === "chart") counts.charts++;
    else if (++counts.pages % 100 === 0) effects.progress(`Writing pages … ${counts.pages}`);
  };
  written.subscribe(count);
  try {
    effects.log("Compiling …");
    await build({ outDir: next, logLevel: "error" });
  } finally {
    written.unsubscribe(count);
  }
  replace(next, settings.outDir);
  return counts;
}

function replace(next: string, outDir: string): void {
  const old = `${outDir}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(outDir)) renameSync(outDir, old);
  renameSync(next, outDir);
  rmSync(old, { recursive: true, force: true });
}

function recordCount(dataset: Dataset): number {
  const { topics, parties, speakers, terms, issues, sources, statements, documents, events, briefings, findings } =
    dataset;
  return [topics, parties, speakers, terms, issues, sources, statements, documents, events, briefings].reduce(
    (sum, table) => sum + table.size,
    findings.length,
  );
}
