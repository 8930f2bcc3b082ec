/** Everything on the record in order: names by letter, statements by year. What search offers without script. */
import type { Words } from "../i18n/words.ts";
import type { Addresses } from "../model/addresses.ts";
import { type Dataset, get, type Id, type StatementRecord } from "../model/dataset.ts";
import { compareText } from "../model/order.ts";

export interface Letter {
  readonly letter: string;
  readonly entries: readonly IndexEntry[];
}

interface IndexEntry {
  readonly name: string;
  readonly href: string;
  readonly kind: string;
}

interface Context {
  readonly dataset: Dataset;
  readonly words: Words;
  readonly addresses: Addresses;
}

/** Terms, speakers, issues and parties of the topics, by the first letter of their names; people by their last name. */
export function indexOf({ dataset, words, addresses }: Context, topics: readonly Id[]): Letter[] {
  const { kinds } = words.search;
  const entries = [
    ...[...dataset.terms.values()].map(({ id, term }) => ({
      name: words.text(term),
      href: addresses.term(id),
      kind: kinds.term,
    })),
    ...topics.flatMap((id) => {
      const topic = get(dataset.topics, id);
      const parties = topic.parties.map(({ party }) => party);
      return [
        ...topic.issues.map((issue) => ({
          name: words.text(get(dataset.issues, issue).title),
          href: addresses.issue(id, issue),
          kind: kinds.issue,
        })),
        ...parties.map((party) => ({
          name: words.text(get(dataset.parties, party).short),
          href: addresses.party(id, party),
          kind: kinds.party,
        })),
        ...[...dataset.speakers.values()].flatMap((speaker) => {
          const party = parties.find((known) => speaker.offices.some((office) => office.party === known));
          const name = words.text(speaker.name);
          const sorted = speaker.kind === "person" ? lastNameFirst(name) : name;
          return party
            ? [{ name: sorted, href: `${addresses.party(id, party)}#speaker-${speaker.id}`, kind: kinds.speaker }]
            : [];
        }),
      ];
    }),
  ].sort((a, b) => compareText(plain(a.name), plain(b.name)) || compareText(a.href, b.href));
  return [...Map.groupBy(entries, ({ name }) => letterOf(name))].map(([letter, list]) => ({ letter, entries: list }));
}

/** Statements of the topics by the year in which they were said, oldest first. */
export function yearsOf(dataset: Dataset, topics: readonly Id[]): [year: string, statements: StatementRecord[]][] {
  const shown = [...dataset.statements.values()].filter(({ topic }) => topics.includes(topic));
  return [...Map.groupBy(shown, ({ said }) => said.slice(0, 4))];
}

function lastNameFirst(name: string): string {
  const names = name.split(" ");
  return names.length < 2 ? name : `${names.at(-1)}, ${names.slice(0, -1).join(" ")}`;
}

function letterOf(name: string): string {
  const [first = ""] = plain(name);
  return /\p{L}/u.test(first) ? first.toUpperCase() : "#";
}

/** Without marks and case, so that É stands with E. */
function plain(name: string): string {
  return name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
