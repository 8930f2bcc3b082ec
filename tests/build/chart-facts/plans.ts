import { readingLabel } from "../../../src/i18n/positions.ts";
import type { Id, InTopic } from "../../../src/model/dataset.ts";
import { firstDay } from "../../../src/model/dates.ts";
import { pointsOf } from "../../../src/model/distance.ts";
import type { DocumentPoint, TopicDocument } from "../../../src/schema/document.ts";
import type { IsoDay } from "../../../src/schema/fields.ts";
import type { Issue } from "../../../src/schema/issue.ts";
import { addresses, dataset, type Facts, issuesOf, linkTo, words } from "./answers.ts";
import { linked } from "./figures.ts";

const own = words.charts.plans;

/** A point of a document that bears on an issue. */
interface Found {
  readonly issue: InTopic<Issue>;
  readonly document: InTopic<TopicDocument>;
  readonly point: DocumentPoint;
}

/** A row for every point on the issues of the subject, and a mark for its place on the scale and for its number. */
export function plans(topic: Id, subject: Id, asOf: IsoDay): Facts {
  const issues = issuesAbout(topic, subject);
  const found = documentsUpTo(topic, asOf).flatMap((document) =>
    document.points.flatMap((point) =>
      issues.filter(({ id }) => id === point.issue).map((issue): Found => ({ issue, document, point })),
    ),
  );
  const { document, dated, point, says, nearest, quantity, wording } = own.heads;
  return {
    drawn: [
      ...issues.filter((issue) => found.some((one) => one.issue === issue)).map(linkTo),
      ...found.filter((one) => hasScale(one) || !one.point.quantity).map((one) => mark(one, nearestOf(one))),
      ...found.filter((one) => one.point.quantity).map((one) => mark(one, amountOf(one.point))),
    ],
    head: [words.heads.issue, document, dated, point, says, nearest, quantity, wording],
    rows: found.map(row),
  };
}

/** The subject itself where it is an issue, else those on which the document has a point. */
function issuesAbout(topic: Id, subject: Id): InTopic<Issue>[] {
  const points = dataset.documents.get(subject)?.points;
  return issuesOf(topic).filter(({ id }) => (points ? points.some(({ issue }) => issue === id) : id === subject));
}

function documentsUpTo(topic: Id, asOf: IsoDay): InTopic<TopicDocument>[] {
  return [...dataset.documents.values()].filter((one) => one.topic === topic && firstDay(one.date) <= asOf);
}

function row(found: Found): string[] {
  const { issue, document, point } = found;
  const { status, superseded, date } = document;
  const standing = [words.documentStatus[status], ...(superseded ? [words.superseded] : [])];
  return [
    linkTo(issue),
    linked(words.text(document.title), addresses.document(document.topic, document.id)),
    [words.date(date), ...standing].join(", "),
    point.number ?? "–",
    words.text(point.summary),
    nearestOf(found) || "–",
    point.quantity ? readingLabel(words, issue, { kind: "quantity", quantity: point.quantity }) : "–",
    point.seen === "full-text" ? own.wording.seen : own.wording.account,
  ];
}

/** "Plan A, 4 March 2031: shared use. Both may use it. (point 12; only an account of the wording was seen)" */
function mark({ document, point }: Found, says: string): string {
  const remarks = [point.number && own.point(point.number), point.seen === "account" && own.account].filter(Boolean);
  const head = [`${words.text(document.title)}, ${words.date(document.date)}`, says].filter(Boolean).join(": ");
  const aside = remarks.length > 0 ? ` (${remarks.join("; ")})` : "";
  return linked(`${head}. ${words.text(point.summary)}${aside}`, addresses.document(document.topic, document.id));
}

function hasScale({ issue }: Found): boolean {
  return pointsOf(issue).length > 0;
}

/** The answer that comes nearest; empty for a number on an issue that asks for one. */
function nearestOf(found: Found): string {
  const { issue, point } = found;
  if (point.value && pointsOf(issue).some(({ id }) => id === point.value))
    return readingLabel(words, issue, { kind: "point", point: point.value });
  return !hasScale(found) && point.quantity ? "" : own.beside;
}

function amountOf({ quantity }: DocumentPoint): string {
  if (!quantity) return "";
  const { op, n, unit, scope } = quantity;
  return [own.amount(op, words.number(n), unit), scope && `(${scope})`].filter(Boolean).join(" ");
}
