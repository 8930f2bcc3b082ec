/** Drawings of changed charts, before and after, as files. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ChangedChart } from "../../charts/changed.ts";
import { chartNamed, wordsOf } from "../../charts/index.ts";
import type { ChartEntry } from "../../exports/diff-report.ts";
import { standaloneSvg } from "../../exports/pictures/coloured-drawing.ts";
import type { Words } from "../../i18n/words.ts";

const folderOfStyles = join(import.meta.dirname, "../../styles");
/** Those of all charts before those that charts have of their own. */
const sheets = [
  "tokens.css",
  "chart.css",
  ...readdirSync(join(folderOfStyles, "charts"))
    .sort()
    .map((name) => join("charts", name)),
].map((name) => join(folderOfStyles, name));

/**
 * Writes `<chart>-<subject>.before.svg` and `.after.svg`, and gives their addresses. The matrix is a table, not a drawing,
 * and has none.
 *
 * @param at what stands before the names of the files in the addresses
 */
export function drawingsIn(folder: string, at: string, words: Words): (chart: ChangedChart) => ChartEntry["drawings"] {
  const styles = sheets.map((file) => readFileSync(file, "utf8")).join("\n");
  mkdirSync(folder, { recursive: true });
  return ({ chart: name, subject, before, after }) => {
    const chart = chartNamed(name);
    if (chart.host !== "svg") return null;
    const write = (series: unknown, side: string): string | null => {
      if (series === undefined) return null;
      const file = `${name}-${subject}.${side}.svg`;
      const { title } = chart.describe(series, wordsOf(chart, words));
      writeFileSync(join(folder, file), standaloneSvg(chart, series, Math.max(...chart.widthsPx), title, styles));
      return `${at.replaceAll("\\", "/").replace(/\/$/, "")}/${file}`;
    };
    return { before: write(before, "before"), after: write(after, "after") };
  };
}
