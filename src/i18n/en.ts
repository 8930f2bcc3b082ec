/** Every word of the interface in English. Other languages have the same shape; words of a topic have no place here. */
import type { SourceKind } from "../schema/source.ts";
import type { Failure } from "../schema/verified.ts";
import { gaps } from "./en/charts/gaps.ts";
import { conditions } from "./en/charts/conditions.ts";
import { embeds } from "./en/embeds.ts";
import { feeds } from "./en/feeds.ts";
import { history } from "./en/charts/history.ts";
import { matrix } from "./en/charts/matrix.ts";
import { pair } from "./en/charts/pair.ts";
import { party } from "./en/charts/party.ts";
import { record } from "./en/charts/record.ts";
import { pictures } from "./en/pictures.ts";
import { search } from "./en/search.ts";
import { plans } from "./en/charts/plans.ts";
import { spectrum } from "./en/charts/spectrum.ts";
import { data } from "./en/data.ts";
import { parts } from "./en/parts.ts";
import { plural } from "./en/plural.ts";
import { shared } from "./en/shared.ts";
import { journalists, takeAway } from "./en/take-away.ts";
import { view } from "./en/view.ts";

const languageNames = new Intl.DisplayNames(["en-GB"], { type: "language" });

export const en = {
  ...shared,

  nav: {
    skip: "Skip to content",
    main: "Main",
    topics: "Topics",
    briefings: "Briefings",
    changes: "Changes",
    methods: "Methods",
    timeline: "Timeline",
    about: "About",
    glossary: "Glossary",
    sources: "Sources",
    corrections: "Corrections",
    data: "Data",
    journalists: "For journalists",
    editors: "For editors",
    search: "Search",
    path: "You are here",
    home: "Home",
    theme: "Colours",
    themes: { auto: "As my system", light: "Light", dark: "Dark" },
    onThisPage: "On this page",
    previous: "Previous",
    next: "Next",
  },

  /** What each state means, for legends and the methods page. */
  stateMeaning: {
    stated: "An authorised speaker said so, without conditions, and the words were seen.",
    conditional: "The same, but tied to a condition that the speaker named.",
    reported:
      "Known only from a leak, from unnamed sources, from another party, from aggregators alone, or in words that a second look did not find again.",
    ambiguous: "The words leave it open between two points of the scale.",
    contested: "Authorised speakers said different things within the window, or our coders read the words differently.",
    undecided: "They say that they have not decided.",
    declined: "They were asked and did not answer.",
    silent: "A search for their words found none, and the search has not expired.",
    "not-researched": "We have not looked, or the last search has expired.",
    "not-applicable": "The question does not fit the party, or what it said fits no point of the scale.",
  },
  because: {
    leaked: "from a leaked text",
    anonymous: "from unnamed sources",
    relayed: "as told by another party",
    "weakly-attested": "seen in aggregators alone",
    "not-found-again": "in words a second look did not find again",
  },
  contestedBetween: { speakers: "its speakers differ", coders: "our coders differ" },

  act: {
    demand: "Demand",
    offer: "Offer",
    acceptance: "Acceptance",
    rejection: "Rejection",
    "refusal-to-answer": "Refusal to answer",
    undecided: "Undecided",
    description: "Description",
  },
  attribution: {
    direct: "said by the speaker",
    indirect: "passed on by a spokesperson",
    relayed: "told by another party",
    anonymous: "reported from unnamed sources",
    document: "text of a document",
  },
  attested: {
    strong: "Well attested: an official text, or a wire or newspaper with the words",
    fair: "Fairly attested: a newspaper's paraphrase, or an aggregator that a better page confirms",
    weak: "Weakly attested: aggregators or hearsay alone",
  },
  mandate: { "speaks-for": "speaks for the party", delegated: "delegated", personal: "personal, not counted" },
  onBehalf: {
    party: "Spoke for the party",
    self: "Spoke for themselves or for one member alone: shown, not counted",
    unclear: "Not clear for whom they spoke",
  },
  rendering: {
    original: "The words as spoken or issued",
    official: "An official translation",
    publisher: "The page’s own translation",
    "not-recorded": "As the page prints them; which language was spoken is not recorded",
  },
  checked: {
    "word-for-word": "Found a second time, word for word",
    corrected: "Found a second time, and the record mended",
    "not-found-again": "Not found again in a second look",
    never: "Seen once; nobody has looked a second time",
  },
  /** What a program saw when it looked; never a word on whether something was said. */
  verified: {
    label: "Looked for by program",
    page: "Read by program",
    found: {
      "word-for-word": (date: string) => `Words found in the source on ${date}`,
      "without-context": (date: string) =>
        `Words found in the source on ${date}, but not between the same neighbouring words`,
      "not-found": (date: string) =>
        `Words not found when last looked for on ${date}; pages change, and this does not mean that they were not said`,
    },
    noLonger: (before: string, date: string) =>
      `Words found in the source on ${before}, but not found when last looked for on ${date}; pages change, and this does not mean that they were not said`,
    read: (date: string) => `Last read on ${date}`,
    movedTo: "it has moved to",
    textChanged: (date: string) => `its text was seen to have changed on ${date}`,
    failed: (date: string, outcome: string) => `Could not be read on ${date}: ${outcome}`,
    outcome: {
      gone: "the page is not at its address",
      "blocked-by-robots": "the site asks programs not to read it",
      paywalled: "the page is closed to programs, or to readers without a subscription",
      "timed-out": "no answer came in time",
      unreachable: "the site could not be reached",
      "server-error": "the site could not answer",
      "redirected-too-often": "the address leads from one to the next without end",
      "private-address": "the address leads into a private network",
      "too-large": "the page is too large",
      unreadable: "what stands there is no page of text",
    } satisfies Record<Failure, string>,
  },
  sourceKind: {
    "signed-text": "official or signed text",
    "official-transcript": "official transcript",
    recording: "recording",
    "read-out": "read-out",
    interview: "interview",
    wire: "news agency",
    media: "news media",
    leaked: "leaked text",
  } satisfies Record<SourceKind, string>,
  aggregator: "aggregator: gathers or rewrites what others published",
  documentStatus: {
    official: "official text",
    draft: "draft",
    disclosed: "draft disclosed by one side",
    leaked: "leaked",
  },
  superseded: "superseded",
  pointSeen: { "full-text": "wording seen", account: "from a page’s account" },
  partyKind: {
    state: "state",
    bloc: "bloc",
    organisation: "organisation",
    "armed-group": "armed group",
    mediator: "mediator",
  },
  speakerKind: { person: "person", institution: "institution", group: "group", document: "document" },
  eventKind: {
    talks: "talks",
    summit: "summit",
    call: "call",
    speech: "speech",
    document: "document",
    decision: "decision",
    truce: "truce",
    appointment: "appointment",
    other: "event",
  },
  condition: {
    before: (text: string) => `before ${text}`,
    together: (text: string) => `together with: ${text}`,
    after: (text: string) => `only once: ${text}`,
    unless: (text: string) => `unless: ${text}`,
  },
  quantityOp: { "<=": "at most", ">=": "at least", "=": "", "<": "below", ">": "above" },
  quantity: (op: string, n: string, unit: string, scope: string | undefined) =>
    [op, n, unit, scope ? `(${scope})` : ""].filter(Boolean).join(" "),

  between: (a: string, b: string) => `between “${a}” and “${b}”`,
  or: (a: string, b: string) => `${a} or ${b}`,
  reported: (label: string) => `${label} (reported)`,
  change: {
    first: (party: string, issue: string, after: string) => `${party} · ${issue}: first on record, ${after}`,
    moved: (party: string, issue: string, before: string, after: string) =>
      `${party} · ${issue}: was ${before}, now ${after}`,
    standing: (party: string, issue: string, before: string, after: string) =>
      `${party} · ${issue}: was ${before}, now ${after}`,
    kind: { first: "First on record", moved: "Moved", standing: "Same answer, other standing" },
  },

  /** Each chart's own words; a reader's browser fetches those of the charts it shows. */
  charts: { matrix, spectrum, history, party, gaps, pair, conditions, plans, record },
  parts,
  view,
  data,
  chart: {
    /** How to read the marks of each chart. */
    explain: {
      matrix:
        "Each row is an issue. The strip shows every party on the issue’s scale, one symbol each; the cells say the same in words. A cell leads to the statement that decides it. Words under an answer say how it stands; “moved” marks an answer that changed in the six months before.",
      spectrum:
        "Each line is a party, each upright line a point of the scale. The mark shows the answer as of the date, the coloured line the way from where the party stood before. What is not on the scale stands beside it. A mark leads to the statement that decides it.",
      history:
        "Each band is a party, each faint line in it a point of the scale in the order named above the chart’s table. The coloured line is the position; each dot is a statement and leads to it. Hollow dots are shown but not counted; crosses are words that fit no point. Upright faint lines are events.",
      gaps: "Each row is an issue, its line the issue’s own scale from one end to the other. Each symbol is a party’s answer; the bar spans from the lowest to the highest. Rows stand in order of that distance, as a share of the scale. Who has no answer, or one off the axis, is named beside it. Steps are ranks, not measures, and are never added up over issues.",
      pair: "Each row is an issue, its line the issue’s own scale. The two symbols are the two parties’ answers; the bar is the distance between them, by the shortest way. Agreements come first, then the narrowest gaps, then answers that differ without an order, then issues on which at least one of the two has not said.",
      party:
        "Each band is an issue, each faint line in it a point of that issue’s scale, in the order in which the page of the issue explains them; a quantity has one line. The coloured line is the position: solid on record or conditional, dashed reported, dotted contested or open between two. Each dot is a statement and leads to it. Hollow dots are shown but not counted; crosses are words that fit no point. Beside the band stands the answer of the date, below it what the answers before were, where there is room. Years are drawn wider where more was said.",
      record:
        "Each row is a party, each dot a statement by the date it was said; those close in time stand on one another, and a number counts those for which there is no room. A filled dot is on record, a broken one reported at second hand, a hollow one personal: shown, never counted. The line with two ends is the longest stretch from which the record holds no statement of the party; that is no proof that nothing was said. Years are drawn wider where more was said.",
      conditions:
        "Each heading is an issue, each line under it a condition that a party has set for its position there. A line at the side leads from the condition to the issue that it names; the arrow points to what has to come first. Unbroken: only once; long dashes: together; dots and dashes: before; dots that end in a bar: unless. A double line belongs to a loop, in which issues wait for one another in a ring. Loops are numbered. A mark leads to the statement that decides the position.",
      plans:
        "Each block is an issue, each line in it a plan or draft, the oldest first; a sheet stands in the column of the answer that its point comes nearest to, with the number of the point as printed. A filled sheet is an official text, an outline a draft, an outline with a dot a draft disclosed by one side, a dashed outline a leaked text. A dash beside the scale is a point that fits no answer. Numbers stand on an axis for each unit: a dot is the number itself, a triangle points to where “at most” or “at least” leads, and is hollow for “below” and “above”. A mark leads to the document.",
    },
    asTable: "The same as a table",
    howToRead: "How to read this",
    sourceLine: (site: string, licence: string) =>
      `${site}, computed from statements by the published rule. ${licence}.`,
  },

  languageName: (tag: string) => languageNames.of(tag) ?? tag,
  cite: { title: "Cite this page" },

  embeds,
  pictures,
  takeAway,
  journalists,
  feeds,

  /** `llms.txt`, for programs. */
  llms: {
    about: [
      "This site records what parties to a dispute have said, issue by issue: the words, the date, the source. It rates nothing and says nothing about truth.",
      "",
      "A statement holds words and where they were published. A coding holds our reading of a statement, with its reason. A position is computed from codings by one published rule, as of a day; nobody types it. Five kinds of blank are kept apart, and silence is never filled in.",
      "",
      "When you use a position, name the party, the issue, the day it is taken (as of), how it stands (on record, conditional, reported, open between two, contested) and the page of the statement that decides it. A reported position is never the party’s own statement. Nothing later than the last day of the record is implied.",
    ],
    licence: (name: string, url: string) =>
      `Text and data: ${name} (${url}). Quotations belong to their speakers and publishers.`,
    positions: "Positions of all parties on all issues",
    positionsAbout: (day: string) => `as of ${day}, each with its evidence; earlier days stand below it`,
    history: "The same on every day, as data",
    historyAbout:
      "JSON: parties, issues with their scales, each position with the days on which it held, statements, events, documents",
    timelineAbout: "dated events with sources",
    correctionsAbout: "what was wrong, and how it was mended",
    sourcesAbout: "every page that was read, with what was found in it",
    glossaryAbout: "terms with sources",
    feed: "Feed",
    feedAbout: "JSON Feed of changes, briefings and corrections; the same as Atom at feed.xml beside it",
  },

  footer: { nav: "About this site", licence: "Text and data:" },

  edit: {
    region: "Mend this page",
    link: "Edit",
    linkTo: (what: string) => `Edit: ${what}`,
    page: (file: string, line: number) => `Edit this: ${file}, line ${line}`,
    report: "Report an error",
  },

  redirect: {
    title: (title: string) => `Moved: ${title}`,
    description: (title: string) => `This page has moved to “${title}”.`,
  },

  gone: {
    title: {
      party: "This party was taken from the record",
      speaker: "This speaker was taken from the record",
      term: "This term was taken from the record",
      topic: "This topic was taken from the site",
      issue: "This issue was taken from the record",
      source: "This source was taken from the record",
      statement: "This statement was taken from the record",
      document: "This document was taken from the record",
      event: "This event was taken from the record",
      briefing: "This briefing was taken from the site",
    },
    why: (date: string, why: string) => `Taken away on ${date}: ${why}`,
    stays:
      "The address stays, so that nobody who was given it is left without an answer. It is not used for anything else.",
    corrections: "What else was corrected",
    site: "What the record says today",
  },

  home: {
    promise:
      "Each position here is computed from what a party’s authorised speakers said: the words, the date, the source. Silence is not filled in, nothing is rated, and every view can be taken as of an earlier day.",
    how: "How it works",
    description: (tagline: string, topics: string) => `${tagline} ${topics}.`,
    seeAll: (parties: string, issues: string) => `Who wants what: ${parties} on ${issues}`,
    issues: (day: string) => `The issues, and where the parties stand as of ${day}`,
    moved: "Latest moves",
  },

  topic: {
    moved: "What moved lately",
    allChanges: "All changes of position",
    apartNote: "In steps of each issue’s own scale; blanks are left out, and there is no overall score.",
    timeline: "Latest events",
    wholeTimeline: (events: string) => `The whole timeline, ${events}`,
    documents: "Plans and documents",
    compare: "Parties",
    pairs: "Compare two",
    covers: "What the record covers",
    coversFromTo: (from: string, to: string) => `From ${from} to ${to}; nothing later is shown or implied.`,
  },

  asOfPage: {
    title: (topic: string, day: string) => `${topic}, as of ${day}`,
    description: (topic: string, day: string) => `What each party to the ${topic} had said on each issue by ${day}.`,
    days: "Other days",
    latest: "The latest view",
  },

  timeline: {
    title: (topic: string) => `Timeline: ${topic}`,
    description: (events: string, topic: string) =>
      `${events} in the ${topic}, with sources and what was said at each.`,
    lead: (events: string, from: string, to: string) => `${events} between ${from} and ${to}, the latest first.`,
    sources: "Sources:",
    asOfThen: "Positions on that day",
    said: (statements: string) => `What was said: ${statements}`,
  },

  issue: {
    positions: "Positions in words",
    conditions: "Conditions",
    background: "Background",
    asksNot: "What the question leaves out:",
    sources: "The background rests on",
    scale: "The scale",
    scaleKind: {
      ordered: "The answers run from one pole to the other; steps are ranks, not measures.",
      choice: "The answers stand side by side in no order.",
      quantity: "The answer is a number with its operator and scope.",
    },
    offAxis: "Not on the ordered axis.",
    documents: "Documents with a point on this issue",
    statements: "All statements",
    others: "Other issues",
  },

  party: {
    title: (party: string, topic: string) => `${party} · ${topic}`,
    positions: "Positions on all issues",
    moved: "What moved",
    compare: "Compare with",
    speakers: "Speakers and offices",
    period: (from: string | undefined, to: string | undefined) =>
      from && to ? `${from} to ${to}` : from ? `since ${from}` : to ? `until ${to}` : "dates not seen",
  },

  compare: {
    pair: (a: string, b: string) => `${a} and ${b}`,
    title: (a: string, b: string, topic: string) => `${a} and ${b} compared · ${topic}`,
    note: "Agreements first, then the narrowest gaps. Distance is counted in steps of each issue’s own scale; there is no overall score.",
  },

  position: { onRecordBefore: (label: string, date: string) => `on record before: ${label}, ${date}` },

  statement: {
    title: (name: string, date: string, summary: string) => `${name}, ${date}: ${summary}`,
    description: (name: string, date: string, issues: string, quote: string | undefined, publisher: string) =>
      `${name}, ${date}${issues ? `, on ${issues}` : ""}. ${quote ? `“${quote}” ` : "No direct quotation was taken. "}Source: ${publisher}.`,
    words: "The words",
    noQuote: "No direct quotation was taken from the page; the sentence above is our summary of what it reports.",
    translation: { human: "(our translation)", machine: "(machine translation, not yet reviewed by a person)" },
    secondLook: "Second look",
    how: "Kind",
    attested: "Evidence",
    event: "At",
    document: "In",
    note: "Note",
    source: "Where it was published",
    alsoIn: "Also in:",
    reading: "How we read it",
    readingNote: "The words stand above; this is our reading of them, kept apart.",
    noReading: "Nothing was read into these words.",
    reportedNote: "Such words never count as stated by the party itself.",
    related: "Related statements",
    also: (party: string, issue: string) => `What else ${party} said on ${issue}`,
    since: "Since then",
    before: "Before",
    nothingElse: "Nothing on record.",
    wholeIssue: (issue: string) => `Everything on ${issue}`,
    filter: "Show",
    allParties: "all parties",
    readAs: (label: string) => `read as: ${label}`,
    notCounted: "shown, not counted",
  },
  relates: {
    repeats: "Repeats:",
    clarifies: "Clarifies:",
    "walks-back": "Walks back:",
    contradicts: "Contradicts:",
    withdraws: "Withdraws:",
  },
  relatedFrom: {
    repeats: "Repeated by:",
    clarifies: "Clarified by:",
    "walks-back": "Walked back by:",
    contradicts: "Contradicted by:",
    withdraws: "Withdrawn by:",
  },
  coding: {
    unplaced: "fits no point of the scale",
    otherReading: "Another reading:",
    confidence: { clear: "Clear", arguable: "Arguable: the fit is loose" },
    status: {
      single: "read by one coder",
      agreed: "a second coder agrees",
      disputed: "coders differ",
      withdrawn: "withdrawn, no longer counted",
    },
    coder: (coder: string) => `coder: ${coder}`,
    scale: (version: number) => `scale version ${version}`,
  },

  document: {
    description: (title: string, date: string, status: string) =>
      `${title}, ${date}, ${status}: its points on each issue beside those of other texts.`,
    point: (number: string) => `Point ${number}`,
    parties: "Parties among the authors",
    sources: "Read in",
    notSeen: "Not seen",
    noPoints: "The points of this text have not been recorded.",
    sideBySide: "Point by point, beside other texts",
    here: "This text",
    elsewhere: (points: string) => `Other texts, ${points}`,
    nowhere: "No other text on record has a point on this issue.",
    noneOn: "No point on this issue in what was read.",
    unplaced: "Points outside the issues of this topic",
    statements: "Statements taken from this text",
    drawn: "All texts in one drawing",
    nearest: (label: string) => `nearest answer: ${label}`,
  },

  source: {
    publisher: "Publisher",
    title: "Title",
    noTitle: "not seen on the page",
    url: "Address",
    published: "Dated",
    noDate: "no date seen on the page",
    kind: "Kind",
    language: "Language",
    accessed: "Read on",
    notAccessed: "the day was not noted",
    archive: "Archived copy",
    noArchive: "none recorded: if the page is gone, these words cannot be checked there",
    named: (publisher: string, date: string) => `${publisher}, ${date}`,
    untitled: (name: string, id: string) => `${name} (${id})`,
    description: (sources: string) => `All ${sources} the record rests on, by year.`,
    pageDescription: (name: string, statements: string, url: string) =>
      `A source of the record: ${name}, ${statements} found in it. ${url}`,
    lead: (sources: string, archived: number, aggregators: number) =>
      `${sources}. For ${archived} of them an archived copy is recorded; ${aggregators} are aggregators, which gather or rewrite what others published.`,
    statements: "Statements found in it",
    alsoUsed: "Also named as a source for",
    use: { event: "Event", document: "Document", issue: "Issue", term: "Term", office: "Office of" },
    unused: "Nothing on record rests on this page alone.",
  },

  changes: {
    title: "Changes of position",
    description: "What moved, by date: every change of a party’s position with the statement that made it.",
    lead: "Every change of a party’s position, the latest first, each with the statement that made it. “First on record” means that nothing was known before, not that nothing was said.",
    counts: (all: number, moved: number) => `${all} entries, of which ${moved} are changes of answer.`,
  },

  glossary: {
    description: (terms: string) => `${terms} of the record, explained in neutral words.`,
    lead: "Terms as the record uses them, in our own words, each with a page in which it is used.",
    also: (spellings: string) => `also ${spellings}`,
  },

  corrections: {
    description: "What was wrong, what it says now, and when it was mended.",
    lead: "What was found to be wrong after it was published, and what it says now.",
    none: "None so far.",
    severity: { wording: "wording", source: "source", position: "a reading changed" },
  },

  about: {
    counts: "What it holds",
    holds: (list: string) => `The record holds ${list}.`,
    privacy: "What it does not do",
    privacyText:
      "No cookies, no accounts, no third parties: nothing on these pages is loaded from anywhere else, and nobody is told what you read. A choice of colours is kept in your own browser.",
    licence: "Licence",
    code: "The programs that make the site are under the MIT licence.",
    contact: "Contact:",
    repository: "The content is kept at",
  },

  notFound: {
    title: "No such page",
    description: "There is no page at this address. Pages of the record never move without leading on.",
  },

  search,

  briefing: {
    listDescription: "Long reads that tie every claim to a statement or a source.",
    listLead:
      "Each briefing speaks of one day, ties every claim to a statement or a source, and carries its charts as of that day.",
    published: (date: string) => `published ${date}`,
    reading: (minutes: string) => `${minutes} to read`,
    notes: "Statements and sources",
    note: (n: number) => `Note ${n}`,
    statementBy: (name: string, date: string) => `${name}, ${date}`,
  },

  editors: {
    lead: "The record is made of small files that anybody can write and send by pull request. This guide leads to a first record in ten minutes; below it stand every kind of file, every field, and every rule.",
    /** Sections of the guide, in order; `commands` are to be typed. */
    guide: [
      {
        id: "ten-minutes",
        title: "Your first record in ten minutes",
        text: [
          "You need git, and Node 20 or newer with npm. Fetch the project, then write one file: a source, and what was said in it. The file CONTRIBUTING.md in the repository goes through the same steps with an invented example, and shows what each of them prints.",
        ],
        commands: [
          { type: "npm run new -- source", does: "Asks for the source, the words and how you read them." },
          { type: "npm run check", does: "Names everything that is wrong, and what would be right." },
          { type: "npm run dev", does: "Shows it at http://localhost:4321, and every edit at once." },
          { type: "npm run diff", does: "Says which positions change, and because of what." },
        ],
      },
      {
        id: "read",
        title: "Read the source",
        text: [
          "Look for the page where the words first stood, in the language they were spoken in: a transcript before a report, a report before a report of a report. Read all of it; words before and after can turn a sentence round.",
          "Write down the address, the publisher, the day it was published and the day you read it. Propose an archived copy where there is one. Where you read only a part, or a translation, say so: the page will.",
        ],
      },
      {
        id: "words",
        title: "Write down the words",
        text: [
          "The quote is what was said, unchanged, without a gap, in at most 40 words. A translation stands beside its original. The day is the day of the words, not of the page, and the speaker’s office is the one held on that day.",
          "The summary is one sentence of your own. Nobody should be able to tell from it which side you are on: describe, do not rate. Loaded words stand in quotation marks, and the sentence says whose they are.",
        ],
      },
      {
        id: "code",
        title: "Code them, with a reason",
        text: [
          "A coding is how you read the words on one issue: a point of its scale, the conditions the speaker named, and a reason that points at the words. “Share names use by both towns” is a reason; “as is well known” is not.",
          "Where a fair reader could read the words otherwise, write that reading down too. Where they bear on the issue but fit no point, say so instead of stretching them. A second editor codes without looking at your reading; where both differ and cannot agree, the page shows it as contested.",
        ],
      },
      {
        id: "blanks",
        title: "Keep blanks honest",
        text: [
          "If you looked and found nothing, write down what you searched for, where and on which day: the cell then says “nothing found”, until the search is too old to count. If nobody looked, it says “not researched”. Refusing to answer and having not decided are answers, and have words of their own. Silence is never filled in.",
        ],
      },
      {
        id: "checks",
        title: "What the checks do",
        text: [
          "They look at the shape of every file, at names and dates, at quotes and codings, and at what briefings show and cite. They name every problem at once, with file, line and column, and what would be right. The build and the pull request run the same checks, and nothing is published before they pass.",
          "They cannot tell whether words were understood, or whether a summary is fair. That is what a second reader is for.",
        ],
        commands: [
          { type: "npm run check -- --fix", does: "Mends what has one right answer, and never the meaning." },
          { type: "npm run verify", does: "On-line: are the words still in the source?" },
        ],
      },
      {
        id: "pull-request",
        title: "What happens to a pull request",
        text: [
          "Send one record, or one reason, at a time. The checks write what they find beside the lines. The site is built with your change and kept for a week, and a comment says which positions change, and because of what. An editor who did not write the record reads the source, and codes the statement alone; then it is merged and published.",
          "An error in what is published is corrected in the open: the page of corrections says what it said before. Ids are addresses, so they are never changed and never used again.",
        ],
      },
    ],
    records: "Kinds of file and their fields",
    components: "Components for briefings",
    rules: "Rules",
    rule: {
      title: (id: string) => `The rule ${id}`,
      why: "Why",
      wrong: "What it refuses",
      says: "What the checks say",
      right: "What is right",
      missing: "There is no such file.",
      mends: "mends it.",
      noExample: "It looks at the file as a whole, so there is no example to show.",
      invented: "The examples are from an invented record; no such towns, people or sources exist.",
      all: "All rules",
    },
    charts: "Charts",
    chartsText: "Whoever works on a chart finds it here as it is drawn from invented cases that are hard for it:",
    gallery: {
      title: "Gallery of charts",
      description: "Every chart, drawn from invented cases that are hard to draw.",
      lead: "Every chart of the site, drawn from cases that are hard to draw: a single party and forty, long names, no answers at all, many on one day.",
      invented: "All parties, places, people and words in these cases are invented.",
      tested:
        "The cases are the fixtures of the tests. The tests draw each of them again and compare it, byte for byte, with golden files: the drawing at its narrowest and widest, and its words and table, as a person last looked at them.",
      links:
        "A mark is a link, as everywhere; as the invented record has no pages, it leads to the head of its own case.",
      widths: (list: string) =>
        `Drawn for places ${list} px wide; the widest that fits is shown. Make the page narrower to see the others.`,
      oneWidth: "Its drawing is a table, which becomes cards on a narrow page by style alone.",
      charts: "Charts",
      cases: "Cases",
      caseOf: (fixture: string) => `Case: ${fixture}`,
      drawn: (n: number) => plural(n, "case", "cases"),
      chartTitle: (chart: string) => `Gallery: the chart “${chart}”`,
      chartDescription: (chart: string, cases: string) =>
        `The chart “${chart}” as it is drawn from ${cases}, all of them invented and hard to draw.`,
      golden: (n: number) => `${plural(n, "golden file", "golden files")} in`,
      withoutTests: "This site was built from a copy of the project without its tests, so there are no cases to draw.",
    },
    required: "required",
    place: { block: "Stands alone between empty lines.", inline: "Stands within a sentence." },
  },

  methods: {
    title: "Methods",
    description: "How positions are computed from statements: the rule in plain words, all scales, all blanks.",
    lead: "Nobody types a position. It is computed from statements by one published rule, and every step of it can be checked.",
    saidAndRead: "What was said, and how we read it",
    saidAndReadText: [
      "A statement holds words: who said them, when, in which office, in which words, and where they were published. It holds no interpretation.",
      "A coding holds our reading of a statement on one issue: the point of the issue’s scale, with the reason, the conditions the speaker named, and another reading where a fair reader could have one. Words that bear on an issue but fit no point of its scale are shown and never counted.",
      "A position is what the rule makes of all codings of a party’s statements on an issue, as of a day.",
    ],
    rule: (version: number) => `The rule, version ${version}`,
    ruleSteps: [
      "Keep what was said up to the day, without statements that were withdrawn and codings that no longer count. A date known only to the month counts from the last day of the month. Keep speakers whose office speaks for the party, and delegates on the issues assigned to them. Views on one’s own behalf are shown, never counted.",
      "The latest date counts. On one day a signed text outranks an official transcript, then a recording, a read-out, an interview, a news agency, other media, and last a leak or report.",
      "If another authorised reading within the issue’s window before it (14 days unless the issue says otherwise) differs: words that clarify or walk back the other settle it; else the higher mandate prevails; else the position is contested.",
      "A leak, an unnamed source, another party’s account or aggregators alone give a reported position, drawn differently, never a stated one. Within the window, words on record come before any report. A report that only repeats what the party had put on record before changes nothing.",
      "Words that a second look could not find again count as reported until someone sees them. Age never erases a position; pages say how long ago it was last stated. A refusal to answer does not erase one either.",
      "Where no reading is left: a refusal to answer gives “declined to say”; words that fit no point, or a question that does not fit the party, give “no answer on this scale”; an unexpired search without a find gives “nothing found”; anything else is “not researched”.",
    ],
    states: "The ten states",
    statesText: "A position is in one of ten states. The last five are blanks: no answer can be read from them.",
    evidence: "Evidence",
    evidenceText: [
      "Every quotation says whose wording it is: the words as spoken, an official translation, or the publishing page’s own. Where the page does not say which language was spoken, that is said too.",
      "Some words were looked for a second time. Each statement says whether they were found again word for word, were found and the record mended, were not found again, or were never looked for twice. That words were not found again does not prove that they were not said.",
      "A program looks for quotations at their sources as well. What it saw stands beside what people saw, with the day, and changes no position: a page that has moved, changed or closed itself to programs says nothing of what was said.",
      "A leaked text is filed with the party said to have written it, and marked as leaked; it is never shown as that party’s declared policy.",
      "An archived copy is named where one is recorded. Where none is, the source says so.",
    ],
    distance: "Distance",
    distanceText: [
      "How far apart two parties stand is counted in steps of the issue’s own scale, by the shortest way between their answers. Steps are ranks, not measures. Blanks are left out and never counted as disagreement; a scale without order only tells same from different.",
      "How far apart all parties stand on an issue is the way between the two outermost answers. Issues are listed in order of that way as a share of their own scale, so that scales with more points do not come last by their length alone; the shares are used for the order and nothing else.",
      "There is no overall score: which distance one takes, and how blanks are counted, changes such a figure so much that it would say more about the method than about the parties (Louwerse and Rosema, Acta Politica 49, 2014, doi:10.1057/ap.2013.30).",
    ],
    conditions: "Conditions and loops",
    conditionsText: [
      "Where a speaker ties a position to something, the position is conditional, and the condition stands beside it in the words of the record: only once something has happened, together with it, ahead of it, or unless it happens. Where it names another issue of the topic, it leads there.",
      "Who waits for what is drawn from these alone: an issue waits for another where a party said so. What a party wants together with something waits for it; that the other waits as well is not assumed. A loop is a set of issues in which each waits, by way of the others, for all of them: a strongly connected component of that graph (Tarjan, SIAM Journal on Computing 1, 1972, doi:10.1137/0201010). A loop says how what was said hangs together, not that a talk has failed.",
    ],
    fairness: "Even-handed by construction",
    fairnessText: [
      "Parties stand in one declared order everywhere. No answer has a good or bad colour. Parties are told apart by symbol and label first; no hue is a flag’s.",
      "A bloc’s positions are never passed on to its members, nor theirs to it.",
    ],
    scales: (topic: string) => `All scales: ${topic}`,
    version: (version: number, days: number) => `Version ${version}, window ${days} days.`,
    blanks: (topic: string, day: string) => `All blanks: ${topic}, as of ${day}`,
    searched: (on: string, pages: number, expires: string, queries: string) =>
      `Searched on ${on}, ${pages} pages read, for ${queries}; counts until ${expires}.`,
    theWords: "The words",
    searches: "What was searched for",
    searchesText:
      "Searches for thin and empty cells, with what came of them. That a search found nothing is no proof that nothing was said.",
    allSearches: (n: number) => `All ${n} searches`,
    result: { "none-found": "nothing found", found: "found" },
  },

  diff: {
    compared: (ref: string, commit: string) => `Compared with ${ref} (${commit})`,
    nothing: "Nothing changed in the content.",
    noPosition: "no position changed",
    positions: (n: number) => `${plural(n, "position", "positions")} changed`,
    blanked: (n: number) => `${n} became blank`,
    answered: (n: number) => `${n} got an answer`,
    past: (n: number) => `${plural(n, "change", "changes")} to earlier days`,
    added: (n: number) => `${plural(n, "statement", "statements")} added`,
    corrected: (n: number) => `${n} corrected`,
    withdrawn: (n: number) => `${n} withdrawn`,
    removed: (n: number) => `${n} removed`,
    affected: (briefings: number, charts: number) =>
      `${plural(briefings, "briefing", "briefings")} and ${plural(charts, "chart", "charts")} affected`,
    vanishedIds: (n: number) => `${plural(n, "address", "addresses")} lost`,
    retiredIds: (n: number) => `${plural(n, "id", "ids")} retired`,
    andMore: (n: number) => `and ${n.toLocaleString("en-GB")} more`,
    day: (topic: string, before: string, after: string) => `${topic}: taken as of ${after}, before as of ${before}`,
    newTopic: (topic: string) => `${topic}: a new topic`,
    goneTopic: (topic: string) => `${topic}: no longer a topic`,

    heads: {
      days: "Taken as of another day",
      positions: {
        moved: "Positions that moved",
        blanked: "Positions that became blank",
        answered: "Blanks that got an answer",
        standing: "Same answer, other standing",
        conditions: "Same answer, other conditions",
        blank: "Another kind of blank",
      },
      past: "Positions in the past",
      added: "Statements added",
      corrected: "Statements corrected",
      withdrawn: "Statements withdrawn",
      removed: "Statements removed",
      briefings: "Briefings affected",
      charts: "Charts affected",
      records: "Other records",
      vanished: "Addresses that would lead nowhere",
      retired: "Ids retired",
    },

    notInRecord: "not in the record",
    nothingOnRecord: "nothing on record",
    conditions: (party: string, issue: string, position: string, before: string, after: string) =>
      `${party} · ${issue}: still ${position}; the conditions were: ${before}; now: ${after}`,
    noConditions: "none",
    pastMoved: (party: string, issue: string, from: string, to: string, before: string, after: string) =>
      `${party} · ${issue}: from ${from} to ${to}: was ${before}, now ${after}`,
    onOneDay: (party: string, issue: string, day: string, before: string, after: string) =>
      `${party} · ${issue}: on ${day}: was ${before}, now ${after}`,
    because: {
      added: (statement: string) => `because of a new statement: ${statement}`,
      removed: (statement: string) => `because a statement was removed: ${statement}`,
      corrected: (statement: string, fields: string) => `because a statement was corrected (${fields}): ${statement}`,
      recoded: (statement: string, readings: string) => `because a reading was corrected (${readings}): ${statement}`,
      withdrawn: (statement: string, day: string) =>
        `because the party took back its words on ${day}; they were: ${statement}`,
      codingWithdrawn: (statement: string) => `because our reading of these words was withdrawn: ${statement}`,
      record: (kind: string, id: string, change: string) => `because of a record that was ${change}: ${kind} ${id}`,
      day: (before: string, after: string) => `because the record is taken as of ${after}, before as of ${before}`,
      daySaid: (before: string, after: string, statement: string) =>
        `because the record is taken as of ${after}, before as of ${before}; what counts on one of the days alone: ${statement}`,
      several: "because of several changes together; none of them does it alone",
    },
    statement: (name: string, office: string | undefined, date: string, summary: string) =>
      `${name}${office ? ` (${office})` : ""}, ${date}: ${summary}`,
    on: (statement: string, issues: string) => `${statement} [${issues}]`,
    reading: (issue: string, coder: string, before: string, after: string) =>
      `${issue}, coder ${coder}: was ${before}, now ${after}`,
    readingDetails: (issue: string, coder: string, fields: string) => `${issue}, coder ${coder}: ${fields}`,
    field: (name: string, before: string, after: string) => `${name}: was ${before}, now ${after}`,
    noReading: "not read",
    noValue: "nothing",
    readingWithdrawn: (reading: string) => `${reading} (withdrawn)`,
    takenBack: (statement: string, by: string) => `${statement}; taken back by: ${by}`,
    notCountedOn: (statement: string, issues: string) => `${statement}; our reading no longer counts on ${issues}`,

    change: { added: "added", removed: "removed", changed: "changed" },
    kind: {
      topic: "topic",
      party: "party",
      speaker: "speaker",
      issue: "issue",
      document: "document",
      event: "event",
      source: "source",
      term: "term",
      search: "search",
      correction: "correction",
      alias: "spelling",
      site: "site",
      statement: "statement",
      briefing: "briefing",
    },
    record: (kind: string, id: string, change: string, fields: string) =>
      `${kind} ${id}: ${change}${fields ? ` (${fields})` : ""}`,
    retired: (kind: string, id: string, day: string, why: string, becomes: string | undefined) =>
      `${kind} ${id}: retired on ${day}${becomes ? `, now ${becomes}` : ""}: ${why}`,
    briefing: {
      added: "new",
      removed: "removed",
      changed: (fields: string) => `edited (${fields})`,
      cites: (ids: string) => `cites what changed: ${ids}`,
      shows: (what: string) => `shows what changed: ${what}`,
      sentence: (title: string, why: string) => `${title}: ${why}`,
    },
    chart: (chart: string, subject: string) => `${chart} of ${subject}`,
    before: "before",
    after: "after",
    page: "page",
    notDrawn: (chart: string) => `${chart} (a table, not a drawing)`,
    quote: (words: string) => `“${words}”`,
  },
};
