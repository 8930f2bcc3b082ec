import { nearest } from "../../load/nearest.ts";
import { chartSubjects } from "../../schema/components.ts";
import { problemAt, type Rule } from "../rule.ts";

/** A chart of the topic takes `all`; a chart of an issue takes the id of one. */
export const chartSubject: Rule = {
  id: "chart-subject",
  asks: "The subject of a chart in a briefing is `all` for the topic's charts and an issue of the topic for the others.",
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
    return records.briefing.flatMap(({ prose, file, value: { topic } }) => {
      const issues = records.issue.filter((issue) => issue.topic === topic).map(({ id }) => id);
      return prose.uses.flatMap(({ name, attributes }) => {
        const subject = attributes.get("subject");
        const takes = chartSubjects.get(attributes.get("name")?.value ?? "");
        if (name !== "Chart" || !subject || !takes || records.unread.has(subject.value)) return [];
        const known = takes === "topic" ? ["all"] : issues;
        if (known.includes(subject.value)) return [];
        const near = nearest(subject.value, known);
        return problemAt(
          "chart-subject",
          { file, line: subject.line, column: subject.column },
          `unexpected subject \`${subject.value}\`, expected ${takes === "topic" ? "`all`" : "an issue of the topic"}`,
          {
            hint:
              near === undefined
                ? `the issues are ${issues.map((id) => `\`${id}\``).join(", ")}`
                : `did you mean \`${near}\`?`,
          },
        );
      });
    });
  },
};
