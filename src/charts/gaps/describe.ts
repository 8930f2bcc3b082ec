import type { ChartWords, Description } from "../chart.ts";
import { capitalised } from "../marks.ts";
import type { Own, Row, Series } from "./series.ts";

/** On how many issues the distance is known, where it is least and most, and what was not measured. */
export function describe(series: Series, words: ChartWords<Own>): Description {
  const { title, lead, noScore } = words.own;
  const { rows, unmeasured, texts } = series;
  const head = lead(
    capitalised(series.asOf),
    words.howMany(rows.length),
    words.issues(rows.length + unmeasured.length),
  );
  const ends = [
    ...(rows.length > 0 ? [words.own.closest(...issuesAt(rows, rows[0] as Row, words))] : []),
    ...(rows.length > 1 ? [words.own.furthest(...issuesAt(rows, rows.at(-1) as Row, words))] : []),
  ];
  return {
    title: title(series.topic, series.asOf),
    summary: [ends.length > 0 ? `${head}: ${ends.join(", ")}.` : `${head}.`, texts.unmeasured, noScore]
      .filter(Boolean)
      .join(" "),
  };
}

/** At most so many issues are named at one end. */
const named = 3;

function issuesAt(rows: readonly Row[], { steps, issue, distance }: Row, words: ChartWords<Own>): [string, string] {
  const same = rows.filter((row) => row.steps === steps && row.issue.steps === issue.steps);
  const list = same.length > named ? words.issues(same.length) : words.list(same.map((row) => `“${row.issue.title}”`));
  return [list, distance];
}
