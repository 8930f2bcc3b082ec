import type { Words } from "../../i18n/words.ts";
import type { Description } from "../chart.ts";
import type { Series } from "./series.ts";

/** How many positions are known, and how many blanks of each kind there are. */
export function describe(series: Series, words: Words): Description {
  const { title, summary } = words.chart.matrix;
  const cells = series.rows.flatMap((row) => row.cells);
  const blanks = new Map<string, number>();
  for (const { blank, label } of cells) if (blank) blanks.set(label, (blanks.get(label) ?? 0) + 1);
  const answered = cells.filter(({ blank }) => !blank).length;
  return {
    title: title(series.topic, series.asOf),
    summary: summary(
      answered,
      cells.length,
      series.parties.length,
      series.rows.length,
      words.list([...blanks].map(([label, n]) => `${n} ${label}`)),
    ),
  };
}
