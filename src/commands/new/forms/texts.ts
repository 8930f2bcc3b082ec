/** Briefings and corrections. */
import { issues, oneOf } from "../choices.ts";
import { dayFault } from "../faults.ts";
import { type Form, listOf } from "../form.ts";
import { present, prose, toYaml, withFirstItem } from "../yaml-text.ts";
import { idField } from "./people.ts";
import { inTopic } from "./topics.ts";

export const briefing: Form = {
  describe: "a briefing: prose with charts and quotes",
  fields: [
    inTopic,
    { name: "title", asks: "Title of the briefing" },
    idField("title", "briefing"),
    { name: "summary", asks: "What it tells, in one or two sentences" },
    {
      name: "asof",
      asks: "Day the briefing speaks of",
      default: ({ content }, { topic = "" }) => content.dataset.topics.get(topic)?.covers.to,
      fault: dayFault,
    },
    { name: "published", asks: "Day of publication", default: ({ today }) => today, fault: dayFault },
    { name: "issues", asks: "Issues it deals with", choices: issues, several: true },
  ],
  write: ({ topic, id, title, summary, asof, published, issues: on }) => {
    const about = listOf(on);
    const front = toYaml(
      { title: prose(title), summary: prose(summary), topic, asOf: asof, published, issues: about },
      ["issues"],
    );
    const body = about.map((issue) => `<Chart name="spectrum" subject="${issue}" />`).join("\n\n");
    return [{ path: `briefings/${id}.mdx`, text: `---\n${front}---\n\n${prose(summary)}\n\n${body}\n` }];
  },
};

export const correction: Form = {
  describe: "a correction of something published",
  fields: [
    {
      name: "kind",
      asks: "What was corrected",
      choices: oneOf("statement", "source", "document", "issue", "event", "term", "speaker", "briefing"),
    },
    { name: "id", asks: "Its id" },
    { name: "date", asks: "Day of the correction", default: ({ today }) => today, fault: dayFault },
    { name: "wrong", asks: "What was wrong, in a sentence" },
    { name: "before", asks: "What it said", needed: false },
    { name: "after", asks: "What it says now", needed: false },
    { name: "severity", asks: "How much it changes", choices: oneOf("wording", "source", "position") },
  ],
  write: ({ kind, id, date, wrong, before, after, severity }, { content }) => {
    const item = toYaml(
      [
        present({
          target: { kind, id },
          date,
          wrong: prose(wrong),
          before: prose(before),
          after: prose(after),
          severity,
        }),
      ],
      ["target"],
    );
    const record = content.records.corrections[0];
    return [
      record
        ? { path: "corrections.yaml", text: withFirstItem(record.text, item), changes: true }
        : { path: "corrections.yaml", text: item },
    ];
  },
};
