/** The points of an issue as columns: what positions are drawn on. */

export interface Column {
  readonly key: string;
  readonly label: string;
  readonly short: string;
  /** true where the point does not stand on the ordered axis. */
  readonly apart: boolean;
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
