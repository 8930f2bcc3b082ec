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
  /** true where no host at all could be reached, which says more of our network than of theirs: nothing is kept. */
  readonly offline: boolean;
}

/** @param chosen in the order in which they are looked at; hosts are asked side by side */
export async function verifySources(
  dataset: Dataset,
  chosen: readonly SourceToLookAt[],
  options: VerifyOptions,
  effects: Effects,
): Promise<VerifyResult> {
  const before = options.dryRun ? [] : readJournal(options.journal);
  const done = new Set(before.filter((look) => dayOf(look) === options.today).map(({ source }) => source));
  if (done.size > 0) effects.log(`Going on where the last run was broken off: ${done.size} looked at already.`);
  const left = chosen.filter(({ id }) => !done.has(id));

  const fetchPage = pageFetcher(options, hostQueue(options, effects), effects);
  const now = await lookAtAll(left, fetchPage, options, effects);
  const looks = [...new Map([...before, ...now].map((look) => [look.source, look])).values()].sort((a, b) =>
    a.source < b.source ? -1 : 1,
  );
  const nothing = { looks, proposals: [], written: [], interrupted: false, offline: false };
  if (options.signal.aborted) return { ...nothing, interrupted: true };
  if (isOffline(left, now)) return { ...nothing, offline: true };

  const proposals = await archivesFor(dataset, chosen, fetchPage, options);
  if (options.dryRun) return { ...nothing, proposals };
  const written = writeAll(dataset, looks, options);
  removeJournal(options.journal);
  return { ...nothing, proposals, written };
}

type FetchPage = (request: PageRequest) => Promise<Page>;

/** Looks at each source, and keeps each look in the journal as it comes. Ends early where the signal says stop. */
async function lookAtAll(
  sources: readonly SourceToLookAt[],
  fetchPage: FetchPage,
  { today, dryRun, journal, signal }: VerifyOptions,
  effects: Effects,
): Promise<Look[]> {
  const looks: Look[] = [];
  let reached = false;
  const one = async (source: SourceToLookAt): Promise<void> => {
    const look = lookAt(source, await fetchPage(source), today);
    looks.push(look);
    // Before anything was reached nothing is worth keeping: our own network may be down.
    reached ||= wasReached(look);
    if (!dryRun && reached) appendJournal(journal, look);
    if (looks.length % 10 === 0 || looks.length === sources.length)
      effects.progress(`Looking at sources … ${looks.length} of ${sources.length}`);
  };
  rethrowUnlessStopped(await Promise.allSettled(sources.map(one)), signal);
  return looks;
}

/** True where several hosts were asked and none of them could be reached. */
function isOffline(sources: readonly SourceToLookAt[], looks: readonly Look[]): boolean {
  return !looks.some(wasReached) && new Set(sources.map(({ url }) => new URL(url).host)).size > 1;
}

function wasReached({ failed }: Look): boolean {
  return failed?.outcome !== "unreachable";
}

async function archivesFor(
  dataset: Dataset,
  chosen: readonly SourceToLookAt[],
  fetchPage: FetchPage,
  options: VerifyOptions,
): Promise<ArchiveProposal[]> {
  const proposals: ArchiveProposal[] = [];
  for (const { id } of chosen) {
    const source = get(dataset.sources, id);
    if (source.archive === undefined) proposals.push(await proposalFor(source, options, fetchPage));
  }
  return proposals;
}

function proposalFor(
  source: SourceRecord,
  { archiveApi: api, today, signal }: VerifyOptions,
  fetchPage: FetchPage,
): Promise<ArchiveProposal> | ArchiveProposal {
  return api === undefined || signal.aborted
    ? archiveProposal(source, today)
    : askArchive(source, { api, today, fetchPage });
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
