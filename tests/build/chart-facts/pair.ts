import type { Id, InTopic } from "../../../src/model/dataset.ts";
import { placeOf, stepsOfAxis } from "../../../src/model/distance.ts";
import { pairNamed } from "../../../src/model/pairs.ts";
import { compare } from "../../../src/model/place.ts";
import type { IsoDay } from "../../../src/schema/fields.ts";
import type { Issue } from "../../../src/schema/issue.ts";
import {
  type Answer,
  answerAt,
  answerCell,
  type Facts,
  issuesOf,
  linkTo,
  markOf,
  partiesOf,
  type Party,
  partyOf,
  words,
} from "./answers.ts";

/** On every issue both answers, and how they compare. */
export function pair(topic: Id, subject: Id, asOf: IsoDay): Facts {
  const parties = twoOf(topic, subject);
  const answers = (issue: InTopic<Issue>) => parties.map(({ id }) => answerAt(id, issue.id, asOf)) as [Answer, Answer];
  return {
    drawn: issuesOf(topic).flatMap((issue) => [
      linkTo(issue),
      ...answers(issue).map((answer, side) => markOf((parties[side] as Party).name, answer)),
    ]),
    head: [words.heads.issue, ...parties.map(({ name }) => name), words.charts.pair.distance],
    rows: issuesOf(topic).map((issue) => [
      linkTo(issue),
      ...answers(issue).map(answerCell),
      comparison(issue, answers(issue)),
    ]),
  };
}

function twoOf(topic: Id, subject: Id): Party[] {
  const ids = partiesOf(topic).map(({ id }) => id);
  return (pairNamed(ids, subject) ?? []).map((id) => partyOf(topic, id));
}

function comparison(issue: InTopic<Issue>, [a, b]: readonly [Answer, Answer]): string {
  const found = compare(placeOf(issue, a.position), placeOf(issue, b.position), stepsOfAxis(issue));
  if (found.kind === "apart") return words.stepsApart(found.steps, found.of);
  return { same: words.samePoint, different: words.differentPoint, "not-comparable": words.notComparable }[found.kind];
}
