import { conditionPhrase } from "../../../src/i18n/positions.ts";
import type { Id, InTopic } from "../../../src/model/dataset.ts";
import type { IsoDay } from "../../../src/schema/fields.ts";
import type { Issue } from "../../../src/schema/issue.ts";
import type { Condition } from "../../../src/schema/statement.ts";
import {
  type Answer,
  answerAt,
  type Facts,
  issuesOf,
  linkTo,
  partiesOf,
  type Party,
  titleOf,
  words,
} from "./answers.ts";
import { linked } from "./figures.ts";

const own = words.charts.conditions;

/** A condition with the position that it belongs to. */
interface Tie {
  readonly party: Party;
  readonly issue: InTopic<Issue>;
  readonly answer: Answer;
  readonly condition: Condition;
  /** Issue of the topic that it names. */
  readonly other: InTopic<Issue> | undefined;
  readonly acting: Party | undefined;
}

/** A row for every condition of every position; a mark for those that name an issue of the topic, below its title. */
export function conditions(topic: Id, asOf: IsoDay): Facts {
  const ties = partiesOf(topic).flatMap((party) =>
    issuesOf(topic).flatMap((issue) => tiesOf(topic, party, issue, asOf)),
  );
  const drawn = ties.filter(({ other }) => other);
  const loopOf = loopsAmong(issuesOf(topic), drawn);
  const ends = issuesOf(topic).filter(({ id }) =>
    drawn.some(({ issue, other }) => issue.id === id || other?.id === id),
  );
  const { heads } = words;
  return {
    drawn: [...ends.map(linkTo), ...drawn.map((tie) => mark(tie, loopOf(tie)))],
    head: [heads.party, heads.issue, own.condition, own.waitsFor, own.loopHead, heads.standing, heads.said],
    rows: ties.map((tie) => row(tie, loopOf(tie))),
  };
}

function tiesOf(topic: Id, party: Party, issue: InTopic<Issue>, asOf: IsoDay): Tie[] {
  const answer = answerAt(party.id, issue.id, asOf);
  return answer.conditions.map((condition) => ({
    party,
    issue,
    answer,
    condition,
    other: issuesOf(topic).find(({ id }) => id === condition.issue),
    acting: partiesOf(topic).find(({ id }) => id === condition.party),
  }));
}

function mark(tie: Tie, loop: number | undefined): string {
  const { party, issue, answer, condition } = tie;
  const parts = [
    own.on(party.name, titleOf(issue)),
    conditionPhrase(words, condition),
    relation(tie),
    loop === undefined ? "" : own.inLoop(loop),
    answer.standing,
    answer.saidOn,
  ];
  return linked(parts.filter(Boolean).join(", "), answer.href);
}

function row(tie: Tie, loop: number | undefined): string[] {
  const { party, issue, answer, condition } = tie;
  return [
    party.link,
    linkTo(issue),
    linked(conditionPhrase(words, condition), answer.href),
    relation(tie) || "–",
    loop === undefined ? "–" : String(loop),
    answer.standing,
    answer.saidOn || "–",
  ];
}

function relation({ issue, condition, other, acting }: Tie): string {
  const named = other && own.relation[condition.type](other.id === issue.id ? own.itself : titleOf(other));
  return [named, acting && own.toAct(acting.short)].filter(Boolean).join(", ");
}

/**
 * Number of the loop that a condition belongs to: two issues are in one where each can be reached from the other along what waits
 * for what. Found by following all ways from every issue, which is slow and plain.
 */
function loopsAmong(issues: readonly InTopic<Issue>[], ties: readonly Tie[]): (tie: Tie) => number | undefined {
  const waits = ties.flatMap(({ issue, other, condition: { type } }): (readonly [Id, Id])[] => {
    if (!other || type === "unless") return [];
    return type === "before" ? [[other.id, issue.id]] : [[issue.id, other.id]];
  });
  const reached = new Map(issues.map(({ id }) => [id, reachedFrom(id, waits)]));
  const joined = (a: Id, b: Id): boolean => reached.get(a)?.has(b) === true && reached.get(b)?.has(a) === true;
  const firsts = issues
    .map(({ id }) => id)
    .filter((id, index, all) => joined(id, id) && !all.slice(0, index).some((before) => joined(before, id)));
  return ({ issue, other, condition }) => {
    if (!other || condition.type === "unless" || !joined(issue.id, other.id)) return undefined;
    return firsts.findIndex((first) => joined(first, issue.id)) + 1;
  };
}

function reachedFrom(start: Id, waits: readonly (readonly [Id, Id])[]): Set<Id> {
  const reached = new Set<Id>();
  const next = [start];
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    for (const [from, to] of waits) {
      if (from !== id || reached.has(to)) continue;
      reached.add(to);
      next.push(to);
    }
  }
  return reached;
}
