import { nice, ticks as ticksBetween } from "d3";
import type { plans as dictionary } from "../../i18n/en/charts/plans.ts";
import type { Id } from "../../model/dataset.ts";
import type { Quantity } from "../../schema/fields.ts";
import type { ChartWords, Query } from "../chart.ts";
import { asOfPhrase } from "../marks.ts";
import type { Column } from "../scale.ts";
import type { DocumentMark, IssueMark, PointMark, TopicHistory } from "../topic-history/topic-history.ts";

export type Own = typeof dictionary;

export interface Series {
  readonly kind: "topic" | "issue" | "document";
  /** Title of what the chart is about. */
  readonly about: string;
  readonly asOf: string;
  /** What is written where there is nothing to draw. */
  readonly none: string;
  /** Head of what stands beside a scale. */
  readonly besideHead: string;
  readonly numbersHead: string;
  /** Issues on which a document has a point, in declared order. */
  readonly sections: readonly Section[];
}

export interface Section {
  readonly key: Id;
  readonly title: string;
  readonly href: string;
  /** Empty where the issue asks for a quantity. */
  readonly columns: readonly Column[];
  /** The document the chart is about first, then by date. */
  readonly rows: readonly Row[];
  /** In the order in which the documents first name them. */
  readonly units: readonly Unit[];
}

/** What one document says on an issue. */
export interface Row {
  readonly key: Id;
  readonly title: string;
  readonly dated: string;
  readonly status: DocumentMark["status"];
  /** The status in words. */
  readonly standing: string;
  readonly href: string;
  /** true for all documents but the one that the chart is about, where it is about one. */
  readonly aside: boolean;
  /** How much of it was seen in an account alone, in words; empty where all wording was seen. */
  readonly seen: string;
  readonly points: readonly Point[];
}

export interface Point {
  /** Place among the points of the document, counted from 0. */
  readonly key: string;
  /** As printed; empty where it was not seen. */
  readonly number: string;
  readonly summary: string;
  /** Column that comes nearest; undefined where none does. */
  readonly column?: number | undefined;
  readonly label: string;
  readonly short: string;
  /** "at most 12 metres (at low water)"; empty where it has none. */
  readonly quantity: string;
  readonly wordingSeen: boolean;
  /** Its number and how it was seen, in words; empty where there is nothing to add. */
  readonly remark: string;
}

/** Quantities in one unit: they alone may share an axis. */
export interface Unit {
  readonly key: string;
  /** Values on the axis, ascending, from one end to the other; empty where there is one value alone. */
  readonly ticks: readonly { readonly n: number; readonly text: string }[];
  /** In the order of the rows. */
  readonly amounts: readonly Amount[];
}

export interface Amount {
  /** `<document>-<point>` */
  readonly key: string;
  readonly op: Quantity["op"];
  readonly n: number;
  /** "at most 600" */
  readonly short: string;
  /** "at most 600 metres" */
  readonly text: string;
  readonly scope: string;
  /** Places of its row and of its point in that row. */
  readonly row: number;
  readonly point: number;
}

/**
 * The plans and drafts of a topic, issue by issue.
 *
 * @param query whose subject is the topic, an issue (then that alone), or a document (then the issues it has a point on).
 *   @throws when it is none of them
 */
export function series(history: TopicHistory, query: Query, words: ChartWords<Own>): Series {
  const { kind, about, issues } = subjectOf(history, query.subject);
  const documents = history.documents.filter(({ day }) => day <= query.asOf);
  const first = kind === "document" ? query.subject : undefined;
  const known = kind !== "document" || documents.some(({ key }) => key === first);
  const sections = known ? issues.map((issue) => section(issue, documents, first, words)) : [];
  const asOf = asOfPhrase(words, query.asOf);
  return {
    kind,
    about,
    asOf,
    none: words.own.none(asOf),
    besideHead: words.own.beside,
    numbersHead: words.own.numbers,
    sections: sections.filter(({ rows }) => rows.length > 0),
  };
}

