/** A valid content folder of any size, all of it invented: the same numbers give the same bytes. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

export interface ContentSize {
  readonly statements: number;
  readonly briefings: number;
}

const partyCount = 8;
const issueCount = 12;
const statementsPerFile = 2;
const points = ["closed", "by-permit", "shared-use", "open"] as const;
const hues = ["indigo", "ochre", "teal", "plum", "umber", "sky", "moss", "rose"] as const;
const symbols = ["circle", "square", "diamond", "triangle", "wedge", "cross", "star", "hexagon"] as const;

/** Writes the folder; `dir` is made where it is missing. */
export function writeSyntheticContent(dir: string, { statements, briefings }: ContentSize): void {
  const files: [path: string, text: string][] = [
    ["site.yaml", siteFile],
    ["aliases.yaml", "- {name: Eastport, spellings: [East Port]}\n"],
    ["corrections.yaml", "[]\n"],
    ["topics/harbour/topic.yaml", topicFile()],
    ["topics/harbour/events.yaml", "[]\n"],
    ...range(partyCount).flatMap((n): [string, string][] => [
      [`parties/party-${n}.yaml`, partyFile(n)],
      [`speakers/speaker-${n}.yaml`, speakerFile(n)],
    ]),
    ...range(issueCount).map((n): [string, string] => [`topics/harbour/issues/issue-${n}.yaml`, issueFile(n)]),
    ...range(Math.ceil(statements / statementsPerFile)).map((n): [string, string] => [
      `topics/harbour/record/${dayOf(n)}-source-${n}.yaml`,
      recordFile(n, Math.min(statementsPerFile, statements - n * statementsPerFile)),
    ]),
    ...range(briefings).map((n): [string, string] => [`briefings/briefing-${n}.mdx`, briefingFile(n, statements)]),
  ];
  for (const [path, text] of files) {
    const file = join(dir, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

const siteFile = `title: Synthetic Record
tagline: An invented dispute of any size, for measuring.
address: https://record.example
languages: [en]
licence:
  name: CC BY 4.0
  url: https://licence.example/
`;

function topicFile(): string {
  return `title: The harbour
summary: Invented towns differ about a harbour.
parties: [${range(partyCount)
    .map((n) => `party-${n}`)
    .join(", ")}]
issues: [${range(issueCount)
    .map((n) => `issue-${n}`)
    .join(", ")}]
covers:
  from: "2000-01-01"
  to: "2019-12-31"
`;
}

function partyFile(n: number): string {
  return `name: Town number ${n}\nshort: Town ${n}\nkind: state\ncolour: ${hues[n]}\nsymbol: ${symbols[n]}\n`;
}

function speakerFile(n: number): string {
  return `name: Mayor of town ${n}
offices:
  - party: party-${n}
    title: Mayor
    from: "1999-01-01"
    mandate: speaks-for
`;
}

function issueFile(n: number): string {
  return `kind: ordered
title: Harbour ${n}
question: Who should use harbour ${n}?
asksNot: It does not ask who owns the land.
background: The harbour lies between the towns.
scale:
  version: 1
  points:
${points.map((id) => `    - {id: ${id}, label: ${id.replaceAll("-", " ")}, definition: The words name ${id}.}`).join("\n")}
`;
}

function recordFile(n: number, count: number): string {
  const day = dayOf(n);
  return `source:
  url: https://press.example/${day}/${n}
  publisher: Harbour Radio
  title: Morning talk number ${n}
  published: "${day}"
  accessed: "2019-12-31"
  kind: interview
  language: en
statements:
${range(count)
  .map((k) => statement(n * statementsPerFile + k, day))
  .join("")}`;
}

function statement(n: number, day: string): string {
  const point = points[n % points.length] as string;
  return `  - id: statement-${n}
    party: party-${n % partyCount}
    speaker: speaker-${n % partyCount}
    said: "${day}"
    onBehalf: party
    act: offer
    attribution: direct
    attested: strong
    summary: Tells reporters that the harbour may be ${point.replaceAll("-", " ")} once the channel has been dredged.
    quote:
      exact: We can speak of the harbour again in the next spring, when the channel is deep, number ${n}.
      lang: en
      rendering: original
    checked:
      on: "2019-12-31"
      result: word-for-word
    codings:
      - issue: issue-${n % issueCount}
        scale: 1
        value: ${point}
        conditions:
          - {type: after, text: the channel has been dredged}
        reason: The words speak of the harbour “again in the next spring” on that condition.
        coder: aa
        confidence: clear
        status: single
`;
}

/** About 800 words, with citations, two charts, a table and a list. */
function briefingFile(n: number, statements: number): string {
  const cited = (k: number): string => `<Cite statement="statement-${(n * 31 + k * 7) % Math.max(1, statements)}" />`;
  const paragraph = (k: number): string =>
    `The towns have spoken of the harbour for many years, and their words differ from one spring to the next.${cited(k)} ` +
    `One mayor speaks of dredging first and of boats later; another speaks of boats and is silent on dredging.${cited(k + 1)} ` +
    `What was said on the radio in the morning was *not* always what the gazette printed in the evening, and both are kept here. `.repeat(
      3,
    );
  return `---
title: The harbour, part ${n}
summary: What the towns have said about the harbour, part ${n}.
topic: harbour
asOf: "2019-12-31"
published: "2020-01-01"
---

${paragraph(0)}

<Chart name="spectrum" subject="issue-${n % issueCount}" />

## What was said

${range(6)
  .map((k) => paragraph(k + 2))
  .join("\n\n")}

| town | words |
| --- | --- |
| Town 1 | shared use${cited(20)} |
| Town 2 | by permit |

<Chart name="history" subject="issue-${(n + 1) % issueCount}" />
`;
}

/** Days spread evenly over twenty years, whatever the number of files. */
function dayOf(n: number): string {
  return new Date(Date.UTC(2000, 0, 1 + ((n * 37) % 7300))).toISOString().slice(0, 10);
}

function range(n: number): number[] {
  return Array.from({ length: n }, (_, index) => index);
}
