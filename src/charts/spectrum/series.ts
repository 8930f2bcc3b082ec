import { type Dataset, get } from "../../model/dataset.ts";
import { historyOf } from "../../model/history.ts";
import { positionAt } from "../../model/position.ts";
import type { Query, Reader } from "../chart.ts";
import { asOfPhrase, type PartyMark, partiesShown, partyMark, type PositionMark, positionMark } from "../marks.ts";
import { type Column, columnsOfIssue } from "../scale.ts";

export interface Series {
  readonly issue: string;
  readonly asOf: string;
  /** false where the points stand side by side in no order. */
  readonly ordered: boolean;
  readonly columns: readonly Column[];
  /** Heading of the dates beside the scale. */
  readonly saidHead: string;
  readonly rows: readonly Row[];
}

export interface Row {
  readonly party: PartyMark;
  readonly position: PositionMark;
  /** Earlier positions, oldest first, each where it differs from the one after it. */
  readonly trail: readonly PositionMark[];
}

/** Each party on the scale of an issue as of a day, with where it stood before. */
export function series(dataset: Dataset, query: Query, reader: Reader): Series {
  const issue = get(dataset.issues, query.subject);
  const { words } = reader;
  return {
    issue: words.text(issue.title),
    asOf: asOfPhrase(words, query.asOf),
    ordered: issue.kind === "ordered",
    columns: columnsOfIssue(issue, words),
    saidHead: words.chart.spectrum.said,
    rows: partiesShown(dataset, issue.topic, query).map((party) => ({
      party: partyMark(dataset, issue.topic, party, reader),
      position: positionMark(issue, positionAt(dataset, party, issue.id, query.asOf), reader),
      trail: historyOf(dataset, party, issue.id, query.asOf)
        .slice(0, -1)
        .map(({ position }) => positionMark(issue, position, reader)),
    })),
  };
}
