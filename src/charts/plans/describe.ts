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
      ? [
          answersSentence(section, series.asOf, words),
          ...section.units.map((unit) => unitSentence(unit, section, words)),
        ]
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

/** Answers in the order of the scale; a document with several is named with each. */
function answersSentence({ columns, rows }: Section, asOf: string, { own, list, few }: ChartWords<Own>): string {
  const lead = own.summary.issue(capitalised(asOf), few(rows.length), rows.length === 1);
  const groups = columns.flatMap(({ label }, column) => {
    const documents = rows.filter(({ points }) => points.some((point) => point.column === column));
    return documents.length > 0 ? [own.summary.group(list(documents.map(({ title }) => title)), label)] : [];
  });
  const without = rows.filter(({ points }) => points.every(({ column }) => column === undefined));
  if (columns.length > 0 && without.length > 0)
    groups.push(own.summary.noAnswer(list(without.map(({ title }) => title))));
  return groups.length > 0 ? `${lead}: ${groups.join("; ")}.` : `${lead}: ${list(rows.map(({ title }) => title))}.`;
}

function unitSentence({ key, ticks, amounts }: Unit, { rows }: Section, { own, list, few }: ChartWords<Own>): string {
  const titleOf = ({ row }: Amount): string => (rows[row] as Row).title;
  const said = (amount: Amount, text: string): string =>
    own.summary.by(own.scoped(text, amount.scope), titleOf(amount));
  const [first] = amounts as [Amount];
  if (amounts.length === 1) return own.summary.oneAmount(own.scoped(first.text, first.scope), titleOf(first));
  if (ticks.length === 0)
    return own.summary.sameAmount(capitalised(few(amounts.length)), list(amounts.map((one) => said(one, one.text))));
  const values = amounts.map(({ n }) => n);
  const allAt = (end: number): string =>
    list(amounts.filter(({ n }) => n === end).map((amount) => said(amount, amount.short)));
  return own.summary.range(key, allAt(Math.min(...values)), allAt(Math.max(...values)));
}

function accountsSentence({ kind, sections }: Series, { own, list }: ChartWords<Own>): string {
  const rows = sections.flatMap((section) => section.rows);
  const points = rows.flatMap((row) => row.points);
  const accounts = points.filter(({ wordingSeen }) => !wordingSeen).length;
  if (accounts === 0) return "";
  if (kind !== "issue" || accounts === points.length) return own.summary.accounts(accounts, points.length);
  const whole = rows.filter((row) => row.points.every(({ wordingSeen }) => !wordingSeen)).map(({ title }) => title);
  return whole.length > 0 ? own.summary.accountsOf(list(whole)) : own.summary.accounts(accounts, points.length);
}
