/**
 * The facts of a page as JSON-LD in the terms of schema.org, for search engines and other programs: the same as on the page,
 * and nothing beside them. A Claim is what was said; whether it is true is neither said nor rated, here or anywhere.
 */
import { officeOf, reportedBecause } from "../model/authority.ts";
import {
  type BriefingRecord,
  type Dataset,
  get,
  type Id,
  type SourceRecord,
  type StatementRecord,
} from "../model/dataset.ts";
import type { Words } from "../i18n/words.ts";
import type { Addresses } from "../model/addresses.ts";

/** A node of JSON-LD. */
export interface Thing {
  readonly "@type": string;
  readonly [property: string]: unknown;
}

export interface FactContext {
  readonly dataset: Dataset;
  readonly words: Words;
  readonly addresses: Addresses;
  /** A path of the site as an absolute address. */
  readonly absolute: (path: string) => string;
}

/** One block for a page, ready to stand within `<script type="application/ld+json">`: no sign in it ends the element. */
export function linkedData(things: readonly Thing[]): string {
  return JSON.stringify({ "@context": "https://schema.org", "@graph": things })
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}

/** @param path from the home page down; the page itself comes last, without an address where it has none to be found by */
export function breadcrumbFacts(path: readonly { readonly name: string; readonly item?: string | undefined }[]): Thing {
  return {
    "@type": "BreadcrumbList",
    itemListElement: path.map((place, index) => ({ "@type": "ListItem", position: index + 1, ...place })),
  };
}

/** The site, and who runs it. */
export function siteFacts({ dataset: { site }, words, addresses, absolute }: FactContext): Thing[] {
  return [
    {
      "@type": "WebSite",
      "@id": `${absolute(addresses.home)}#site`,
      name: words.text(site.title),
      description: words.text(site.tagline),
      url: absolute(addresses.home),
      inLanguage: words.language,
      license: site.licence.url,
      publisher: publisher({ addresses, absolute }),
    },
    {
      "@type": "Organization",
      ...publisher({ addresses, absolute }),
      name: words.text(site.title),
      url: absolute(addresses.home),
      publishingPrinciples: absolute(addresses.methods),
      correctionsPolicy: absolute(addresses.corrections),
    },
  ];
}

export function briefingFacts(context: FactContext, briefing: BriefingRecord): Thing[] {
  const { dataset, words, addresses, absolute } = context;
  const { id, title, summary, published, topic } = briefing;
  const mended = correctionFacts(context, "briefing", id);
  const who = { "@type": "Organization", ...publisher(context), name: words.text(dataset.site.title) };
  return [
    {
      "@type": "Article",
      "@id": `${absolute(addresses.briefing(id))}#article`,
      headline: title,
      description: summary,
      url: absolute(addresses.briefing(id)),
      datePublished: published,
      dateModified: [published, ...mended.map(({ datePublished }) => datePublished)].sort().at(-1),
      inLanguage: words.language,
      author: who,
      publisher: who,
      license: dataset.site.licence.url,
      about: { "@id": topicId(context, topic) },
      ...(mended.length > 0 && { correction: mended }),
    },
  ];
}

/** What was corrected in a record, as its page says. */
function correctionFacts({ dataset, words }: FactContext, kind: "briefing" | "statement", id: Id) {
  return dataset.corrections
    .filter(({ target }) => target.kind === kind && target.id === id)
    .map(({ date, wrong }) => ({ "@type": "CorrectionComment", text: words.text(wrong), datePublished: date }));
}

/** @param files names of those in which the record of the topic is published, and their media types */
export function topicFacts(
  context: FactContext,
  id: Id,
  {
    version,
    files,
  }: { readonly version: string; readonly files: readonly { readonly name: string; readonly type: string }[] },
): Thing[] {
  const { dataset, words, addresses, absolute } = context;
  const { title, summary, covers } = get(dataset.topics, id);
  return [
    {
      "@type": "Dataset",
      "@id": topicId(context, id),
      name: words.text(title),
      description: words.text(summary),
      url: absolute(addresses.topic(id)),
      temporalCoverage: `${covers.from}/${covers.to}`,
      inLanguage: words.language,
      license: dataset.site.licence.url,
      isAccessibleForFree: true,
      creator: { "@type": "Organization", ...publisher(context), name: words.text(dataset.site.title) },
      version,
      distribution: files.map(({ name, type }) => ({
        "@type": "DataDownload",
        contentUrl: absolute(addresses.dataFile(id, name)),
        encodingFormat: type,
      })),
    },
  ];
}

