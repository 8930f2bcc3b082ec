import { get, type Id } from "../../../src/model/dataset.ts";
import { historyOf } from "../../../src/model/history.ts";
import type { IsoDay } from "../../../src/schema/fields.ts";
import {
  answerAt,
  answerOf,
  dataset,
  type Facts,
  markOf,
  partiesOf,
  type Party,
  standingCell,
  words,
} from "./answers.ts";
import { linked } from "./figures.ts";

/** A mark and a row for every party: its answer, how that stands, when it was said, and what it was before. */
export function spectrum(issue: Id, asOf: IsoDay): Facts {
  const parties = partiesOf(get(dataset.issues, issue).topic);
  const { party, position, standing, said, before } = words.heads;
  return {
    drawn: parties.map(({ id, name }) => markOf(name, answerAt(id, issue, asOf))),
    head: [party, position, standing, said, before],
    rows: parties.map((one) => row(one, issue, asOf)),
  };
}

function row({ id, link }: Party, issue: Id, asOf: IsoDay): string[] {
  const answer = answerAt(id, issue, asOf);
  const before = historyOf(dataset, id, issue, asOf)
    .slice(0, -1)
    .map(({ position }) => answerOf(position))
    .map(({ label, saidOn }) => (saidOn ? `${label} (${saidOn})` : label));
  return [
    link,
    linked(answer.label, answer.href),
    standingCell(answer),
    answer.saidOn || "–",
    before.join("; ") || "–",
  ];
}
