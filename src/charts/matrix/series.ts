import { positionPhrase } from "../../i18n/positions.ts";
import { type Dataset, get, type Id } from "../../model/dataset.ts";
import { addDays } from "../../model/dates.ts";
import { changesOf } from "../../model/history.ts";
import { positionAt } from "../../model/position.ts";
import type { Query, Reader } from "../chart.ts";
import { asOfPhrase, type PartyMark, partiesShown, partyMark, type PositionMark, positionMark } from "../marks.ts";
import { type Column, columnsOfIssue } from "../scale.ts";

export interface Series {
  readonly topic: string;
  readonly asOf: string;
  readonly heads: { readonly issue: string; readonly where: string };
  readonly parties: readonly PartyMark[];
  readonly rows: readonly Row[];
}

export interface Row {
  readonly key: Id;
  readonly title: string;
  readonly question: string;
  readonly href: string;
  readonly ordered: boolean;
  readonly columns: readonly Column[];
  /** One for each party, in their order. */
  readonly cells: readonly Cell[];
}

export interface Cell extends PositionMark {
  /** What it was and until when, where the answer moved lately; empty where it did not. */
  readonly moved: string;
}

/** How long a change of answer is marked as new. */
const latelyDays = 183;

/** Every party on every issue of a topic as of a day. */
export function series(dataset: Dataset, query: Query, reader: Reader): Series {
  const topic = get(dataset.topics, query.subject);
  const parties = partiesShown(dataset, topic.id, query);
  const { words, addresses } = reader;
  return {
    topic: words.text(topic.title),
    asOf: asOfPhrase(words, query.asOf),
    heads: { issue: words.chart.matrix.issue, where: words.chart.matrix.where },
    parties: parties.map((party) => partyMark(dataset, topic.id, party, reader)),
    rows: topic.issues.map((id) => {
      const issue = get(dataset.issues, id);
      return {
        key: id,
        title: words.text(issue.title),
        question: words.text(issue.question),
        href: addresses.issue(topic.id, id),
        ordered: issue.kind === "ordered",
        columns: columnsOfIssue(issue, words),
        cells: parties.map((party) => ({
          ...positionMark(issue, positionAt(dataset, party, id, query.asOf), reader),
          moved: movedLately(dataset, party, id, query, reader),
        })),
      };
    }),
  };
}

function movedLately(dataset: Dataset, party: Id, issueId: Id, { asOf }: Query, { words }: Reader): string {
  const last = changesOf(dataset, party, issueId, asOf).at(-1);
  if (last?.kind !== "moved" || !last.before || last.day < addDays(asOf, -latelyDays)) return "";
  return words.chart.matrix.moved(words.shortDate(last.day), positionPhrase(words, get(dataset.issues, issueId), last.before));
}
