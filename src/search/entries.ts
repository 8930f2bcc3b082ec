/** The records of a site as entries of its search. */
import type { Words } from "../i18n/words.ts";
import { type Addresses, addressesBelow } from "../model/addresses.ts";
import { officeOf, reportedBecause, voiceOf } from "../model/authority.ts";
import { type Dataset, get, type Id, type InTopic, type StatementRecord } from "../model/dataset.ts";
import type { DocumentPoint, TopicDocument } from "../schema/document.ts";
import type { Text } from "../schema/fields.ts";
import type { Entry, Passage } from "./entry.ts";

interface Context {
  readonly dataset: Dataset;
  readonly words: Words;
  readonly addresses: Addresses;
}

/** An entry for each record that readers can open, of the topics alone; in the order of the dataset. */
export function entriesOf(dataset: Dataset, words: Words, topics: readonly Id[]): Entry[] {
  // What serves the site puts its base before every address.
  const context: Context = { dataset, words, addresses: addressesBelow("/") };
  const shown = ({ topic }: { readonly topic: Id }): boolean => topics.includes(topic);
  return [
    ...[...dataset.statements.values()].filter(shown).map((statement) => statementEntry(context, statement)),
    ...topics.flatMap((topic) => topicEntries(context, topic)),
    ...[...dataset.documents.values()].filter(shown).flatMap((document) => documentEntries(context, document)),
    ...eventEntries(context, topics),
    ...termEntries(context),
    ...sourceEntries(context, topics),
  ];
}

function statementEntry({ dataset, words, addresses }: Context, statement: StatementRecord): Entry {
  const party = get(dataset.parties, statement.party);
  const office = officeOf(dataset, statement);
  const issues = [...new Set(statement.codings.map(({ issue }) => issue))];
  const name = words.text(voiceOf(dataset, statement).name);
  const source = get(dataset.sources, statement.source);
  const { by: _by, ...translations } = statement.translation ?? { by: "human" };
  const quote = statement.quote;
  return {
    kind: "statement",
    topic: statement.topic,
    url: addresses.statement(statement.topic, statement.id),
    title: words.text(statement.summary),
    foremost: `${name} ${words.text(statement.summary)}`,
    passages: [
      ...(quote ? [passage(words, quote.exact, quote.lang)] : []),
      ...Object.entries(translations).map(([language, text]) => passage(words, text, language)),
    ],
    facts: [
      reportedBecause(dataset, statement) ? words.search.reported : undefined,
      name,
      office && words.text(office.title),
      words.text(party.short),
      words.list(issues.map((issue) => words.text(get(dataset.issues, issue).title))),
      words.date(statement.said),
    ].filter((fact): fact is string => fact !== undefined && fact !== ""),
    also: [source.publisher, statement.said, ...otherLanguages(words, statement.summary)],
    facets: {
      party: [statement.party],
      ...(statement.speaker && { speaker: [statement.speaker] }),
      issue: issues,
      ...(statement.attested && { evidence: [statement.attested] }),
    },
    date: statement.said,
  };
}

function topicEntries(context: Context, id: Id): Entry[] {
  const { dataset, words, addresses } = context;
  const topic = get(dataset.topics, id);
  const parties = topic.parties.map(({ party }) => party);
  return [
    {
      kind: "page",
      topic: id,
      url: addresses.topic(id),
      title: words.text(topic.title),
      passages: [passage(words, words.text(topic.summary))],
      facts: [words.search.kinds.topic],
      also: otherLanguages(words, topic.title),
    },
    ...topic.issues.flatMap((issue) => issueEntries(context, id, issue)),
    ...parties.map((party) => partyEntry(context, id, party)),
    ...parties.flatMap((party) => topic.issues.map((issue) => positionEntry(context, id, party, issue))),
    ...speakerEntries(context, id, parties),
  ];
}

function issueEntries({ dataset, words, addresses }: Context, topic: Id, id: Id): Entry[] {
  const issue = get(dataset.issues, id);
  const url = addresses.issue(topic, id);
  const title = words.text(issue.title);
  const common = { kind: "issue", topic, facets: { issue: [id] } } as const;
  return [
    {
      ...common,
      url,
      title,
      passages: [passage(words, words.text(issue.question)), passage(words, words.text(issue.asksNot))],
      facts: [words.search.kinds.issue],
      also: otherLanguages(words, issue.title),
    },
    {
      ...common,
      url: `${url}#background`,
      title: words.search.part(title, words.issue.background),
      foremost: "",
      passages: [passage(words, words.text(issue.background))],
      facts: [words.search.kinds.issue],
    },
    {
      ...common,
      url: `${url}#scale`,
      title: words.search.part(title, words.issue.scale),
      foremost: "",
      passages:
        issue.kind === "quantity"
          ? [passage(words, words.text(issue.scale.counted))]
          : issue.scale.points.flatMap(({ label, definition }) => [
              passage(words, words.text(label)),
              passage(words, words.text(definition)),
            ]),
      facts: [words.search.kinds.issue],
    },
  ];
}

