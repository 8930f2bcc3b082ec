/** A difference for a program; `DiffReport` is its shape. */
import type { DiffReport } from "./diff-report.ts";

export function diffJson(report: DiffReport): string {
  return JSON.stringify(report, null, 2);
}
