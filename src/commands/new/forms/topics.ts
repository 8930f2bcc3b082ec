/** Topics, and what stands in them beside the record: issues, events, documents, searches. */
import { addDays } from "../../../model/dates.ts";
import { issues, oneOf, parties, sources, topics } from "../choices.ts";
import { dateFault, dayFault, idFault, numberFault } from "../faults.ts";
import { type Answers, type Field, type Form, listOf } from "../form.ts";
import { slugOf } from "../ids.ts";
import { present, prose, toYaml, withId, withItem } from "../yaml-text.ts";
import { idField } from "./people.ts";
import { topicFile } from "./topic-file.ts";

export const inTopic: Field = {
  name: "topic",
  asks: "Topic",
  choices: topics,
  default: ({ content }) => (content.dataset.topics.size === 1 ? [...content.dataset.topics.keys()][0] : undefined),
};

const issueFields: readonly Field[] = [
  { name: "question", asks: "One neutral question that every party could answer" },
  { name: "asks-not", asks: "What the question leaves out" },
  { name: "background", asks: "About 100 neutral words of background" },
  { name: "kind", asks: "How it is answered", choices: oneOf("ordered", "choice"), default: () => "ordered" },
  {
    name: "points",
    asks: "Answers in order, with semicolons: `closed to all = The words say that nobody may use it; open = …`",
    fault: (answer) => (listOf(answer, ";").length < 2 ? "At least two, with a semicolon between them." : undefined),
  },
];

/** "closed to all = What earns it" → a point of the scale. */
function pointsOf(answer: string | undefined): Record<string, unknown>[] {
  return listOf(answer, ";").map((one) => {
    const [label = "", definition] = one.split("=").map((part) => part.trim());
    return { id: slugOf(label), label: prose(label), definition: prose(definition) ?? `The words say: ${label}.` };
  });
}

function issueText(answers: Answers, title: string | undefined): string {
  return toYaml({
    kind: answers["kind"],
    title: prose(title),
    question: prose(answers["question"]),
    asksNot: prose(answers["asks-not"]),
    background: prose(answers["background"]),
    scale: { version: 1, points: pointsOf(answers["points"]) },
  });
}

export const issue: Form = {
  describe: "an issue: one neutral question with its scale of answers",
  fields: [
    inTopic,
    { name: "title", asks: "Name of the issue, such as `Harbour`" },
    idField("title", "issue"),
    ...issueFields,
  ],
  write: (answers, around) => [
    { path: `topics/${answers["topic"]}/issues/${answers["id"]}.yaml`, text: issueText(answers, answers["title"]) },
    topicFile(answers["topic"] as string, around, (text) => withId(text, "issues", answers["id"] as string)),
  ],
};

export const topic: Form = {
  describe: "a topic, with its first issue",
  fields: [
    { name: "title", asks: "Name of the topic, such as `The harbour dispute`" },
    idField("title", "topic"),
    { name: "summary", asks: "What the dispute is about, in two or three neutral sentences" },
    { name: "parties", asks: "Parties in the order that every table keeps", choices: parties, several: true },
    { name: "covers-from", asks: "First day the record covers", fault: dayFault },
    { name: "covers-to", asks: "Last day the record covers", fault: dayFault },
    { name: "issue-title", asks: "Name of its first issue, such as `Harbour`" },
    {
      name: "issue",
      asks: "Id of that issue",
      default: (_, answers) => slugOf(answers["issue-title"] ?? "", 4),
      fault: (answer, _, { content }) =>
        idFault(answer) ?? (content.dataset.issues.has(answer) ? `\`${answer}\` is taken.` : undefined),
    },
    ...issueFields,
  ],
  write: (answers) => [
    {
      path: `topics/${answers["id"]}/topic.yaml`,
      text: toYaml(
        {
          title: prose(answers["title"]),
          summary: prose(answers["summary"]),
          parties: listOf(answers["parties"]),
          issues: [answers["issue"]],
          covers: { from: answers["covers-from"], to: answers["covers-to"] },
        },
        ["parties", "issues"],
      ),
    },
    {
      path: `topics/${answers["id"]}/issues/${answers["issue"]}.yaml`,
      text: issueText(answers, answers["issue-title"]),
    },
    { path: `topics/${answers["id"]}/events.yaml`, text: "[]\n" },
  ],
};

