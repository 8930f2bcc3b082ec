/** A difference between two states of the record as plain data with its words: what every form of output is made of. */
import type { ChangedChart } from "../charts/changed.ts";
import type { PositionChangeKind } from "../model/diff/positions.ts";
import type { RecordChange } from "../model/diff/records.ts";
import type { Vanished } from "../model/diff/content-diff.ts";
import type { IsoDate, IsoDay } from "../schema/fields.ts";
import type { Retired } from "../schema/retired.ts";

/** Raised whenever a program that reads the JSON would have to change. */
export const reportVersion = 1;

/** What `--format json` prints. Sentences are in the site's language, on one line, without control characters. */
export interface DiffReport {
  readonly version: typeof reportVersion;
  readonly against: { readonly ref: string; readonly commit: string };
  /** Everything in one sentence. */
  readonly summary: string;
  /** How many entries each list has, those left out included. */
  readonly counts: Readonly<Record<ListName, number>>;
  /** Topics that are new, gone, or taken as of another day. */
  readonly days: readonly DayEntry[];
  readonly positions: readonly PositionEntry[];
  /** Positions on earlier days that are not what they were. */
  readonly past: readonly PastEntry[];
  readonly added: readonly AddedEntry[];
  readonly corrected: readonly CorrectedEntry[];
  readonly withdrawn: readonly StatementEntry[];
  readonly removed: readonly StatementEntry[];
  readonly briefings: readonly BriefingEntry[];
  readonly charts: readonly ChartEntry[];
  readonly records: readonly RecordEntry[];
  readonly vanished: readonly Vanished[];
  readonly retired: readonly RetiredEntry[];
}

export const listNames = [
  "days",
  "positions",
  "past",
  "added",
  "corrected",
  "withdrawn",
  "removed",
  "briefings",
  "charts",
  "records",
  "vanished",
  "retired",
] as const satisfies readonly (keyof DiffReport)[];
export type ListName = (typeof listNames)[number];

interface Entry {
  readonly sentence: string;
}

export interface DayEntry extends Entry {
  readonly topic: string;
  readonly before: IsoDay | null;
  readonly after: IsoDay | null;
}

export interface CauseEntry extends Entry {
  readonly kind: "added" | "removed" | "corrected" | "withdrawn" | "record" | "day";
  /** Id of the statement, where the cause is one. */
  readonly statement: string | null;
  /** Its page on the site; null where it has none, or none any more. */
  readonly address: string | null;
}

interface CellEntry extends Entry {
  readonly topic: string;
  readonly party: string;
  readonly issue: string;
  /** States, such as `stated` or `silent`; null where there was no such cell, or nothing on record. */
  readonly before: string | null;
  readonly after: string | null;
  /** Empty where no single change explains it. */
  readonly because: readonly CauseEntry[];
}

export interface PositionEntry extends CellEntry {
  readonly kind: PositionChangeKind;
}

export interface PastEntry extends CellEntry {
  readonly from: IsoDay;
  readonly to: IsoDay;
}

export interface StatementEntry extends Entry {
  readonly id: string;
  readonly said: IsoDate;
  readonly address: string | null;
}

export interface AddedEntry extends StatementEntry {
  /** The very words; null where none were taken. */
  readonly quote: string | null;
}

export interface CorrectedEntry extends StatementEntry {
  /** Names of the fields that differ. */
  readonly fields: readonly string[];
  /** The same in words, with what they were and are. */
  readonly details: readonly string[];
}

export interface BriefingEntry extends Entry {
  readonly id: string;
  readonly change: "added" | "removed" | "changed" | "none";
  readonly address: string | null;
}

export interface ChartEntry extends Entry, Pick<ChangedChart, "chart" | "subject" | "topic"> {
  /** Addresses of the drawings; null where there is none on that side, or none was asked for. */
  readonly drawings: { readonly before: string | null; readonly after: string | null } | null;
}

export interface RecordEntry extends Entry, Pick<RecordChange, "kind" | "id" | "change" | "fields"> {}

export interface RetiredEntry extends Entry, Pick<Retired, "kind" | "id" | "on"> {
  /** Id of the record that took its place, where there is one. */
  readonly becomes: string | null;
}

/** Most entries of a list, and most characters of a string, that are written out. */
const limits = { entries: 200, characters: 400 };

/** The report within its limits: shorter lists and texts; `counts` still tells how many there are. */
export function limited(report: DiffReport): DiffReport {
  return shorten(report) as DiffReport;
}

function shorten(value: unknown): unknown {
  if (typeof value === "string") return oneLine(value, limits.characters);
  if (Array.isArray(value)) return value.slice(0, limits.entries).map(shorten);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shorten(inner)]));
}

/** Text from the content as one line: no line ends, control characters or marks that turn the direction of writing. */
export function oneLine(text: string, characters: number): string {
  const line = text.replace(/[\s\p{Cc}\u2028-\u202e\u2066-\u2069\ufeff]+/gu, " ").trim();
  // Counted in whole characters, so that none is cut in two.
  const signs = line.length > characters ? [...line] : [];
  return signs.length > characters ? `${signs.slice(0, characters - 1).join("")}…` : line;
}
