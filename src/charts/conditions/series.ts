import type { conditions as dictionary } from "../../i18n/en/charts/conditions.ts";
import type { Id } from "../../model/dataset.ts";
import type { PositionState } from "../../model/position.ts";
import type { Condition } from "../../schema/statement.ts";
import type { ChartWords, Query } from "../chart.ts";
import { asOfPhrase, capitalised } from "../marks.ts";
import {
  type IssueMark,
  type PartyMark,
  partiesShown,
  positionOn,
  type TopicHistory,
} from "../topic-history/topic-history.ts";
import { conditionsIn, type Found, type FoundEdge, type Graph, graphOf } from "./graph.ts";

export type Own = typeof dictionary;

export interface Series {
  readonly topic: string;
  readonly asOf: string;
  /** Positions known from what was said, and how many of them are tied to a condition. */
  readonly known: number;
  readonly tied: number;
  /** Issues at an end of an edge, in declared order. */
  readonly issues: readonly Node[];
  readonly edges: readonly Edge[];
  readonly loops: readonly Loop[];
  /** Every condition, those without an edge among them: parties in the order shown, then issues as declared. */
  readonly conditions: readonly Tie[];
  /** What the drawing says of conditions that it does not draw. */
  readonly notes: readonly string[];
}

export interface Node {
  readonly key: Id;
  readonly title: string;
  readonly href: string;
  /** Number of the loop it is in. */
  readonly loop?: number | undefined;
}

/** Conditions of one kind that tie an issue to another, or to itself, with all who set them. */
export interface Edge {
  readonly key: string;
  readonly type: Condition["type"];
  /** Issue of the positions that are tied. */
  readonly issue: Id;
  /** Issue that the condition names. */
  readonly other: Id;
  readonly loop?: number | undefined;
  readonly carriers: readonly Carrier[];
}

/** One condition of one party. */
export interface Carrier {
  readonly key: string;
  readonly party: Pick<PartyMark, "key" | "symbol" | "hue">;
  readonly state: PositionState;
  readonly href: string;
  /** What its mark says, in words. */
  readonly name: string;
  /** What stands beside its mark: who, and the condition. */
  readonly says: string;
}

export interface Loop {
  readonly number: number;
  /** "Loop 1: Harbour and Dredging" */
  readonly label: string;
  /** "Loop 1: Harbour waits for Dredging (Party A), Dredging waits for Harbour (Party B)" */
  readonly waits: string;
}

/** A condition as the table tells it. */
export interface Tie {
  readonly party: Pick<PartyMark, "name" | "href">;
  readonly issue: Pick<IssueMark, "title" | "href">;
  readonly phrase: string;
  /** What it waits for, in words; empty where it names neither an issue of the topic nor a party. */
  readonly relation: string;
  /** true where it names an issue of the topic. */
  readonly drawn: boolean;
  readonly loop?: number | undefined;
  readonly standing: string;
  readonly saidOn: string;
  readonly href: string;
}

/** The conditions of the positions as of a day: which issue is made to wait for which, by whom, and in which loops. */
export function series(history: TopicHistory, query: Query, words: ChartWords<Own>): Series {
  const cells = partiesShown(history, query.parties).flatMap((party) =>
    history.issues.map((issue) => ({ party, issue, position: positionOn(history, party.key, issue.key, query.asOf) })),
  );
  const found = cells.flatMap((cell) => conditionsIn(history, cell));
  const graph = graphOf(history, found);
  return {
    topic: history.title,
    asOf: asOfPhrase(words, query.asOf),
    known: cells.filter(({ position }) => !position.blank).length,
    tied: cells.filter(({ position }) => position.conditions.length > 0).length,
    issues: history.issues
      .filter(({ key }) => graph.edges.some(({ issue, other }) => issue === key || other === key))
      .map(({ key, title, href }) => ({ key, title, href, loop: graph.loopOf(key, key) })),
    edges: graph.edges.map(({ found: carriers, ...edge }) => ({
      ...edge,
      carriers: carriers.map((one) => carrier(one, edge.loop, words)),
    })),
    loops: graph.loops.map((issues, index) => loop(index + 1, issues, graph.edges, history, words)),
    conditions: found.map((one) => tie(one, graph, words)),
    notes: notesOf(found, words),
  };
}

function carrier(
  { key, party, issue, position, condition, ...rest }: Found,
  number: number | undefined,
  words: ChartWords<Own>,
): Carrier {
  const { own } = words;
  const relation = relationOf({ issue, condition, ...rest }, words);
  const name = [
    own.on(party.name, issue.title),
    condition.phrase,
    relation,
    number === undefined ? "" : own.inLoop(number),
    position.standing,
    position.saidOn,
  ];
  return {
    key,
    party: { key: party.key, symbol: party.symbol, hue: party.hue },
    state: position.state,
    href: position.href,
    name: name.filter(Boolean).join(", "),
    says: rest.acting
      ? own.saysToAct(party.short, condition.phrase, rest.acting.short)
      : own.says(party.short, condition.phrase),
  };
}

/** "waits for Dredging, Party B to act" */
function relationOf(
  { issue, condition, other, acting }: Pick<Found, "issue" | "condition" | "other" | "acting">,
  { own }: ChartWords<Own>,
): string {
  const named = other && own.relation[condition.type](other.key === issue.key ? own.itself : other.title);
  return [named, acting && own.toAct(acting.short)].filter(Boolean).join(", ");
}

function loop(
  number: number,
  ring: readonly Id[],
  all: readonly FoundEdge[],
  { issues }: TopicHistory,
  words: ChartWords<Own>,
): Loop {
  const { own } = words;
  const title = (id: Id): string => issues.find(({ key }) => key === id)?.title ?? id;
  const edges = all.filter((edge) => edge.loop === number);
  const phrase = edges.every(({ type }) => type === "together") ? own.loopTogether : own.loop;
  return {
    number,
    label: phrase(number, words.list(ring.map(title))),
    waits: phrase(number, edges.map((edge) => waitPhrase(edge, title, words)).join(", ")),
  };
}

/** "Harbour waits for Dredging (Party A)" */
function waitPhrase(
  { type, issue, other, found }: FoundEdge,
  title: (issue: Id) => string,
  { own, list }: ChartWords<Own>,
): string {
  const parties = list([...new Set(found.map(({ party }) => party.short))]);
  const [from, to] = type === "before" ? [other, issue] : [issue, other];
  return (type === "together" ? own.pairs : own.waits)(title(from), from === to ? own.itself : title(to), parties);
}

function tie(one: Found, graph: Graph, words: ChartWords<Own>): Tie {
  const { party, issue, position, condition, other } = one;
  const edge = graph.edges.find(({ found }) => found.includes(one));
  return {
    party: { name: party.name, href: party.href },
    issue: { title: issue.title, href: issue.href },
    phrase: condition.phrase,
    relation: relationOf(one, words),
    drawn: other !== undefined,
    loop: edge?.loop,
    standing: position.standing,
    saidOn: position.saidOn,
    href: position.href,
  };
}

function notesOf(found: readonly Found[], { own, few }: ChartWords<Own>): string[] {
  const others = found.filter(({ other }) => !other).length;
  if (found.length === 0) return [own.noConditions];
  if (others === found.length) return [own.noEdges, own.allOthers];
  return others > 0 ? [own.others(capitalised(few(others)), others === 1)] : [];
}
