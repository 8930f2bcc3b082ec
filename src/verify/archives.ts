/** Archived copies of sources that name none: an address to look at, or what the archive says it has. */
import type { SourceRecord } from "../model/dataset.ts";
import type { IsoDay } from "../schema/fields.ts";
import type { Page, PageRequest } from "./fetch-page.ts";

export interface ArchiveProposal {
  readonly source: string;
  readonly url: string;
  /** true where the archive said that it has this copy; false where it says it has none; undefined where it was not asked. */
  readonly known?: boolean | undefined;
}

/** An address at which a copy of about the day the page was read may be found. Nobody has looked whether there is one. */
export function archiveProposal(source: SourceRecord, today: IsoDay): ArchiveProposal {
  return { source: source.id, url: `https://web.archive.org/web/${stamp(source, today)}/${source.url}` };
}

/** Asks the archive which copy it has nearest to that day. @returns the proposal unchanged where it gives no clear answer */
export async function askArchive(
  source: SourceRecord,
  { api, today, fetchPage }: { api: string; today: IsoDay; fetchPage: (request: PageRequest) => Promise<Page> },
): Promise<ArchiveProposal> {
  const proposal = archiveProposal(source, today);
  const question = new URL(api);
  question.searchParams.set("url", source.url);
  question.searchParams.set("timestamp", stamp(source, today));
  const page = await fetchPage({ url: question.href, forPrograms: true });
  const closest = "answer" in page && page.answer.status === 200 ? closestIn(page.answer.body) : "unclear";
  if (closest === "unclear") return proposal;
  return closest === undefined ? { ...proposal, known: false } : { source: source.id, url: closest, known: true };
}

/** Day as the archive writes it: on which the page was read, else on which it was published, else today. */
function stamp({ accessed, published }: SourceRecord, today: IsoDay): string {
  return (accessed ?? (published?.length === 10 ? published : today)).replaceAll("-", "");
}

/** Address of the copy in the archive's answer; undefined where it has none. */
function closestIn(body: Uint8Array): string | "unclear" | undefined {
  try {
    const answer = JSON.parse(new TextDecoder().decode(body)) as {
      archived_snapshots?: { closest?: { available?: unknown; url?: unknown; status?: unknown } };
    };
    const { archived_snapshots: snapshots } = answer;
    if (snapshots === undefined) return "unclear";
    const { available, url, status } = snapshots.closest ?? {};
    if (available !== true || typeof url !== "string" || !URL.canParse(url)) return undefined;
    // A copy of an error page is none of the page.
    return status === undefined || String(status).startsWith("2") ? url.replace(/^http:/, "https:") : undefined;
  } catch {
    return "unclear";
  }
}
