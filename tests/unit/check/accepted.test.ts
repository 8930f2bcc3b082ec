/** What comes near to breaking a rule and does not: a rule that refused it would teach editors to ignore the checks. */
import { describe, expect, test } from "vitest";
import { complaints } from "../../fixtures/complaints.ts";
import { type Change, replace } from "../../fixtures/content-folder.ts";

const dispute = "topics/harbour-dispute";
const radio = `${dispute}/record/2031-03-04-radio.yaml`;
const gazette = `${dispute}/record/2030-11-20-gazette.yaml`;
const search = `${dispute}/searches/2031-06-01-westport.yaml`;
const events = `${dispute}/events.yaml`;
const harbour = `${dispute}/issues/harbour.yaml`;
const mayor = "speakers/ada-mayor.yaml";
const briefing = "briefings/the-harbour-so-far.mdx";

const prose = (words: string): [string, Change] => [briefing, replace("Eastport now offers shared use.", words)];
const secondCoding =
  "        status: agreed\n      - {issue: harbour, scale: 1, value: closed, reason: “Stays closed” is the point., coder: bb, confidence: clear, status: agreed}\n";

describe("nothing is said of", () => {
  test.each<[string, string, Change]>([
    ["a day that is today", radio, replace('accessed: "2031-03-10"', 'accessed: "2031-07-01"')],
    ["a month that has begun", radio, replace('published: "2031-03-04"', 'published: "2031-03"')],
    ["a page read on the day it was published", radio, replace('accessed: "2031-03-10"', 'accessed: "2031-03-04"')],
    [
      "an office of one day",
      mayor,
      replace('from: "2030-01-01"\n    to: "2031-12-31"', 'from: "2030-01-01"\n    to: "2031-12"'),
    ],
    [
      "a date in a note that is longer than the date",
      radio,
      replace("  language: en\n", "  language: en\n  note: seen on 2031-03-04\n"),
    ],
    ["a quote with other signs than its excerpt", gazette, replace('prefix: "said: “"', "prefix: 'said: \"'")],
    [
      "a short quote with a prefix",
      radio,
      replace("exact: We can share the harbour from next spring.", 'exact: can share\n      prefix: "We"'),
    ],
    [
      "a short quote in a script without spaces",
      radio,
      replace("exact: We can share the harbour from next spring.", "exact: 我们可以共用港口"),
    ],
    [
      "a translation into another language",
      radio,
      replace(
        "      rendering: original\n",
        "      rendering: original\n    translation: {de: Wir können teilen., by: human}\n",
      ),
    ],
    ["an agreed coding with its second", gazette, replace("        status: single\n", secondCoding)],
    [
      "a leaked source whose words are a document’s",
      radio,
      (text) => text.replace("kind: interview", "kind: leaked").replace("attribution: direct", "attribution: document"),
    ],
    [
      "a search on the last day it counts",
      search,
      replace('on: "2031-06-01"\nby: aa\nexpires: "2032-06-01"', 'on: "2030-07-01"\nby: aa\nexpires: "2031-07-01"'),
    ],
    [
      "a list of parties that leaves one out",
      events,
      replace("participants: [eastport, westport]", "participants: [westport]"),
    ],
    [
      "a point given up with a new version of the scale",
      harbour,
      (text) =>
        text
          .replace("version: 1", "version: 2")
          .replace(
            "definition: Others ask first.\n",
            "definition: Others ask first.\n      until: 1\n      becomes: shared-use\n",
          ),
    ],
    [
      "a reason that repeats the end of a word in another form",
      radio,
      replace("“Share” names use by both.", "Sharing is for both."),
    ],
    [
      "a reason that tells why the words fit no point",
      radio,
      replace(
        "value: shared-use\n        reason: “Share” names use by both.",
        "unplaced: true\n        reason: A greeting, nothing more.",
      ),
    ],
    ["two alphabets side by side", radio, replace("title: Morning talk", "title: Morning talk Ранок")],
    [
      "a day of review to come",
      "glossary/low-water.yaml",
      replace("sources: [2031-03-04-radio]", 'sources: [2031-03-04-radio]\nreview: "2031-07-02"'),
    ],
    ["a listed word between quotation marks", ...prose("Eastport speaks of “pirates”.")],
    ["a listed word that a speaker is said to use", ...prose("The mayor calls them pirates.")],
    ["a listed word within another", events, replace("The two towns met", "The conspirators met")],
    ["a count of other things", ...prose("Two ships and three mayors met in 2031.")],
    ["a year before what is counted", ...prose("In 2030 statements were few.")],
    ["a typed number of statements between quotation marks", ...prose("The mayor: “two statements”.")],
    ["a link to a term", ...prose("Eastport and [low water](/glossary/#low-water).")],
    ["a link to a statement", ...prose("Eastport [offers](/harbour-dispute/statements/mayor-2031-03-04-radio/) it.")],
    ["a link to a day of an event", ...prose("Eastport [then](/harbour-dispute/as-of/2031-03-04/).")],
    [
      "a link to the two towns in either order",
      ...prose("Both [towns](/harbour-dispute/compare/westport-and-eastport/)."),
    ],
    ["a straight apostrophe in a quotation", ...prose("> The mayor's words.")],
  ])("%s", (_, file, change) => {
    expect(complaints({ [file]: change })).toBe("");
  });
});

describe("a listed word is refused", () => {
  test("though there is a verb of saying within the word itself", () => {
    expect(complaints({ [briefing]: replace("shared use.", "so-called shared use.") })).toBe(
      [
        `${briefing}:10:21  unexpected \`so-called\` in our own voice, expected neutral words or a speaker  loaded-words`,
        "    It doubts a name without saying why. Leave it out, or say whose word it is.",
      ].join("\n"),
    );
  });

  test("though the sentence before it names a speaker", () => {
    expect(complaints(Object.fromEntries([prose("The mayor says no. The pirates left.")]))).toContain(
      "unexpected `pirates`",
    );
  });
});

test("a dead part of a page is refused, with the one that was meant", () => {
  expect(complaints(Object.fromEntries([prose("Eastport and [low water](/glossary/#low-waters).")]))).toBe(
    [
      `${briefing}:10:14  unexpected link to \`/glossary/#low-waters\`, expected a page that exists  site-link`,
      "    did you mean `/glossary/#low-water`?",
    ].join("\n"),
  );
});

test("an id that was retired twice is refused", () => {
  expect(complaints({ "retired.yaml": (text) => text + text })).toContain(
    "retired.yaml:2:7  unexpected second entry of statement `mayor-2030-11-21-gazette`, expected one  retired-id",
  );
});

test("a search that was made again is not called expired", () => {
  const old =
    'party: westport\non: "2030-05-01"\nby: aa\nexpires: "2031-05-01"\nfindings:\n  - {issue: dredging, before: empty, queries: [a], pagesRead: 3, result: none-found}\n';
  expect(complaints({ [`${dispute}/searches/2030-05-01-westport.yaml`]: old })).toBe("");
});
