/** A report as headed lists of lines, which text and Markdown print in their own ways. */
import type { Words } from "../i18n/words.ts";
import { kindsByWeight } from "./diff-summary.ts";
import type { CauseEntry, ChartEntry, DiffReport, ListName } from "./diff-report.ts";

export interface Section {
  readonly title: string;
  readonly items: readonly Item[];
  /** How many more there are than items. */
  readonly leftOut: number;
}

export interface Item {
  readonly text: string;
  /** Page on the site. */
  readonly address: string | null;
  readonly details: readonly Item[];
  readonly drawings: ChartEntry["drawings"];
}

/** Sections that hold something, in order of weight. */
export function sectionsOf(words: Words, report: DiffReport): Section[] {
  const { heads } = words.diff;
  const of = (list: ListName, title: string): Section => {
    const items = report[list].map((entry) => toItem(words, entry));
    return { title, items, leftOut: report.counts[list] - items.length };
  };
  // Positions are one list in the report, and stand under a head for each kind here.
  const positionsLeftOut = report.counts.positions - report.positions.length;
  const positions = kindsByWeight.map((kind) => ({
    title: heads.positions[kind],
    items: report.positions.filter((entry) => entry.kind === kind).map((entry) => toItem(words, entry)),
    leftOut: 0,
  }));
  const filled = positions.filter(({ items }) => items.length > 0);
  return [
    of("days", heads.days),
    ...filled.map((section, index) => ({ ...section, leftOut: index === filled.length - 1 ? positionsLeftOut : 0 })),
    of("past", heads.past),
    of("added", heads.added),
    of("corrected", heads.corrected),
    of("withdrawn", heads.withdrawn),
    of("removed", heads.removed),
    of("briefings", heads.briefings),
    of("charts", heads.charts),
    of("vanished", heads.vanished),
    of("retired", heads.retired),
    of("records", heads.records),
  ].filter(({ items }) => items.length > 0);
}

type AnyEntry = DiffReport[ListName][number];

function toItem(words: Words, entry: AnyEntry): Item {
  return {
    text: "sentence" in entry ? entry.sentence : `${words.diff.kind[entry.kind]} ${entry.id}`,
    address: "address" in entry ? entry.address : null,
    details: detailsOf(words, entry),
    drawings: "drawings" in entry ? entry.drawings : null,
  };
}

function detailsOf(words: Words, entry: AnyEntry): Item[] {
  if ("details" in entry) return entry.details.map((text) => ({ ...bare, text }));
  if ("quote" in entry && entry.quote !== null) return [{ ...bare, text: words.diff.quote(entry.quote) }];
  if (!("because" in entry)) return [];
  if (entry.because.length === 0) return [{ ...bare, text: words.diff.because.several }];
  return entry.because.map(({ sentence, address }: CauseEntry) => ({ ...bare, text: sentence, address }));
}

const bare = { address: null, details: [], drawings: null } satisfies Omit<Item, "text">;
