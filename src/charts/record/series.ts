import type { record as dictionary } from "../../i18n/en/charts/record.ts";
import type { IsoDay } from "../../schema/fields.ts";
import type { ChartWords, Query } from "../chart.ts";
import { asOfPhrase } from "../marks.ts";
import {
  type IssueMark,
  type PartyMark,
  partiesShown,
  type StatementMark,
  type TopicHistory,
} from "../topic-history/topic-history.ts";
import { longestGap, type Gap } from "./gaps.ts";

export type Own = typeof dictionary;

export interface Series {
  readonly topic: string;
  readonly asOf: string;
  /** First day the record covers, or of its first statement if that is earlier. */
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly rows: readonly Row[];
  /** What the shapes mean, with how many statements there are of each. */
  readonly key: readonly { readonly evidence: StatementMark["evidence"]; readonly text: string }[];
  /** What an empty row says. */
  readonly none: string;
  /** What those are called for which a stack has no room. */
  readonly more: string;
  /** The longest stretch without a statement of any of the parties shown. */
  readonly gap: Gap | undefined;
}

export interface Row {
  readonly party: PartyMark;
  /** "83 statements" */
  readonly count: string;
  /** By day, then id. */
  readonly dots: readonly RecordDot[];
  /** The longest stretch without a statement, with its length in words, alone and in a phrase; undefined where the party has none, or never paused for longer than a day. */
  readonly gap: (Gap & { readonly length: string; readonly text: string }) | undefined;
}

export interface RecordDot extends Pick<StatementMark, "key" | "day" | "until" | "saidOn" | "href" | "evidence"> {
  /** Who said what when, and how it is known. */
  readonly name: string;
}

/** Every statement of the topic up to a day, party by party. */
export function series(history: TopicHistory, query: Query, words: ChartWords<Own>): Series {
  const parties = partiesShown(history, query.parties);
  const said = history.statements.filter(({ until }) => until <= query.asOf);
  const shown = said.filter(({ party }) => parties.some(({ key }) => key === party));
  const days = [history.from, query.asOf, ...shown.map(({ day }) => day)];
  const from = days.reduce((a, b) => (a < b ? a : b));
  return {
    topic: history.title,
    asOf: asOfPhrase(words, query.asOf),
    from,
    to: query.asOf,
    rows: parties.map((party) => row(party, history.issues, said, from, query.asOf, words)),
    key: (["record", "reported", "personal"] as const).map((evidence) => ({
      evidence,
      text: words.own.keyEntry(
        words.own.evidence[evidence],
        words.number(shown.filter((statement) => statement.evidence === evidence).length),
      ),
    })),
    none: words.own.none,
    more: words.own.more,
    gap: longestGap(shown, from, query.asOf),
  };
}

function row(
  party: PartyMark,
  issues: readonly IssueMark[],
  said: readonly StatementMark[],
  from: IsoDay,
  to: IsoDay,
  words: ChartWords<Own>,
): Row {
  const own = said.filter((statement) => statement.party === party.key);
  const gap = longestGap(own, from, to);
  return {
    party,
    count: words.counts.statements(own.length),
    dots: own.map((statement) => {
      const { key, day, until, saidOn, href, evidence } = statement;
      return { key, day, until, saidOn, href, evidence, name: nameOf(party, statement, issues, words) };
    }),
    gap: gap && { ...gap, length: lengthPhrase(gap, words), text: words.own.gap(lengthPhrase(gap, words)) },
  };
}

/** "Party A, The mayor, 4 March 2031, on record: Harbour"; what was said stands behind the link. */
function nameOf(
  party: PartyMark,
  { speaker, saidOn, evidence, answers }: StatementMark,
  issues: readonly IssueMark[],
  words: ChartWords<Own>,
): string {
  const about = issues.filter(({ key }) => answers.some(({ issue }) => issue === key)).map(({ title }) => title);
  const said = `${party.name}, ${speaker}, ${saidOn}, ${words.own.evidence[evidence]}`;
  return about.length > 0 ? `${said}: ${words.list(about)}` : said;
}

/** "2 years 4 months", "14 months", "45 days" */
export function lengthPhrase({ years, months, days }: Gap, words: ChartWords<Own>): string {
  return words.own.length(years, months, days);
}
