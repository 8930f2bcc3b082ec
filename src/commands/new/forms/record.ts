/** A source with what was said in it, and further statements for a source that is there. */
import { sourceKinds } from "../../../schema/source.ts";
import { issues, oneOf, parties, sources, speakers } from "../choices.ts";
import { dateFault, dayFault, idFault, urlFault } from "../faults.ts";
import type { Answers, Field, Form, Surroundings } from "../form.ts";
import { freeId, slugOf, takenIds } from "../ids.ts";
import { quoteFault, quoteFrom } from "../quote-from.ts";
import { present, prose, toYaml } from "../yaml-text.ts";
import { codingTemplate } from "./coding-template.ts";
import { idField } from "./people.ts";
import { inTopic } from "./topics.ts";

const sourceFields: readonly Field[] = [
  { name: "url", asks: "Address of the page", fault: urlFault },
  {
    name: "publisher",
    asks: "Who published it, such as `Harbour Radio`",
    default: (_, { url }) => (url ? new URL(url).hostname.replace(/^www\./, "") : undefined),
  },
  { name: "title", asks: "Title as the page prints it", needed: false },
  { name: "published", asks: "Date the page gives itself, such as `2031-03-04`", needed: false, fault: dateFault },
  { name: "accessed", asks: "Day you read it", default: ({ today }) => today, fault: dayFault },
  { name: "kind", asks: "What kind of source it is, the strongest witness first", choices: oneOf(...sourceKinds) },
  { name: "language", asks: "Language of the page, such as `en`" },
];

const statementFields: readonly Field[] = [
  { name: "passage", asks: "Passage with the words (it is not kept)", needed: false, lines: true },
  {
    name: "quote",
    asks: "The very words, at most 40 of them",
    needed: false,
    fault: (answer, { passage }) => quoteFault(answer, passage),
  },
  {
    name: "rendering",
    asks: "Whose wording that is",
    choices: oneOf("original", "official", "publisher", "not-recorded"),
    default: () => "original",
  },
  { name: "party", asks: "Party whose words these are", choices: parties },
  { name: "speaker", asks: "Who said it", needed: false, choices: speakers },
  {
    name: "said",
    asks: "Day of the words, not of the page",
    default: (_, { published }) => published,
    fault: dateFault,
  },
  {
    name: "act",
    asks: "What the words do",
    choices: oneOf("demand", "offer", "acceptance", "rejection", "refusal-to-answer", "undecided", "description"),
  },
  {
    name: "attribution",
    asks: "How they reach us",
    choices: oneOf("direct", "indirect", "relayed", "anonymous", "document"),
    default: () => "direct",
  },
  { name: "summary", asks: "What was said, in one neutral sentence of your own" },
  { name: "issue", asks: "Issue the words answer", needed: false, choices: issues },
  {
    name: "value",
    asks: "Point of its scale that the words earn; empty to fill in later",
    needed: false,
    choices: points,
  },
  { name: "reason", asks: "Why these words earn this reading, pointing at the words", needed: false },
  { name: "coder", asks: "Your initials, for the reading", needed: false },
  {
    ...idField("summary", "statement"),
    asks: "Permanent id of the statement",
    default: ({ content }, answers) =>
      freeId(statementId(answers), takenIds(content, "statement", content.dataset.statements)),
  },
];

function points({ content }: Surroundings, { issue = "" }: Answers): { value: string; name: string }[] {
  const found = content.dataset.issues.get(issue);
  if (!found || found.kind === "quantity") return [];
  return found.scale.points.map(({ id, label }) => ({ value: id, name: typeof label === "string" ? label : id }));
}

function statementId({ speaker, party, said, summary }: Answers): string {
  return `${speaker ?? party}-${said}-${
    slugOf(summary ?? "", 12)
      .split("-")
      .filter((word) => word.length > 4)[0] ?? "words"
  }`;
}

export const source: Form = {
  describe: "a source, with what was said in it",
  fields: [inTopic, ...sourceFields, ...statementFields, fileField()],
  write: (answers, around) => [
    {
      path: `topics/${answers["topic"]}/record/${answers["file"]}.yaml`,
      text: `${toYaml({
        source: present({
          url: answers["url"],
          publisher: answers["publisher"],
          title: answers["title"],
          published: answers["published"],
          accessed: answers["accessed"],
          kind: answers["kind"],
          language: answers["language"],
        }),
      })}statements:\n${statementText(answers, answers["language"] as string, around)}`,
    },
  ],
};

function fileField(): Field {
  return {
    name: "file",
    asks: "Name of the file, and id of the source",
    default: ({ content }, { published, accessed, url }) =>
      url &&
      freeId(
        `${published ?? accessed}-${slugOf(new URL(url).hostname.replace(/^www\./, ""), 2)}`,
        takenIds(content, "source", content.dataset.sources),
      ),
    fault: idFault,
  };
}

export const statement: Form = {
  describe: "a further statement found in a source that is there",
  fields: [{ name: "source", asks: "Source it was found in", choices: sources }, ...statementFields],
  write: (answers, around) => {
    const record = around.content.records.record.find(({ id }) => id === answers["source"]);
    if (!record) throw new Error(`There is no source \`${answers["source"]}\`.`);
    const item = statementText(answers, record.value.source.language, around);
    const empty = /^statements:[ \t]*\[\][ \t]*$/m;
    const text = empty.test(record.text)
      ? record.text.replace(empty, () => `statements:\n${item.trimEnd()}`)
      : `${record.text.trimEnd()}\n${item}`;
    return [{ path: `topics/${record.topic}/record/${record.id}.yaml`, text, changes: true }];
  },
};

/** One entry of `statements`, with its reading or with a template of one. */
function statementText(answers: Answers, language: string, { content }: Surroundings): string {
  const { id, party, speaker, said, act, attribution, summary, quote, passage, rendering } = answers;
  const reading = codingOf(answers, content.dataset.issues.get(answers["issue"] ?? "")?.scale.version ?? 1);
  const item = present({
    id,
    party,
    speaker,
    said,
    onBehalf: "party",
    act,
    attribution,
    summary: prose(summary),
    quote: quote ? { ...quoteFrom(quote, passage), lang: language, rendering } : undefined,
  });
  const text = toYaml([{ ...item, codings: reading ? [reading] : [] }]).replace(/^(?=.)/gm, "  ");
  const issue = content.dataset.issues.get(answers["issue"] ?? "");
  return reading || !issue ? text : text + codingTemplate(issue);
}

function codingOf({ issue, value, reason, coder, act }: Answers, scale: number): object | undefined {
  const blank = act === "refusal-to-answer" || act === "undecided";
  if (!issue || !reason || !coder || (!value && !blank)) return undefined;
  return present({
    issue,
    scale,
    value: blank ? undefined : value,
    reason: prose(reason),
    coder,
    confidence: "clear",
    status: "single",
  });
}
