/** The closing line of a build. */
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

export interface Counts {
  readonly pages: number;
  readonly charts: number;
  readonly records: number;
  readonly seconds: number;
}

/** "1,038 pages, 69 charts, 1,342 records, 31.2 MB in 4,210 files, 14.2 seconds" */
export function summaryOf(outDir: string, { pages, charts, records, seconds }: Counts): string {
  const sizes = readdirSync(outDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).size);
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  const number = (n: number): string => n.toLocaleString("en-GB");
  return `${number(pages)} pages, ${number(charts)} charts, ${number(records)} records, ${(bytes / 1e6).toFixed(1)} MB in ${number(sizes.length)} files, ${seconds.toFixed(1)} seconds`;
}