/**
 * What was said, as a Claim in our words; with the exact words, where they were taken, as a Quotation in which it appears.
 * Words known only at second hand say so; words of unnamed sources have no author, for nobody is known to have said them.
 */
export function statementFacts(context: FactContext, statement: StatementRecord): Thing[] {
  const { dataset, words, addresses, absolute } = context;
  const { id, topic, said, quote, summary, codings } = statement;
  const page = absolute(addresses.statement(topic, id));
  const reported = reportedBecause(dataset, statement);
  const mended = correctionFacts(context, "statement", id);
  const shared = {
    ...authorFacts(context, statement),
    datePublished: said,
    isBasedOn: sourceFacts(get(dataset.sources, statement.source)),
    ...(reported && { disambiguatingDescription: `${words.state.reported}: ${words.because[reported]}` }),
  };
  return [
    ...(quote
      ? [{ "@type": "Quotation", "@id": `${page}#quotation`, text: quote.exact, inLanguage: quote.lang, ...shared }]
      : []),
    {
      "@type": "Claim",
      "@id": `${page}#claim`,
      name: words.text(summary),
      url: page,
      inLanguage: words.language,
      ...shared,
      appearance: quote ? { "@id": `${page}#quotation` } : shared.isBasedOn,
      about: [...new Set(codings.map(({ issue }) => issue))].map((issue) => ({
        "@type": "Thing",
        name: words.text(get(dataset.issues, issue).title),
        url: absolute(addresses.issue(topic, issue)),
      })),
      ...(mended.length > 0 && { correction: mended }),
    },
  ];
}

function authorFacts({ dataset, words }: FactContext, statement: StatementRecord): { author?: Thing } {
  const party = { "@type": "Organization", name: words.text(get(dataset.parties, statement.party).name) };
  if (statement.speaker === undefined) return statement.attribution === "anonymous" ? {} : { author: party };
  const { name, kind } = get(dataset.speakers, statement.speaker);
  if (kind !== "person") return { author: { "@type": "Organization", name: words.text(name) } };
  const office = officeOf(dataset, statement);
  return {
    author: {
      "@type": "Person",
      name: words.text(name),
      ...(office && { jobTitle: words.text(office.title) }),
      affiliation: party,
    },
  };
}

function sourceFacts({ url, title, publisher: by, published, language, archive }: SourceRecord): Thing {
  return {
    "@type": "CreativeWork",
    ...(title && { name: title }),
    url,
    publisher: { "@type": "Organization", name: by },
    ...(published && { datePublished: published }),
    inLanguage: language,
    ...(archive && { archivedAt: archive }),
  };
}

export function glossaryFacts({ dataset, words, addresses, absolute }: FactContext): Thing[] {
  const set = `${absolute(addresses.glossary)}#terms`;
  return [
    {
      "@type": "DefinedTermSet",
      "@id": set,
      name: words.nav.glossary,
      url: absolute(addresses.glossary),
      inLanguage: words.language,
      hasDefinedTerm: [...dataset.terms.values()].map(({ id, term, definition, spellings }) => ({
        "@type": "DefinedTerm",
        "@id": absolute(addresses.term(id)),
        name: words.text(term),
        description: words.text(definition),
        ...(spellings && { alternateName: spellings }),
        inDefinedTermSet: { "@id": set },
      })),
    },
  ];
}

function publisher({ addresses, absolute }: Pick<FactContext, "addresses" | "absolute">): { readonly "@id": string } {
  return { "@id": `${absolute(addresses.home)}#publisher` };
}

function topicId({ addresses, absolute }: FactContext, topic: Id): string {
  return `${absolute(addresses.topic(topic))}#record`;
}
