/** Words of the data files: the page that explains them, their columns, and the note that lies in the archive. */
import { plural } from "./plural.ts";

/** "stated: An authorised speaker said so. declined: They were asked." */
function values(meanings: Readonly<Record<string, string>>): string {
  return Object.entries(meanings)
    .map(([value, meaning]) => `${value}: ${meaning.replace(/\.$/, "")}.`)
    .join(" ");
}

export const data = {
  title: "Data",
  description:
    "The whole record as tables to download: what each file and column holds, and how to cite and check them.",
  lead: "Everything on this site can be taken as data: every statement with its words and source, how it was read, the positions the rule computes from that, and what was looked for and not found.",
  topic: (topic: string) => `The files: ${topic}`,
  asOf: (day: string, version: string) => `As of ${day}, the last day of the record. Version ${version}.`,
  everything: "Everything in one file",
  archive: (file: string, bytes: string) => `${file} (${bytes})`,
  archiveNote: "holds all files below, and is the same to the byte as long as the record is.",
  archiveSum: "SHA-256 of the archive:",
  files: (topic: string) => `Files of ${topic}`,
  head: {
    table: "Table",
    holds: "One row for",
    rows: "Rows",
    csv: "CSV",
    json: "JSON",
    file: "File",
    what: "What it is",
    bytes: "Bytes",
  },
  bytes: (n: number) => plural(n, "byte", "bytes"),
  rows: (n: number) => plural(n, "row", "rows"),
  also: "Beside the tables",
  columnsOf: "Tables and their columns",
  columnsNote:
    "The words are those of the forms in which editors write. A column without “always filled” is blank where the record says nothing.",
  always: "always filled",
  oneOf: (list: string) => `One of: ${list}.`,
  refers: (table: string) => `An id of ${table}.`,
  key: (columns: string) => `Told apart by ${columns}.`,
  linkFromTopic: "The record as data: CSV, JSON and one archive",
  aboutText: "Everything can be downloaded as tables, with what each column means.",
  aboutHead: "The data",
  types: {
    string: "text",
    integer: "whole number",
    number: "number",
    boolean: "true or false",
    date: "day",
    list: "list",
  },

  tables: {
    statements: "each statement: who said what, when, in which words, and where it was found",
    codings: "each reading of a statement on an issue, with its reason",
    positions: "each party on each issue, as of the last day of the record",
    changes: "each change of a position, the latest first",
    sources: "each page the record rests on",
    events: "each dated happening",
    documents: "each plan, draft or other text",
    "document-points": "each point of a document",
    parties: "each party, in the declared order",
    issues: "each issue: the question, what it does not ask, and its background",
    "scale-points": "each answer on the scale of an issue, also those no longer in use",
    searches: "each search for a party’s words on an issue, with what came of it, also where nothing was found",
  },
  others: {
    "history.json":
      "What the charts are drawn from on every day, packed small; its form follows the charts and may change. Use the tables for anything that has to last.",
    "datapackage.json": "A Frictionless Data Package, version 1: every table, column, type and key, for programs.",
    "CITATION.cff": "How to cite the data, in the Citation File Format 1.2.0.",
    "README.md": "What is in the archive, in words.",
    SHA256SUMS: "The SHA-256 of each file in the archive but itself.",
  } as Readonly<Record<string, string>>,

  /** The explanations, in order; code stands between back-ticks. */
  guide: [
    {
      id: "positions-are-computed",
      title: "Positions are computed",
      text: [
        "Nobody types a position. `positions.csv` and `changes.csv` are what the published rule makes of the statements and codings; the column `rule` names its version, which is raised whenever the same records could give another position. `statement` leads to the words that decide.",
        "A reading is ours, and stands apart from the words. Whoever reads them otherwise can take `statements.csv` with their own codings.",
      ],
    },
    {
      id: "blanks",
      title: "Blanks are told apart",
      text: [
        "In `positions.csv` the column `state` says which blank a blank is: `undecided` (they say they have not decided), `declined` (asked, and did not answer), `silent` (an unexpired search found nothing), `not-researched` (nobody has looked, or the search has expired), `not-applicable` (the question does not fit the party, or its words fit no point). `blank` is then true and `answer`, `value` and the like are empty. None of them means no, and none means agreement.",
        "An empty cell in any other table says that the record gives nothing there. In JSON it is `null`, and an empty list is `[]`.",
      ],
    },
    {
      id: "form",
      title: "Form of the files",
      text: [
        "CSV as in RFC 4180: commas, double quotes, one line of names, lines that end in CR LF; line breaks within a cell are kept. The text is UTF-8 without a byte order mark, because many programs would take the mark for a part of the first name. In Excel, open the files with Data, From Text/CSV and choose 65001: Unicode (UTF-8).",
        "Days are ISO dates such as `2031-03-04`, or `2031-03` and `2031` where no more is known. Words quoted are in the language in which the page prints them. Lists stand in one cell with ` | ` between the items; a bar within an item is written `¦`. Operators of quantities are `le` (at most), `ge` (at least), `eq`, `lt` (below) and `gt` (above).",
        "Spreadsheets run a cell that begins with `=`, `+`, `-`, `@`, a tab or a line break as a formula. Such text has one apostrophe in front in CSV, also where apostrophes or full-width signs stand first; take off one apostrophe to have the text as recorded. Numbers below zero stand as they are. JSON is not changed in any way: use it where every character counts.",
        "The JSON files hold the same rows as objects under `rows`, beside the site, the topic, the day, the version and the licence. Other sites may load all files from their pages.",
        "Columns and files keep their names and meaning; new ones may be added. Texts of our own are in the first language of the site. The passages of pages that editors keep to check quotations belong to the publishers and are not in the files.",
      ],
    },
    {
      id: "check",
      title: "Check a file",
      text: [
        "`SHA256SUMS` holds the SHA-256 of every file in the archive. In the folder of the files, type `sha256sum -c SHA256SUMS` (Linux) or `shasum -a 256 -c SHA256SUMS` (macOS); in Windows, compare with `certutil -hashfile statements.csv SHA256`. The sum of the archive itself stands beside it.",
        "The same record gives the same bytes, so that two people who name the same version speak of the same data.",
      ],
    },
  ],

  cite: {
    title: "Cite",
    text: (site: string, topic: string, version: string, day: string, address: string) =>
      `${site}: ${topic}. Data as of ${day}, version ${version}. ${address}`,
    note: "`CITATION.cff` holds the citation for programs. Name the version: records are added and corrected.",
    single: "For one statement, cite its own page, which the column `page` names, and the source it was found in.",
    cffMessage: "If you use these data, please cite them with their version.",
    cffTitle: (site: string, topic: string) => `${site}: ${topic}`,
  },
  licence: "Licence",
  licenceText: "Text and data:",

  packageTitle: (topic: string) => `${topic}: what each party has said`,
  sourcesTitle: "The pages the record rests on, one by one in sources.csv",

  readme: {
    title: (site: string, topic: string) => `${site}: ${topic}`,
    tables: "Tables, each as CSV and JSON",
    others: "Other files",
    table: (name: string, holds: string, rows: string) => `${name}: one row for ${holds} (${rows})`,
    columns: (address: string) => `What each column means stands in datapackage.json and at ${address}.`,
  },

  columns: {
    page: "Address of the page that shows it.",
    office: "Office in which the speaker spoke, where the record has one for the day.",
    translationLanguage: "Language of our translation.",
    issuesRead: "Issues on which the words were read; see codings.",
    source: "Source in which it was found.",
    relates:
      "How it bears on earlier statements of the same party: repeats, clarifies, walks-back, contradicts or withdraws, then the id.",
    programLookedOn:
      "Day on which a program last read the source to look for the quote. What it saw changes no position.",
    withdrawnOn: "Day from which the party has taken the words back, so that they no longer count.",
    reportedBecause:
      "Why the words count only as reported, never as stated: leaked, anonymous (unnamed sources), relayed (told by another party), weakly-attested (aggregators alone) or not-found-again (in a second look). Blank where they are on record.",
    codingStatement: "Statement whose words are read.",
    codingNumber: "Place among the readings of the statement, from 1.",
    rangeFrom: "First of the two points between which the words leave it open.",
    rangeTo: "Last of the two points.",
    quantityOperator: "How the number is meant: le (at most), ge (at least), eq (as stated), lt (below) or gt (above).",
    conditionIssues: "Issues of the conditions, where they belong to one.",
    mandate:
      "For whom the words count on the issue: speaks-for (the party), delegated (on issues assigned) or personal (shown, never counted).",
    counted:
      "true where the rule weighs the reading on the last day of the record; which of those decide it then says.",
    positionParty: "The party.",
    positionIssue: "The issue.",
    asOf: "Day on which the position is taken: the last day of the record.",
    state: (meanings: Readonly<Record<string, string>>) => values(meanings),
    blank: "true where no answer can be read from the position; `state` says which blank it is.",
    answer: "The answer in words, several where it is contested or reports differ; empty for a blank.",
    readings: "The answers as tokens: a point of the scale, `first..last` for a range, such as `ge 6` for a number.",
    value: "Point of the scale, where the answer is one point alone.",
    standing: "How the position stands, in words.",
    positionConditions: "What the speaker made it depend on.",
    positionSaid: "Date of the statement that decides: when the position was last put on record.",
    deciding: "Statement that decides: the latest of those that back the position.",
    sides: "All statements that hold one of the answers where it is contested, else the one that decides.",
    heldSince: "Day since which the party has held this state and answer.",
    contestedBetween: "speakers or coders, where the position is contested between them.",
    onRecordBefore:
      "Where the position is reported: what the party had itself put on record before, if it was something else.",
    searchedOn: "Where nothing was found: day of the search.",
    searchExpires: "Day after which that search no longer counts.",
    notApplicableReason: "Where the question does not fit, or the words fit no point: why.",
    rule: "Version of the rule that computed it.",
    changeDay: "First day on which the new position held.",
    changeKind: (kinds: Readonly<Record<string, string>>) => values(kinds),
    beforeState: "State before; empty for the first position on record.",
    before: "Answer before, in words; empty for a blank.",
    beforeReadings: "Answers before, as tokens; see positions.",
    afterState: "State from that day on.",
    after: "Answer from that day on, in words; empty for a blank.",
    afterReadings: "Answers from that day on, as tokens; see positions.",
    afterStatement: "Statement that decides from that day on.",
    because: "Statements on the issue of that day, and those that took earlier words back on it.",
    sourceId: "Permanent id of the source.",
    statementsIn: "Statements found in it.",
    programReadOn: "Day on which a program last read the page.",
    documentId: "Permanent id of the document.",
    pointsIn: "Entries it has among the points of documents.",
    pointDocument: "Document the point stands in.",
    pointNumber: "Place among the entries of the document, from 1.",
    searchNumber: "Tells searches for the same party on the same issue and day apart, from 1.",
    inForce: "true where the search still counts on the last day of the record.",
    partyId: "Permanent id of the party.",
    partyNumber: "Place in the declared order of the topic; empty for a party that its records only mention.",
    memberOf:
      "Ids of blocs and organisations it belongs to, with from and to where known. Positions are never passed on between them.",
    issueId: "Permanent id of the issue.",
    issueNumber: "Place in the order of the topic; empty for an issue of another topic that its records mention.",
    issueKind: (kinds: Readonly<Record<string, string>>) => values(kinds),
    pointIssue: "Issue whose scale it is.",
    pointPlace: "Place on the scale, from 1. On an ordered scale places are ranks, not measures.",
  },
};
