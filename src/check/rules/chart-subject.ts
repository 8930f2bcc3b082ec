import { nearest } from "../../load/nearest.ts";
import type { Records } from "../../load/records.ts";
import type { Id } from "../../model/dataset.ts";
import { pairSubject } from "../../model/pairs.ts";
import { type ChartSubject, chartSubjects } from "../../schema/components.ts";
import { problemAt, type Rule } from "../rule.ts";

/** A chart of the topic takes `all`; the others an issue, a party, two parties, or what documents are shown on. */
export const chartSubject: Rule = {
  id: "chart-subject",
  asks: "The subject of a chart in a briefing is what that chart can be about: `all` for the topic's charts, an issue, a party, two parties such as `party-a-and-party-b`, or for the plans `all`, an issue or a document.",
  why: "A chart without a subject that exists would be an empty frame on the page.",
  examples: [
    {
      file: "briefings/the-harbour-so-far.mdx",
      right: 'subject="harbour"',
      wrong: 'subject="harbor"',
      says: [
        "briefings/the-harbour-so-far.mdx:12:24  unexpected subject `harbor`, expected an issue of the topic  chart-subject",
        "    did you mean `harbour`?",
      ],
    },
  ],
  find({ records }) {
    return records.briefing.flatMap(({ prose, file, value: { topic } }) =>
      prose.uses.flatMap(({ name, attributes }) => {
        const subject = attributes.get("subject");
        const takes = chartSubjects.get(attributes.get("name")?.value ?? "");
        if (name !== "Chart" || !subject || !takes || records.unread.has(subject.value)) return [];
        const known = subjectsIn(records, topic, takes);
        if (known.includes(subject.value)) return [];
        const near = nearest(subject.value, known);
        return problemAt(
          "chart-subject",
          { file, line: subject.line, column: subject.column },
          `unexpected subject \`${subject.value}\`, expected ${expected[takes]}`,
          {
            hint:
              near === undefined
                ? `it can be ${known.slice(0, most).map(quoted).join(", ")}${known.length > most ? " …" : ""}`
                : `did you mean \`${near}\`?`,
          },
        );
      }),
    );
  },
};

/** At most so many subjects are named in a message. */
const most = 20;

const expected: Readonly<Record<ChartSubject, string>> = {
  topic: "`all`",
  issue: "an issue of the topic",
  party: "a party of the topic",
  pair: "two parties of the topic, such as `party-a-and-party-b`",
  documents: "`all`, an issue or a document of the topic",
};

function subjectsIn(records: Records, topic: Id, kind: ChartSubject): readonly Id[] {
  const issues = records.issue.filter((issue) => issue.topic === topic).map(({ id }) => id);
  const parties = records.topic.find(({ id }) => id === topic)?.value.parties.map(({ party }) => party) ?? [];
  switch (kind) {
    case "topic":
      return ["all"];
    case "issue":
      return issues;
    case "party":
      return parties;
    case "pair":
      return parties.flatMap((a) => parties.filter((b) => a !== b).map((b) => pairSubject(a, b)));
    case "documents":
      return ["all", ...issues, ...records.document.filter((one) => one.topic === topic).map(({ id }) => id)];
  }
}

function quoted(id: string): string {
  return `\`${id}\``;
}
