/** Parties and positions as marks: plain data with the words, links and shapes that every chart needs of them. */
import { conditionPhrases, positionLabel } from "../i18n/positions.ts";
import type { Words } from "../i18n/words.ts";
import { type Dataset, get, type Id } from "../model/dataset.ts";
import { pointsOf } from "../model/distance.ts";
import { isBlank, type Position, type PositionState, readingsOf } from "../model/position.ts";
import type { Reading } from "../model/reading.ts";
import type { IsoDay } from "../schema/fields.ts";
import type { Issue } from "../schema/issue.ts";
import type { Hue, PartySymbol } from "../schema/party.ts";
import type { Query, Reader } from "./chart.ts";

export interface PartyMark {
  readonly key: Id;
  readonly name: string;
  readonly short: string;
  readonly symbol: PartySymbol;
  readonly hue: Hue;
  readonly href: string;
}

export interface PositionMark {
  readonly state: PositionState;
  readonly blank: boolean;
  /** The answer, or the word for the blank. */
  readonly label: string;
  readonly short: string;
  /** How it stands in words: "on record", "conditional", "reported, from a leaked text". */
  readonly standing: string;
  readonly conditions: readonly string[];
  /** Columns of the scale it covers, counted from 0 over all its points; empty for a blank or a quantity. */
  readonly columns: readonly number[];
  /** ISO date of the deciding statement; empty where there is none. */
  readonly said: string;
  /** The same for readers. */
  readonly saidOn: string;
  /** The deciding statement's page; undefined where there is none. */
  readonly href?: string | undefined;
}

/** The parties to show: those asked for, else all of the topic in declared order. */
export function partiesShown(dataset: Dataset, topic: Id, { parties }: Pick<Query, "parties">): readonly Id[] {
  return parties ?? get(dataset.topics, topic).parties.map(({ party }) => party);
}

export function partyMark(dataset: Dataset, topic: Id, id: Id, { words, addresses }: Reader): PartyMark {
  const { name, short, symbol, colour } = get(dataset.parties, id);
  return {
    key: id,
    name: words.text(name),
    short: words.text(short),
    symbol,
    hue: colour,
    href: addresses.party(topic, id),
  };
}

export function positionMark(
  issue: Issue & { topic: Id },
  position: Position,
  { words, addresses }: Reader,
): PositionMark {
  const statement = "statement" in position ? position.statement : undefined;
  const said = "said" in position ? position.said : "";
  return {
    state: position.state,
    blank: isBlank(position),
    label: positionLabel(words, issue, position),
    short: positionLabel(words, issue, position, "short"),
    standing: standingOf(words, position),
    conditions: conditionPhrases(words, position),
    columns: columnsOf(issue, readingsOf(position)),
    said,
    saidOn: said && words.date(said),
    href: statement && addresses.statement(issue.topic, statement),
  };
}

function standingOf(words: Words, position: Position): string {
  if (position.state === "reported") return `${words.state.reported}, ${words.because[position.because]}`;
  if (position.state === "contested") return `${words.state.contested}: ${words.contestedBetween[position.between]}`;
  return words.state[position.state];
}

/** Columns that readings cover: a range covers all between its ends. */
export function columnsOf(issue: Issue, readings: readonly Reading[]): number[] {
  const points = pointsOf(issue).map(({ id }) => id);
  const columns = readings.flatMap((reading) => {
    if (reading.kind === "point") return [points.indexOf(reading.point)];
    if (reading.kind !== "range") return [];
    const [from, to] = [points.indexOf(reading.from), points.indexOf(reading.to)].sort((a, b) => a - b) as [
      number,
      number,
    ];
    return Array.from({ length: to - from + 1 }, (_, step) => from + step);
  });
  return [...new Set(columns)].filter((column) => column >= 0).sort((a, b) => a - b);
}

/** "as of 24 December 2025" */
export function asOfPhrase(words: Words, asOf: IsoDay): string {
  return words.asOf(words.date(asOf));
}
