/**
 * `npm run diff -- <revision>`: what changed since, in positions: "Party · Issue: was A, now B, because of S".
 * `--format text|markdown|json`, `--drawings <folder>` for the changed charts. Differences are no failure: exit 0.
 */
import { resolve } from "node:path";
import { changedCharts } from "../charts/changed.ts";
import { chartNamed, charts } from "../charts/index.ts";
import { reportText, summaryLine } from "../check/reporters/text.ts";
import { type Compared, reportOf } from "../exports/diff-entries.ts";
import { diffJson } from "../exports/diff-json.ts";
import { diffMarkdown } from "../exports/diff-markdown.ts";
import { diffText } from "../exports/diff-text.ts";
import { wordsIn } from "../i18n/words.ts";
import { missingContent, readSettings } from "../load/settings.ts";
import { addressesBelow } from "../model/addresses.ts";
import { changesBetween } from "../model/diff/content-diff.ts";
import { drawingsIn } from "./diff/drawings.ts";
import { readFlags } from "./diff/flags.ts";
import { commitOf, defaultRef, Refusal, repositoryAround } from "./diff/git.ts";
import { readRevision, readSide } from "./diff/revision.ts";

try {
  process.exitCode = run();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function run(): number {
  const flags = readFlags(process.argv.slice(2));
  const settings = readSettings();
  const missing = missingContent(settings);
  if (missing) throw new Refusal(missing);
  const repository = repositoryAround(settings.contentDir);
  const ref = flags.ref ?? defaultRef(repository);
  const against = { ref, commit: commitOf(repository, ref) };
  const [old, now] = [readRevision(repository, against, settings), readSide(settings)];
  const problems = [...old.problems, ...now.problems];
  if (problems.length > 0) {
    console.error(`${reportText(problems)}\n\n${summaryLine(problems)}; nothing was compared.`);
    return 1;
  }
  const words = wordsIn(now.dataset.site.languages[0] ?? "en");
  // Links follow the address as it was: a change under review cannot lead its reviewers elsewhere.
  const addresses = addressesBelow(`${old.address ?? ""}${settings.basePath}`);
  const [before, after] = [old.dataset, now.dataset];
  const all = Object.keys(charts).map(chartNamed);
  const compared: Compared = {
    before,
    after,
    against,
    words,
    addresses,
    diff: changesBetween(before, after, now.retired),
    charts: changedCharts(all, before, after, { words, addresses }),
    drawings: flags.drawings
      ? drawingsIn(resolve(flags.drawings), flags.drawingsAt ?? flags.drawings, words)
      : undefined,
  };
  const report = reportOf(compared);
  const printed = { json: diffJson, text: diffText.bind(null, words), markdown: diffMarkdown.bind(null, words) };
  console.log(printed[flags.format](report).trimEnd());
  return 0;
}
