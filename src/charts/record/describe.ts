import type { ChartWords, Description } from "../chart.ts";
import { capitalised } from "../marks.ts";
import { lengthPhrase, type Own, type Row, type Series } from "./series.ts";

/** How many statements by whom and between which days, who has most and least, and the longest stretch without any. */
export function describe(series: Series, words: ChartWords<Own>): Description {
  const { title, empty, longest } = words.own;
  const { gap, rows, topic, asOf } = series;
  const sentences = rows.some(({ dots }) => dots.length > 0)
    ? [
        lead(series, words),
        comparison(rows, words),
        gap ? longest(lengthPhrase(gap, words), words.date(gap.from), words.date(gap.to)) : "",
      ]
    : [empty(capitalised(asOf))];
  return { title: title(topic, asOf), summary: sentences.filter(Boolean).join(" ") };
}

function lead({ rows, asOf }: Series, words: ChartWords<Own>): string {
  const dots = rows.flatMap((row) => row.dots);
  const heard = rows.filter((row) => row.dots.length > 0).length;
  const [first, last] = firstAndLast(dots);
  return words.own.lead(
    capitalised(asOf),
    words.counts.statements(dots.length),
    words.own.parties(words.few(heard), heard === 1),
    first,
    last,
  );
}

/** Who has most and who least, in counts alone; nothing to compare where there is one party. */
function comparison(rows: readonly Row[], words: ChartWords<Own>): string {
  if (rows.length < 2) return "";
  const counts = rows.map(({ dots }) => dots.length);
  const [most, least] = [Math.max(...counts), Math.min(...counts)];
  if (most === least) return words.own.same(words.number(most));
  const having = (n: number): Row[] => rows.filter(({ dots }) => dots.length === n);
  const withCount = (n: number): string =>
    words.own.withCount(namesOf(having(n), words), words.number(n), having(n).length === 1);
  const fewest = least === 0 ? words.own.noneBy(namesOf(having(0), words)) : words.own.fewest(withCount(least));
  return words.own.most(withCount(most), fewest);
}

/** Names, or a number where there are too many to read. */
function namesOf(rows: readonly Row[], words: ChartWords<Own>): string {
  return rows.length > 4
    ? words.own.parties(words.few(rows.length), false)
    : words.list(rows.map(({ party }) => party.short));
}

/** When the first and the last of them were said, as readers write it. @param dots at least one; by day within a party */
export function firstAndLast(
  dots: readonly { readonly day: string; readonly until: string; readonly saidOn: string }[],
): [first: string, last: string] {
  const first = dots.reduce((a, b) => (b.day < a.day ? b : a));
  const last = dots.reduce((a, b) => (b.until >= a.until ? b : a));
  return [first.saidOn, last.saidOn];
}