function subjectOf(
  { topic, title, issues, documents }: TopicHistory,
  subject: Id,
): Pick<Series, "kind" | "about"> & { readonly issues: readonly IssueMark[] } {
  if (subject === topic) return { kind: "topic", about: title, issues };
  const issue = issues.find(({ key }) => key === subject);
  if (issue) return { kind: "issue", about: issue.title, issues: [issue] };
  const document = documents.find(({ key }) => key === subject);
  if (!document) throw new Error(`Unknown subject \`${subject}\`, expected the topic, one of its issues or documents`);
  const on = new Set(document.points.map((point) => point.issue));
  return { kind: "document", about: document.title, issues: issues.filter(({ key }) => on.has(key)) };
}

function section(
  { key, title, href, columns }: IssueMark,
  documents: readonly DocumentMark[],
  first: Id | undefined,
  words: ChartWords<Own>,
): Section {
  const ordered = [...documents].sort((a, b) => Number(b.key === first) - Number(a.key === first));
  const found = ordered
    .map((document) => ({ document, points: document.points.filter(({ issue }) => issue === key) }))
    .filter(({ points }) => points.length > 0);
  return {
    key,
    title,
    href,
    columns,
    rows: found.map(({ document, points }) => row(document, points, columns, first, words)),
    units: unitsOf(found, words),
  };
}

function row(
  { key, title, dated, status, standing, href }: DocumentMark,
  points: readonly PointMark[],
  columns: readonly Column[],
  first: Id | undefined,
  { own }: ChartWords<Own>,
): Row {
  const accounts = points.filter(({ wordingSeen }) => !wordingSeen).length;
  return {
    key,
    title,
    dated,
    status,
    standing,
    href,
    aside: first !== undefined && key !== first,
    seen: own.seen[accounts === 0 ? "none" : accounts === points.length ? "all" : "some"],
    points: points.map((one) => point(one, columns, own)),
  };
}

function point(mark: PointMark, columns: readonly Column[], own: Own): Point {
  const column = mark.columns[0];
  const { key, number, summary, wordingSeen, quantity } = mark;
  const remarks = [number && own.point(number), !wordingSeen && own.account];
  return {
    key,
    number,
    summary,
    column,
    label: column === undefined ? (columns.length === 0 && quantity ? "" : own.beside) : mark.label,
    short: (column === undefined ? undefined : columns[column]?.short) ?? own.beside,
    quantity: quantity?.text ?? "",
    wordingSeen,
    remark: remarks.filter(Boolean).join("; "),
  };
}

function unitsOf(
  found: readonly { readonly document: DocumentMark; readonly points: readonly PointMark[] }[],
  words: ChartWords<Own>,
): Unit[] {
  const byUnit = new Map<string, Amount[]>();
  found.forEach(({ document, points }, row) =>
    points.forEach(({ key, quantity }, point) => {
      if (!quantity) return;
      const { op, n, unit, scope = "" } = quantity;
      const amount = (name: string): string => words.own.amount(op, words.number(n), name);
      const of = { key: `${document.key}-${key}`, op, n, scope, row, point };
      byUnit.set(unit, [...(byUnit.get(unit) ?? []), { ...of, short: amount(""), text: amount(unit) }]);
    }),
  );
  return [...byUnit].map(([key, amounts]) => ({ key, ticks: ticksOf(amounts, words), amounts }));
}

/** Round values around all amounts and zero; none where all amounts are one number, which needs no axis to be read. */
function ticksOf(amounts: readonly Amount[], words: ChartWords<Own>): Unit["ticks"] {
  const values = amounts.map(({ n }) => n);
  if (new Set(values).size < 2) return [];
  const ends = [Math.min(0, ...values), Math.max(0, ...values)];
  const [from, to] = nice(ends[0] as number, ends[1] as number, 4);
  return ticksBetween(from, to, 4).map((n) => ({ n, text: words.number(n) }));
}
