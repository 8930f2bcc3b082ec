import type { Id } from "../../../src/model/dataset.ts";
import { addDays } from "../../../src/model/dates.ts";
import { changesOf } from "../../../src/model/history.ts";
import type { IsoDay } from "../../../src/schema/fields.ts";
import {
  type Answer,
  answerAt,
  answerOf,
  dataset,
  type Facts,
  issuesOf,
  linkTo,
  partiesOf,
  type Party,
  standingCell,
  words,
} from "./answers.ts";
import { hinted, linked } from "./figures.ts";

/** Days for which a change of answer is marked: half a year. */
const latelyDays = 183;

/** A cell for every party on every issue: its answer, how that stands, and whether it moved lately. */
export function matrix(topic: Id, asOf: IsoDay): Facts {
  const parties = partiesOf(topic);
  return {
    drawn: [],
    head: [words.heads.issue, words.charts.matrix.where, ...parties.map(({ short, href }) => linked(short, href))],
    rows: issuesOf(topic).map((issue) => [
      `${linkTo(issue)} / ${words.text(issue.question)}`,
      "",
      ...parties.map((party) => cell(party, issue.id, asOf)),
    ]),
  };
}

function cell(party: Party, issue: Id, asOf: IsoDay): string {
  const answer = answerAt(party.id, issue, asOf);
  const said = hinted(linked(answer.short, answer.href), answer.short === answer.label ? undefined : answer.label);
  return [party.short, said, ...note(answer), ...moved(party.id, issue, asOf)].join(" / ");
}

function note(answer: Answer): string[] {
  const { state } = answer.position;
  return answer.blank || state === "stated" ? [] : [hinted(words.state[state], standingCell(answer))];
}

function moved(party: Id, issue: Id, asOf: IsoDay): string[] {
  const last = changesOf(dataset, party, issue, asOf).at(-1);
  if (last?.kind !== "moved" || !last.before || last.day < addDays(asOf, -latelyDays)) return [];
  const { label, blank, position } = answerOf(last.before);
  const standing = position.state === "stated" ? "" : ` (${words.state[position.state]})`;
  const was = blank ? label : `“${label}”${standing}`;
  const { moved: word, movedFrom } = words.charts.matrix;
  return [hinted(word(words.shortDate(last.day.slice(0, 7))), movedFrom(words.date(last.day), was))];
}
