/**
 * Whole records in which every field is filled in, for whoever writes one: editors' completion shows the part of a
 * field when the pointer rests on it. The place, the people and the dispute in them are invented.
 */
import type { z } from "astro/zod";
import type { FileKindName, fileKinds } from "./kinds.ts";

type Examples = { readonly [K in FileKindName]: readonly z.input<(typeof fileKinds)[K]["schema"]>[] };

const issue = {
  title: "Harbour",
  question: "Who should use the harbour?",
  asksNot: "It does not ask who owns the quay.",
  background: "Two towns share one bay. Until 2029 both used the harbour.\n\nThen the channel silted up.",
  windowDays: 14,
  notApplicable: [{ party: "river-board", reason: "It owns no boats." }],
  sources: ["2031-03-04-minister-radio"],
  review: "2031-12-01",
};

export const examples: Examples = {
  site: [
    {
      title: "On the Record",
      tagline: "What each side says, issue by issue: the words, the date, the source.",
      about: "Two neighbours of the harbour run this site.",
      address: "https://record.example",
      languages: ["en", "uk"],
      licence: { name: "CC BY 4.0", url: "https://licence.example/by/4.0/", except: "Quotations." },
      repository: "https://code.example/record",
      edit: "https://code.example/record/src/branch/main/content/{path}#L{line}",
      report: "https://code.example/record/issues/new?body={page}",
      contact: "editors@record.example",
    },
  ],
  aliases: [[{ name: "Eastport", spellings: ["East Port", "Östhafen"] }]],
  retired: [
    [
      {
        kind: "statement",
        id: "mayor-2031-03-03-radio",
        on: "2031-03-09",
        why: "It was dated a day early.",
        becomes: "mayor-2031-03-04-radio",
      },
    ],
  ],
  loadedWords: [
    [
      {
        lang: "en",
        words: [{ word: "pirat*", why: "It judges the boats.", instead: "unregistered", except: ["pirate radio"] }],
      },
    ],
  ],
  corrections: [
    [
      {
        target: { kind: "statement", id: "mayor-2031-03-04-radio" },
        date: "2031-03-09",
        wrong: "The statement had the wrong day.",
        before: "3 March 2031",
        after: "4 March 2031",
        severity: "wording",
      },
    ],
  ],
  party: [
    {
      name: "United Harbour Towns",
      short: "Towns",
      kind: "organisation",
      note: "Only the chair speaks for it.",
      memberships: [{ of: "coast-league", from: "2024-01-01", to: "2030-12-31" }],
      colour: "teal",
      symbol: "diamond",
    },
  ],
  speaker: [
    {
      name: "Ada Mayor",
      kind: "person",
      spellings: ["Ada Major"],
      role: "Adviser to the council",
      offices: [
        {
          party: "eastport",
          title: "Mayor of Eastport",
          from: "2029-05-01",
          to: "2033-04-30",
          mandate: "delegated",
          issues: ["harbour"],
          source: "2031-03-04-minister-radio",
          alsoIn: ["2031-03-05-wire"],
          note: "The day of the oath was not seen.",
        },
      ],
    },
  ],
  term: [
    {
      term: "Low water",
      definition: "The level of the sea at the lowest point of the tide.",
      sources: ["2031-03-04-minister-radio"],
      spellings: ["LW"],
      review: "2031-12-01",
    },
  ],
  topic: [
    {
      title: "The harbour dispute",
      summary: "Two towns disagree about the use of one harbour.",
      parties: [{ party: "eastport", role: "owner of the quay" }, "westport"],
      issues: ["harbour", "dredging"],
      covers: { from: "2031-01-01", to: "2031-06-30", note: "April is covered thinly." },
      review: "2031-12-01",
    },
  ],
  events: [
    [
      {
        id: "third-round",
        date: "2031-03-04",
        until: "2031-03-06",
        kind: "talks",
        title: "Third round of talks",
        text: "The two towns met for three days and agreed to meet again.",
        place: "Eastport town hall",
        participants: ["eastport", "westport"],
        sources: ["2031-03-05-wire"],
      },
    ],
  ],
  issue: [
    {
      kind: "ordered",
      ...issue,
      scale: {
        version: 2,
        points: [
          {
            id: "closed",
            label: "Closed to the other town",
            short: "Closed",
            definition: "Words that keep the other town out.",
            since: 1,
            until: 1,
            becomes: "shut",
          },
          { id: "other-port", label: "Build another port", definition: "Words for a new port.", offAxis: true },
        ],
      },
    },
    { kind: "quantity", ...issue, scale: { version: 1, unit: "boats", counted: "Boats a day, from 2032 on." } },
  ],
  record: [
    {
      source: {
        url: "https://radio.example/interviews/minister",
        publisher: "Radio Example",
        title: "The minister on the harbour",
        published: "2031-03-04",
        accessed: "2031-03-06",
        kind: "interview",
        aggregator: true,
        language: "en",
        archive: "https://archive.example/radio-minister",
        excerpt:
          "Asked about the quay, the minister said: We can share the harbour from next spring. Then the line broke.",
        note: "The recording stops after ten minutes.",
      },
      statements: [
        {
          id: "mayor-2031-03-04-radio",
          party: "eastport",
          speaker: "ada-mayor",
          said: "2031-03-04",
          onBehalf: "party",
          act: "offer",
          attribution: "direct",
          attested: "strong",
          summary: "Offers shared use of the harbour.",
          quote: {
            exact: "We can share the harbour.",
            prefix: "She said:",
            suffix: "Nobody answered.",
            lang: "sr-Latn",
            rendering: "original",
          },
          checked: { on: "2031-03-07", result: "word-for-word", note: "Seen again in the recording." },
          translation: { en: "We can share the harbour.", by: "human" },
          event: "third-round",
          document: { id: "first-draft", point: "4" },
          relates: [{ kind: "clarifies", to: "mayor-2031-02-01-council" }],
          alsoIn: ["2031-03-05-wire"],
          key: true,
          foundBy: "mayor harbour March",
          note: "The last words are hard to hear.",
          codings: [
            {
              issue: "harbour",
              scale: 1,
              value: "shared-use",
              conditions: [
                { type: "after", issue: "dredging", party: "westport", text: "the channel has been dredged" },
              ],
              reason: "“Share” names use by both.",
              otherReading: "Could mean use by permission only.",
              coder: "jd",
              confidence: "clear",
              status: "single",
            },
            {
              issue: "berths",
              scale: 1,
              range: ["open", "shared-use"],
              reason: "Both are named.",
              coder: "jd",
              confidence: "arguable",
              status: "agreed",
            },
            {
              issue: "boats",
              scale: 1,
              quantity: { op: "<=", n: 40, unit: "boats", scope: "in summer" },
              reason: "Names a number.",
              coder: "jd",
              confidence: "clear",
              status: "single",
            },
            {
              issue: "tolls",
              scale: 1,
              unplaced: true,
              reason: "Speaks of tolls but gives no answer.",
              coder: "jd",
              confidence: "clear",
              status: "single",
            },
          ],
        },
      ],
    },
  ],
  search: [
    {
      party: "westport",
      on: "2031-06-01",
      by: "jd",
      expires: "2031-12-01",
      findings: [
        {
          issue: "dredging",
          before: "empty",
          queries: ["westport dredging 2031"],
          pagesRead: 5,
          result: "found",
          statements: ["reeve-2031-05-02-council"],
          note: "The council's own pages were down.",
        },
      ],
    },
  ],
  document: [
    {
      title: "First draft of a harbour treaty",
      date: "2031-04",
      authors: "Officials of both towns",
      parties: ["eastport", "westport"],
      status: "draft",
      superseded: true,
      url: "https://eastport.example/first-draft",
      sources: ["2031-04-02-draft"],
      note: "Known from the town's own page.",
      notSeen: ["The map in annex 2."],
      points: [
        {
          number: "4",
          issue: "harbour",
          summary: "Both towns may use the harbour.",
          quote: { exact: "The harbour is open to both towns.", lang: "en" },
          value: "shared-use",
          quantity: { op: "<=", n: 40, unit: "boats", scope: "in summer" },
          source: "2031-04-02-draft",
          seen: "full-text",
          note: "The number of the point was written by hand.",
        },
      ],
    },
  ],
  verified: [
    [
      {
        source: "2031-03-04-minister-radio",
        read: {
          on: "2031-03-06",
          outcome: "moved",
          url: "https://radio.example/archive/minister",
          sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
          textChanged: "2031-03-06",
          quotes: [
            {
              statement: "minister-harbour-shared-use",
              words: "We can share the harbour from next spring.",
              found: "word-for-word",
              lastFound: "2031-03-05",
            },
          ],
        },
        failed: { on: "2031-03-13", outcome: "gone", status: 404 },
      },
    ],
  ],
  briefing: [
    {
      title: "Who should use the harbour?",
      summary: "What two towns have said up to 30 June 2031.",
      topic: "harbour-dispute",
      asOf: "2031-06-30",
      published: "2031-07-01",
      issues: ["harbour", "dredging"],
      review: "2031-12-01",
    },
  ],
};
