/** Statements as records of the search index. */
import type { Words } from "../i18n/words.ts";
import { type Addresses, addressesBelow } from "../model/addresses.ts";
import { type Dataset, get, type StatementRecord } from "../model/dataset.ts";
import { reportedBecause, voiceOf } from "../model/authority.ts";
import { firstDay } from "../model/dates.ts";

/** A record of its own, beside the pages that are indexed from their markup. */
export interface SearchRecord {
  /** Path below the base of the site. */
  readonly url: string;
  readonly content: string;
  readonly language: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, string[]>>;
  readonly sort: Readonly<Record<string, string>>;
}

/** One record for each statement of the topics, in the order of the dataset. */
export function statementRecords(dataset: Dataset, words: Words, topics: readonly string[]): SearchRecord[] {
  // The engine puts the base of the site before every address itself.
  const addresses = addressesBelow("/");
  return [...dataset.statements.values()]
    .filter(({ topic }) => topics.includes(topic))
    .map((statement) => toRecord(dataset, words, addresses, statement));
}

function toRecord(dataset: Dataset, words: Words, addresses: Addresses, statement: StatementRecord): SearchRecord {
  const party = get(dataset.parties, statement.party);
  const speaker = statement.speaker ? get(dataset.speakers, statement.speaker) : undefined;
  const issues = [...new Set(statement.codings.map(({ issue }) => words.text(get(dataset.issues, issue).title)))];
  const name = words.text(voiceOf(dataset, statement).name);
  const reported = reportedBecause(dataset, statement);
  const { by: _by, ...translations } = statement.translation ?? { by: "human" };
  return {
    url: addresses.statement(statement.topic, statement.id),
    content: [
      words.text(statement.summary),
      statement.quote?.exact,
      ...Object.values(translations),
      `${name}, ${words.text(party.name)}, ${words.date(statement.said)}, ${issues.join(", ")}`,
      ...(speaker?.spellings ?? []),
    ]
      .filter(Boolean)
      .join("\n"),
    language: words.language,
    meta: {
      title: words.text(statement.summary),
      kind: reported ? `${words.search.statement}, ${words.state.reported}` : words.search.statement,
      party: words.text(party.short),
      speaker: name,
      issue: issues.join(", "),
      date: words.date(statement.said),
    },
    filters: {
      kind: ["statement"],
      party: [party.id],
      issue: statement.codings.map(({ issue }) => issue),
      year: [statement.said.slice(0, 4)],
    },
    sort: { date: firstDay(statement.said) },
  };
}
