/**
 * `npm run verify`: reads the pages of the sources, looks for the quotes, and writes what it saw to topics/<topic>/verified.yaml.
 * The records stay as they are. Needs the network; Ctrl-C stops it, and the next run goes on from there.
 */
import { relative } from "node:path";
import { readContent } from "../load/content.ts";
import { isError } from "../load/problem.ts";
import { realEffects } from "../verify/effects.ts";
import { journalPath } from "../verify/journal.ts";
import { isPublicAddress } from "../verify/public-address.ts";
import { reportOf, reporters } from "../verify/report.ts";
import { chooseSources } from "../verify/sources.ts";
import { userAgentOf } from "../verify/user-agent.ts";
import { verifySources } from "../verify/verify-sources.ts";
import { printingEffects } from "./build/effects.ts";
import { fail, settingsWithContent } from "./ending.ts";
import { readFlags } from "./verify/flags.ts";

const flags = orFail(() => readFlags(process.argv.slice(2)));
const settings = settingsWithContent();
const { dataset, problems } = readContent(settings);
if (problems.some(isError)) fail("The content has problems: `npm run check` names them. Mend them first.");
for (const id of flags.only ?? [])
  if (!dataset.sources.has(id)) fail(`There is no source \`${id}\`. A source's id is the name of its file in record/.`);

const printer = flags.format === "text" ? printingEffects() : toStderr();
const effects = realEffects(printer);
const stop = new AbortController();
process.once("SIGINT", () => stop.abort(new Error("stopped")));
process.once("SIGTERM", () => stop.abort(new Error("stopped")));

const chosen = chooseSources(dataset, { ...flags, topic: settings.topic, today: settings.today });
effects.log(`Looking at ${chosen.length} of ${dataset.sources.size} sources …`);
const result = await verifySources(
  dataset,
  chosen,
  {
    ...flags,
    contentDir: settings.contentDir,
    today: settings.today,
    journal: journalPath(settings.contentDir),
    userAgent: flags.userAgent ?? userAgentOf(dataset.site),
    maxBytes: 5_000_000,
    mayAsk: flags.allowLocal ? () => true : isPublicAddress,
    archiveApi: flags.archives ? flags.archiveApi : undefined,
    signal: stop.signal,
  },
  effects,
);
if (result.interrupted) {
  effects.log(`Stopped. ${result.looks.length} looked at so far are kept; run it again today to go on from there.`);
  process.exitCode = 130;
} else if (result.offline) {
  fail("No site could be reached: is this machine on-line? Nothing was written.");
} else {
  effects.log("");
  console.log(reporters[flags.format](reportOf(dataset, result.looks, result.proposals)));
  for (const path of result.written) effects.log(`Written: ${relative(process.cwd(), path)}`);
}

/** Keeps a report that a program reads free of everything else. */
function toStderr(): { log: (text: string) => void; progress: (text: string) => void } {
  const print = (text: string): void => console.error(text);
  return { log: print, progress: print };
}

function orFail<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    return fail((error as Error).message);
  }
}
