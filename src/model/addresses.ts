/** The addresses of the site. They are contracts: others link to them, so none of them ever changes. */
import type { IsoDay } from "../schema/fields.ts";
import type { Id } from "./dataset.ts";
import { pairSubject } from "./pairs.ts";

export type Addresses = ReturnType<typeof addressesBelow>;

/** @param basePath path below which the site stands, with a slash at both ends */
export function addressesBelow(basePath: string) {
  const at = (...parts: readonly string[]): string => `${basePath}${parts.map((part) => `${part}/`).join("")}`;
  return {
    /** Path of a file in `public/` or of the build, such as `search.js`. */
    file: (path: string): string => `${basePath}${path}`,
    /** A feed stands beside the page it follows: `xml` is Atom, `json` JSON Feed. */
    feed: (page: string, format: "xml" | "json"): string => `${page}feed.${format}`,
    home: at(),
    briefings: at("briefings"),
    briefing: (slug: Id): string => at("briefings", slug),
    search: at("search"),
    /** Every statement of a year, for those who search without script. */
    statementsOf: (year: string): string => at("search", year),
    glossary: at("glossary"),
    term: (id: Id): string => `${at("glossary")}#${id}`,
    sources: at("sources"),
    source: (id: Id): string => at("sources", id),
    changes: at("changes"),
    methods: at("methods"),
    corrections: at("corrections"),
    about: at("about"),
    editors: at("editors"),
    rule: (id: Id): string => at("editors", "rules", id),
    gallery: at("editors", "charts"),
    galleryChart: (chart: string): string => at("editors", "charts", chart),
    topic: (topic: Id): string => at(topic),
    timeline: (topic: Id): string => at(topic, "timeline"),
    event: (topic: Id, id: Id): string => `${at(topic, "timeline")}#${id}`,
    asOf: (topic: Id, day: IsoDay): string => at(topic, "as-of", day),
    issue: (topic: Id, id: Id): string => at(topic, "issues", id),
    party: (topic: Id, id: Id): string => at(topic, "parties", id),
    /** Where a party's page says what is known of its position on an issue. */
    cell: (topic: Id, party: Id, issue: Id): string => `${at(topic, "parties", party)}#on-${issue}`,
    compare: (topic: Id, a: Id, b: Id): string => at(topic, "compare", pairSubject(a, b)),
    statement: (topic: Id, id: Id): string => at(topic, "statements", id),
    document: (topic: Id, id: Id): string => at(topic, "documents", id),
    /** What can be downloaded as data, and what its columns mean. */
    data: at("data"),
    dataOf: (topic: Id): string => `${at("data")}#of-${topic}`,
    /** A file of a topic's data, such as `statements.csv`. */
    dataFile: (topic: Id, file: string): string => `${basePath}data/${topic}/${file}`,
    /** A chart to be framed by other pages; `subject` as `everyChart` names it. */
    embed: (topic: Id, chart: string, subject: string): string => at("embed", topic, chart, subject),
    /** The same as it was on a day. */
    frozenEmbed: (topic: Id, chart: string, subject: string, day: IsoDay): string =>
      at("embed", topic, chart, subject, "as-of", day),
    /** The picture in it that says how much has changed since. */
    frozenStatus: (topic: Id, chart: string, subject: string, day: IsoDay): string =>
      `${at("embed", topic, chart, subject, "as-of", day)}status.svg`,
    /** A statement as a card. */
    card: (topic: Id, statement: Id): string => at("embed", topic, "statement", statement),
    /** What programs are told about an embed. */
    oembed: (topic: Id, chart: string, subject: string): string =>
      `${basePath}oembed/${topic}/${chart}/${subject}.json`,
    /** A chart as a file; the ending is `svg`, `dark.svg`, `png`, `csv` or `json`. */
    chartFile: (topic: Id, chart: string, subject: string, ending: string): string =>
      `${basePath}charts/${topic}/${chart}/${subject}.${ending}`,
    /** The picture beside a link to a page: `site`, `briefings/<slug>`, or the parts by which its chart or statement is embedded. */
    linkCard: (...parts: readonly string[]): string => `${basePath}cards/${parts.join("/")}.png`,
    journalists: at("journalists"),
    /** What charts are drawn from, on every day; see src/charts/topic-history. */
    history: (topic: Id): string => `${basePath}data/${topic}/history.json`,
  };
}
