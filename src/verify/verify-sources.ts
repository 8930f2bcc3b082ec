/** A run over sources: each is looked at once, what was seen is kept as it comes and put into the files at the end. */
import { type Dataset, get, type Id, type SourceRecord } from "../model/dataset.ts";
import type { IsoDay } from "../schema/fields.ts";
import { type ArchiveProposal, archiveProposal, askArchive } from "./archives.ts";
import type { Effects } from "./effects.ts";
import { type FetchOptions, pageFetcher, type PageRequest, type Page } from "./fetch-page.ts";
import { hostQueue } from "./host-queue.ts";
import { appendJournal, readJournal, removeJournal } from "./journal.ts";
import { type Look, lookAt } from "./look.ts";
import type { SourceToLookAt } from "./sources.ts";
import { verifiedAfter, writeVerified } from "./verified-file.ts";

export interface VerifyOptions extends Pick<
  FetchOptions,
  "userAgent" | "timeoutMs" | "maxBytes" | "mayAsk" | "signal"
> {
  readonly contentDir: string;
  readonly journal: string;
  readonly today: IsoDay;
  /** Hosts asked at the same time. */
  readonly concurrency: number;
  readonly delayMs: number;
  /** true: nothing is written, neither journal nor file. */
  readonly dryRun: boolean;
  /** Address of the archive's question; undefined: it is not asked, addresses are only proposed. */
  readonly archiveApi: string | undefined;
}

export interface VerifyResult {
  /** Of this run, and of the one it took up again. */
  readonly looks: readonly Look[];
  readonly proposals: readonly ArchiveProposal[];
  /** Files that were written. */
  readonly written: readonly string[];
  /** true where the signal said stop: the journal stands, and the next run goes on from there. */
  readonly interrupted: boolean;
}

export async function verifySources(
  dataset: Dataset,
  chosen: readonly SourceToLookAt[],
  options: VerifyOptions,
  effects: Effects,
): Promise<VerifyResult> {
  const before = options.dryRun ? [] : readJournal(options.journal);
  const done = new Set(before.filter((look) => dayOf(look) === options.today).map(({ source }) => source));
  const left = chosen.filter(({ id }) => !done.has(id));
  if (done.size > 0) effects.log(`Going on where the last run was broken off: ${done.size} looked at already.`);

  const looks = new Map(before.map((look) => [look.source, look]));
  const proposals: ArchiveProposal[] = [];
  const queue = hostQueue(options, effects);
  const fetchPage = pageFetcher(options, queue, effects);
  let count = 0;
  const one = async (source: SourceToLookAt): Promise<void> => {
    const look = lookAt(source, await fetchPage(source), options.today);
    looks.set(source.id, look);
    if (!options.dryRun) appendJournal(options.journal, look);
    effects.progress(`Looking at sources … ${++count} of ${left.length}`);
  };
  const results = await Promise.allSettled(left.map(one));
  rethrowUnlessStopped(results, options.signal);

  for (const { id } of chosen) {
    const source = get(dataset.sources, id);
    if (source.archive === undefined) proposals.push(await proposalFor(source, options, fetchPage));
  }
  const interrupted = options.signal.aborted;
  const seen = [...looks.values()].sort((a, b) => (a.source < b.source ? -1 : 1));
  if (interrupted || options.dryRun) return { looks: seen, proposals, written: [], interrupted };
  const written = writeAll(dataset, seen, options);
  removeJournal(options.journal);
  return { looks: seen, proposals, written, interrupted };
}

function proposalFor(
  source: SourceRecord,
  { archiveApi: api, today, signal }: VerifyOptions,
  fetchPage: (request: PageRequest) => Promise<Page>,
): Promise<ArchiveProposal> | ArchiveProposal {
  return api === undefined || signal.aborted
    ? archiveProposal(source, today)
    : askArchive(source, { api, today, fetchPage }).catch(() => archiveProposal(source, today));
}

function writeAll(dataset: Dataset, looks: readonly Look[], { contentDir }: VerifyOptions): string[] {
  const topics: Id[] = [...new Set(looks.map(({ source }) => dataset.sources.get(source)?.topic))]
    .filter((topic) => topic !== undefined)
    .sort();
  return topics.map((topic) => writeVerified(contentDir, topic, verifiedAfter(dataset, topic, looks)));
}

function dayOf({ read, failed }: Look): IsoDay | undefined {
  return read?.on ?? failed?.on;
}

/** What was stopped on purpose is no error; anything else is ours, and is thrown. */
function rethrowUnlessStopped(results: readonly PromiseSettledResult<void>[], signal: AbortSignal): void {
  const failure = results.find((result) => result.status === "rejected");
  if (failure && !signal.aborted) throw failure.reason;
}
