/** Plans and drafts in words and places, point by point. */
import { readingLabel } from "../../i18n/positions.ts";
import type { Words } from "../../i18n/words.ts";
import { type Dataset, get, type InTopic } from "../../model/dataset.ts";
import { firstDay } from "../../model/dates.ts";
import type { Reading } from "../../model/reading.ts";
import type { DocumentPoint, TopicDocument } from "../../schema/document.ts";
import type { Issue } from "../../schema/issue.ts";
import { columnsOf } from "./columns.ts";
import type { Reader } from "./reader.ts";
import type { DocumentMark, PointMark } from "./topic-history.ts";

export function documentMark(
  dataset: Dataset,
  document: InTopic<TopicDocument>,
  { words, addresses }: Reader,
): DocumentMark {
  const { issues } = get(dataset.topics, document.topic);
  const standing = [words.documentStatus[document.status], document.superseded && words.superseded];
  return {
    key: document.id,
    title: words.text(document.title),
    day: firstDay(document.date),
    dated: words.date(document.date),
    status: document.status,
    standing: standing.filter(Boolean).join(", "),
    href: addresses.document(document.topic, document.id),
    points: document.points.flatMap((point, index) =>
      point.issue && issues.includes(point.issue)
        ? [pointMark(get(dataset.issues, point.issue), point, index, words)]
        : [],
    ),
  };
}

function pointMark(issue: InTopic<Issue>, point: DocumentPoint, index: number, words: Words): PointMark {
  const reading: Reading | undefined = point.value ? { kind: "point", point: point.value } : undefined;
  const { quantity } = point;
  return {
    key: String(index),
    number: point.number ?? "",
    issue: issue.id,
    summary: words.text(point.summary),
    columns: reading ? columnsOf(issue, [reading]) : [],
    label: reading ? readingLabel(words, issue, reading) : "",
    quantity: quantity && { ...quantity, text: readingLabel(words, issue, { kind: "quantity", quantity }) },
    wordingSeen: point.seen === "full-text",
  };
}
