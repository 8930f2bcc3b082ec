import type { Id, InTopic } from "../../../src/model/dataset.ts";
import { placeOf, stepsOf, stepsOfAxis } from "../../../src/model/distance.ts";
import { spreadOf } from "../../../src/model/place.ts";
import type { IsoDay } from "../../../src/schema/fields.ts";
import type { Issue } from "../../../src/schema/issue.ts";
import {
  type Answer,
  answerAt,
  type Facts,
  issuesOf,
  linkTo,
  markOf,
  partiesOf,
  type Party,
  titleOf,
  words,
} from "./answers.ts";

const own = words.charts.gaps;

interface Placed extends Answer {
  readonly party: Party;
  readonly steps: readonly number[] | undefined;
}

/** For every issue the steps between the outermost answers, who stands at either end and between, and who has none. */
export function gaps(topic: Id, asOf: IsoDay): Facts {
  const measured = issuesOf(topic).map((issue) => {
    const placed = partiesOf(topic).map((party) => place(party, issue, asOf));
    return { issue, placed, steps: stepsBetween(issue, placed) };
  });
  return {
    drawn: measured.flatMap(({ issue, placed, steps }) =>
      steps === undefined
        ? []
        : [
            linkTo(issue),
            ...placed.filter((one) => one.steps).map((one) => markOf(`${titleOf(issue)}. ${one.party.name}`, one)),
          ],
    ),
    head: [words.heads.issue, own.distance, own.low, own.between, own.high, own.offAxis, own.blank],
    rows: measured.map(({ issue, placed, steps }) =>
      steps === undefined
        ? [linkTo(issue), own.unmeasuredHead, ...Array.from({ length: 5 }, () => "–")]
        : [linkTo(issue), ...cells(issue, placed, steps)],
    ),
  };
}

function place(party: Party, issue: InTopic<Issue>, asOf: IsoDay): Placed {
  const answer = answerAt(party.id, issue.id, asOf);
  return { ...answer, party, steps: stepsOf(issue, answer.position) };
}

function stepsBetween(issue: InTopic<Issue>, placed: readonly Placed[]): number | undefined {
  const places = placed.map(({ party, position }) => ({ party: party.id, place: placeOf(issue, position) }));
  return stepsOfAxis(issue) === 0 ? undefined : spreadOf(places).steps;
}

function cells(issue: InTopic<Issue>, placed: readonly Placed[], steps: number): string[] {
  const all = placed.flatMap((one) => one.steps ?? []);
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const touching = (end: number) => placed.filter((one) => one.steps?.includes(end));
  return [
    steps === 0 ? words.samePoint : words.stepsApart(steps, stepsOfAxis(issue)),
    named(touching(low)),
    named(placed.filter((one) => one.steps && !one.steps.includes(low) && !one.steps.includes(high))),
    steps === 0 ? "–" : named(touching(high)),
    named(placed.filter((one) => !one.blank && !one.steps)),
    named(placed.filter((one) => one.blank)),
  ];
}

function named(some: readonly Placed[]): string {
  return some.map(({ party, label }) => `${party.name} (${label})`).join("; ") || "–";
}