function partyEntry({ dataset, words, addresses }: Context, topic: Id, id: Id): Entry {
  const party = get(dataset.parties, id);
  const name = words.text(party.name);
  const short = words.text(party.short);
  return {
    kind: "party",
    topic,
    url: addresses.party(topic, id),
    title: short,
    passages: [passage(words, name), ...(party.note ? [passage(words, words.text(party.note))] : [])],
    facts: [words.search.kinds.party],
    also: otherLanguages(words, party.name),
    facets: { party: [id] },
  };
}

function positionEntry({ dataset, words, addresses }: Context, topic: Id, party: Id, issue: Id): Entry {
  const { question, title } = get(dataset.issues, issue);
  return {
    kind: "position",
    topic,
    url: addresses.cell(topic, party, issue),
    title: words.search.position(words.text(get(dataset.parties, party).short), words.text(title)),
    passages: [passage(words, words.text(question))],
    facts: [words.search.kinds.position],
    facets: { party: [party], issue: [issue] },
  };
}

function speakerEntries({ dataset, words, addresses }: Context, topic: Id, parties: readonly Id[]): Entry[] {
  return [...dataset.speakers.values()].flatMap((speaker) => {
    const party = parties.find((id) => speaker.offices.some((office) => office.party === id));
    if (party === undefined) return [];
    const offices = speaker.offices.map(({ title }) => words.text(title));
    return [
      {
        kind: "speaker",
        topic,
        url: `${addresses.party(topic, party)}#speaker-${speaker.id}`,
        title: words.text(speaker.name),
        passages: [...new Set([...(speaker.role ? [words.text(speaker.role)] : []), ...offices])].map((text) =>
          passage(words, text),
        ),
        facts: [words.search.kinds.speaker, words.text(get(dataset.parties, party).short)],
        also: speaker.spellings ?? [],
        facets: { party: [party], speaker: [speaker.id] },
      } satisfies Entry,
    ];
  });
}

/** The document, and its points on each issue, which stand together on its page. */
function documentEntries({ dataset, words, addresses }: Context, document: InTopic<TopicDocument>): Entry[] {
  const { topic, id } = document;
  const url = addresses.document(topic, id);
  const title = words.text(document.title);
  const facts = [words.search.kinds.document, words.documentStatus[document.status], words.date(document.date)];
  const common = { kind: "document", topic, date: document.date } as const;
  const issues = [...new Set(document.points.map(({ issue }) => issue))];
  return [
    {
      ...common,
      url,
      title,
      passages: [document.authors, document.note].flatMap((text) => (text ? [passage(words, words.text(text))] : [])),
      facts,
      also: otherLanguages(words, document.title),
      facets: { party: document.parties },
    },
    ...issues.map((issue): Entry => ({
      ...common,
      url: issue === undefined ? `${url}#others` : `${url}#on-${issue}`,
      title: words.search.part(
        title,
        issue === undefined ? words.document.unplaced : words.text(get(dataset.issues, issue).title),
      ),
      foremost: "",
      passages: document.points
        .filter((point) => point.issue === issue)
        .flatMap((point) => pointPassages(words, point)),
      facts,
      facets: { party: document.parties, ...(issue !== undefined && { issue: [issue] }) },
    })),
  ];
}

function pointPassages(words: Words, { summary, quote }: DocumentPoint): Passage[] {
  return [passage(words, words.text(summary)), ...(quote ? [passage(words, quote.exact, quote.lang)] : [])];
}

function eventEntries({ dataset, words, addresses }: Context, topics: readonly Id[]): Entry[] {
  return [...dataset.events.values()]
    .filter(({ topic }) => topics.includes(topic))
    .map((event) => ({
      kind: "event",
      topic: event.topic,
      url: addresses.event(event.topic, event.id),
      title: words.text(event.title),
      passages: [passage(words, words.text(event.text))],
      facts: [words.search.kinds.event, ...(event.place ? [words.text(event.place)] : []), words.date(event.date)],
      facets: { party: event.participants ?? [] },
      date: event.date,
    }));
}

function termEntries({ dataset, words, addresses }: Context): Entry[] {
  return [...dataset.terms.values()].map((term) => ({
    kind: "term",
    url: addresses.term(term.id),
    title: words.text(term.term),
    passages: [passage(words, words.text(term.definition))],
    facts: [words.search.kinds.term],
    also: [...(term.spellings ?? []), ...otherLanguages(words, term.term)],
  }));
}

function sourceEntries({ dataset, words, addresses }: Context, topics: readonly Id[]): Entry[] {
  return [...dataset.sources.values()]
    .filter(({ topic }) => topics.includes(topic))
    .map((source) => ({
      kind: "source",
      topic: source.topic,
      url: addresses.source(source.id),
      title: source.title ?? source.publisher,
      foremost: "",
      passages: source.note ? [passage(words, words.text(source.note))] : [],
      facts: [words.search.kinds.source, source.publisher, ...(source.published ? [words.date(source.published)] : [])],
      also: [hostOf(source.url)],
      ...(source.published && { date: source.published }),
    }));
}

function hostOf(url: string): string {
  return new URL(url).hostname;
}

function passage(words: Words, text: string, language?: string): Passage {
  return { text, ...(language !== undefined && language !== words.language && { language }) };
}

function otherLanguages(words: Words, text: Text): string[] {
  return typeof text === "string" ? [] : Object.values(text).filter((other) => other && other !== words.text(text));
}
