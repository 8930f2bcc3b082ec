/** The points of an issue as columns: what spectrum and history draw positions on. */
import { pointsOf } from "../model/distance.ts";
import type { Issue } from "../schema/issue.ts";
import type { Words } from "../i18n/words.ts";

export interface Column {
  readonly key: string;
  readonly label: string;
  readonly short: string;
  /** true where the point does not stand on the ordered axis. */
  readonly apart: boolean;
}

export function columnsOfIssue(issue: Issue, words: Words): Column[] {
  return pointsOf(issue).map(({ id, label, short, offAxis }) => ({
    key: id,
    label: words.text(label),
    short: words.text(short ?? label),
    apart: offAxis === true,
  }));
}

/** Centres of the columns in px; columns apart stand half a band further to the right. */
export function columnCentres(columns: readonly Pick<Column, "apart">[], fromPx: number, toPx: number): number[] {
  const gap = columns.some(({ apart }) => apart) ? 0.5 : 0;
  const band = (toPx - fromPx) / (columns.length + gap);
  return columns.map(({ apart }, index) => round(fromPx + band * (index + 0.5 + (apart ? gap : 0))));
}

/** Width of one column in px. */
export function columnWidth(columns: readonly Pick<Column, "apart">[], fromPx: number, toPx: number): number {
  return (toPx - fromPx) / (columns.length + (columns.some(({ apart }) => apart) ? 0.5 : 0));
}

/** Two decimals: enough for any screen, and goldens stay still. */
export function round(n: number): number {
  return Math.round(n * 100) / 100;
}
