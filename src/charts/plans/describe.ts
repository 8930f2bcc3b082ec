import type { ChartWords, Description } from "../chart.ts";
import { capitalised } from "../marks.ts";
import type { Amount, Own, Row, Section, Series, Unit } from "./series.ts";

/** How many documents speak on what; on one issue, which gives which answer and which number. What is known from accounts alone. */
export function describe(series: Series, words: ChartWords<Own>): Description {
  const title = words.own.title(series.about, series.asOf);
  const [section] = series.sections;
  if (!section) return { title, summary: series.none };
  const sentences =
    series.kind === "issue"
      ? [answersSentence(section, series.asOf, words), ...section.units.map((unit) => unitSentence(unit, words))]
      : [countsSentences(series, words)];
  return { title, summary: [...sentences, accountsSentence(series, words)].filter(Boolean).join(" ") };
}

function countsSentences({ kind, about, asOf, sections }: Series, { own, list, few }: ChartWords<Own>): string {
  const rows = sections.flatMap((section) => section.rows);
  const points = (some: readonly Row[]): number => some.reduce((sum, row) => sum + row.points.length, 0);
  const documents = (some: readonly Row[]): number => new Set(some.map(({ key }) => key)).size;
  if (kind === "document") {
    const its = rows.filter(({ aside }) => !aside);
    const others = documents(rows.filter(({ aside }) => aside));
    const lead = own.summary.document(capitalised(asOf), about, points(its), sections.length);
    return `${lead} ${own.summary.others(others, capitalised(few(others)))}`;
  }
  const lead = own.summary.topic(capitalised(asOf), documents(rows), points(rows), sections.length);
  const most = Math.max(...sections.map((section) => section.rows.length));
  const spoken = sections.filter((section) => section.rows.length === most).map((section) => section.title);
  return spoken.length < sections.length ? `${lead} ${own.summary.most(`${list(spoken)} (${few(most)})`)}` : lead;
}

/** How many documents come nearest to each answer, in the order of the scale; one with several answers counts at each. */
function answersSentence({ columns, rows }: Section, asOf: string, { own, list, few }: ChartWords<Own>): string {
  const lead = own.summary.issue(capitalised(asOf), few(rows.length), rows.length === 1);
  const groups = columns.flatMap(({ label }, column) => {
    const documents = rows.filter(({ points }) => points.some((point) => point.column === column));
    return documents.length > 0 ? [own.summary.group(few(documents.length), label)] : [];
  });
  const without = rows.filter(({ points }) => points.every(({ column }) => column === undefined)).length;
  if (columns.length > 0 && without > 0) groups.push(own.summary.noAnswer(few(without)));
  return groups.length > 0 ? `${lead} ${own.summary.nearest(list(groups))}` : lead;
}

function unitSentence({ key, ticks, amounts }: Unit, { own, list, few }: ChartWords<Own>): string {
  const [first] = amounts as [Amount];
  const said = (some: readonly Amount[]): string =>
    list([...new Set(some.map(({ short, scope }) => own.scoped(short, scope)))]);
  if (amounts.length === 1) return own.summary.oneAmount(own.scoped(first.text, first.scope));
  if (ticks.length === 0) return own.summary.sameAmount(capitalised(few(amounts.length)), key, said(amounts));
  const values = amounts.map(({ n }) => n);
  const allAt = (end: number): string => said(amounts.filter(({ n }) => n === end));
  return own.summary.range(key, allAt(Math.min(...values)), allAt(Math.max(...values)));
}

function accountsSentence({ sections }: Series, { own }: ChartWords<Own>): string {
  const points = sections.flatMap(({ rows }) => rows.flatMap((row) => row.points));
  const accounts = points.filter(({ wordingSeen }) => !wordingSeen).length;
  return accounts > 0 ? own.summary.accounts(accounts, points.length) : "";
}