export const event: Form = {
  describe: "an event of the timeline",
  fields: [
    inTopic,
    { name: "title", asks: "What happened, as a heading" },
    { name: "date", asks: "Day, such as `2031-03-04`", fault: dayFault },
    { ...idField("title", "event"), default: (_, { title = "", date = "" }) => `${slugOf(title, 3)}-${date}` },
    {
      name: "kind",
      asks: "What it was",
      choices: oneOf("talks", "summit", "call", "speech", "document", "decision", "truce", "appointment", "other"),
    },
    { name: "text", asks: "What happened, in one or two neutral sentences" },
    {
      name: "participants",
      asks: "Parties that took part, in the topic’s order",
      needed: false,
      choices: parties,
      several: true,
    },
    { name: "sources", asks: "Sources for it", choices: sources, several: true },
  ],
  write: ({ topic: within, id, date, kind, title, text, participants, sources: found }, { content }) => {
    const path = `topics/${within}/events.yaml`;
    const record = content.records.events.find((one) => one.topic === within);
    const item = toYaml(
      [
        present({
          id,
          date,
          kind,
          title: prose(title),
          text: prose(text),
          participants: listOf(participants),
          sources: listOf(found),
        }),
      ],
      ["participants", "sources"],
    );
    return [record ? { path, text: withItem(record.text, item), changes: true } : { path, text: item }];
  },
};

export const document: Form = {
  describe: "a document: a plan, draft or agreement",
  fields: [
    inTopic,
    { name: "title", asks: "Title, in the site’s words" },
    idField("title", "document"),
    { name: "date", asks: "Date of the text, such as `2031-03-04`", fault: dateFault },
    { name: "authors", asks: "Who wrote it or handed it over, in words" },
    {
      name: "parties",
      asks: "Parties among the authors, in the topic’s order",
      needed: false,
      choices: parties,
      several: true,
    },
    { name: "status", asks: "Its status", choices: oneOf("official", "draft", "disclosed", "leaked") },
    { name: "sources", asks: "Sources it was read in", choices: sources, several: true },
  ],
  write: ({ topic: within, id, title, date, authors, parties: by, status, sources: found }) => [
    {
      path: `topics/${within}/documents/${id}.yaml`,
      text: toYaml(
        {
          title: prose(title),
          date,
          authors: prose(authors),
          parties: listOf(by),
          status,
          sources: listOf(found),
          points: [],
        },
        ["parties", "sources"],
      ),
    },
  ],
};

export const search: Form = {
  describe: "a search that found nothing",
  fields: [
    inTopic,
    { name: "party", asks: "Party whose words were searched for", choices: parties },
    { name: "issue", asks: "Issue that was searched for", choices: issues },
    { name: "on", asks: "Day of the search", default: ({ today }) => today, fault: dayFault },
    { name: "by", asks: "Who searched: initials or a name" },
    {
      name: "expires",
      asks: "Last day on which it counts",
      default: (_, { on = "" }) => addDays(on, 365),
      fault: dayFault,
    },
    { name: "before", asks: "What the record held before", choices: oneOf("empty", "thin"), default: () => "empty" },
    { name: "queries", asks: "What was searched for, with semicolons" },
    {
      name: "pages-read",
      asks: "How many pages were read, three or more",
      fault: (answer) =>
        numberFault(answer) ?? (Number(answer) < 3 ? "Three pages or more make a finding of silence." : undefined),
    },
  ],
  write: ({ topic: within, party: of, issue: on, by, on: day, expires, before, queries, "pages-read": pages }) => [
    {
      path: `topics/${within}/searches/${day}-${of}-${on}.yaml`,
      text: toYaml({
        party: of,
        on: day,
        by,
        expires,
        findings: [
          {
            issue: on,
            before,
            queries: listOf(queries, ";").map((one) => prose(one)),
            pagesRead: Number(pages),
            result: "none-found",
          },
        ],
      }),
    },
  ],
};
