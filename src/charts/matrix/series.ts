import { positionPhrase } from "../../i18n/positions.ts";
import { type Dataset, get, type Id } from "../../model/dataset.ts";
import { addDays } from "../../model/dates.ts";
import { changesOf } from "../../model/history.ts";
import { isBlank, positionAt } from "../../model/position.ts";
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
  /** One word for how it stands, where it is not simply on record; empty otherwise. */
  readonly note: string;
  /** When the answer moved, where that was lately, and what it was before. */
  readonly moved: { readonly text: string; readonly title: string } | null;
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
        cells: parties.map((party) => {
          const position = positionAt(dataset, party, id, query.asOf);
          return {
            ...positionMark(issue, position, reader),
            note: isBlank(position) || position.state === "stated" ? "" : words.state[position.state],
            moved: movedLately(dataset, party, id, query, reader),
          };
        }),
      };
    }),
  };
}

function movedLately(dataset: Dataset, party: Id, issueId: Id, { asOf }: Query, { words }: Reader): Cell["moved"] {
  const last = changesOf(dataset, party, issueId, asOf).at(-1);
  if (last?.kind !== "moved" || !last.before || last.day < addDays(asOf, -latelyDays)) return null;
  const { moved, movedFrom } = words.chart.matrix;
  return {
    text: moved(words.shortDate(last.day.slice(0, 7))),
    title: movedFrom(words.date(last.day), positionPhrase(words, get(dataset.issues, issueId), last.before)),
  };
}
