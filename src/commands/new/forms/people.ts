/** Parties, speakers and terms: records of their own below the content folder. */
import { hues, symbols } from "../../../schema/party.ts";
import { mandates } from "../../../schema/speaker.ts";
import { oneOf, parties, sources, topics } from "../choices.ts";
import { dateFault, idFault } from "../faults.ts";
import { type Field, type Form, listOf, type Surroundings } from "../form.ts";
import { freeId, slugOf, takenIds } from "../ids.ts";
import { present, prose, toYaml, withId } from "../yaml-text.ts";
import { topicFile } from "./topic-file.ts";

const tables = {
  party: "parties",
  speaker: "speakers",
  term: "terms",
  issue: "issues",
  topic: "topics",
  document: "documents",
  event: "events",
  briefing: "briefings",
  statement: "statements",
  source: "sources",
} as const;

/** The id comes from the name, unless somebody wants another. */
export function idField(from: string, kind: keyof typeof tables): Field {
  const taken = ({ content }: Surroundings) => takenIds(content, kind, content.dataset[tables[kind]]);
  return {
    name: "id",
    asks: "Permanent id, such as `minister-radio`",
    default: (around, answers) => freeId(slugOf(answers[from] ?? "", 4) || "record", taken(around)),
    fault: (answer, _, around) =>
      idFault(answer) ?? (taken(around).has(answer) ? `\`${answer}\` is taken; ids are never used again.` : undefined),
  };
}

function unused(all: readonly string[], used: (around: Surroundings) => readonly string[]): Field["default"] {
  return (around) => all.find((one) => !used(around).includes(one)) ?? all[0];
}

const partiesOf = ({ content }: Surroundings) => [...content.dataset.parties.values()];

export const party: Form = {
  describe: "a party: a state, bloc, organisation, armed group or mediator",
  fields: [
    { name: "name", asks: "Full name, such as `United Harbour Towns`" },
    {
      name: "short",
      asks: "Short name for tables, at most 14 letters, such as `Towns`",
      fault: (answer) => (answer.length > 14 ? "At most 14 letters." : undefined),
    },
    idField("name", "party"),
    { name: "kind", asks: "What it is", choices: oneOf("state", "bloc", "organisation", "armed-group", "mediator") },
    { name: "note", asks: "Whose voices count as this party’s", needed: false },
    {
      name: "colour",
      asks: "Hue of its marks",
      choices: oneOf(...hues),
      default: unused(hues, (around) => partiesOf(around).map(({ colour }) => colour)),
    },
    {
      name: "symbol",
      asks: "Shape of its marks",
      choices: oneOf(...symbols),
      default: unused(symbols, (around) => partiesOf(around).map(({ symbol }) => symbol)),
    },
    { name: "topic", asks: "Topic whose list of parties it joins", needed: false, choices: topics },
  ],
  write: ({ id, name, short, kind, note, colour, symbol, topic }, around) => [
    { path: `parties/${id}.yaml`, text: toYaml(present({ name, short, kind, note: prose(note), colour, symbol })) },
    ...(topic ? [topicFile(topic, around, (text) => withId(text, "parties", id as string))] : []),
  ],
};

export const speaker: Form = {
  describe: "a speaker: a person, ministry, group or text, with the office held",
  fields: [
    { name: "name", asks: "Name as pages print it, such as `Ada Mayor`" },
    idField("name", "speaker"),
    { name: "party", asks: "Party of the office", choices: parties },
    { name: "title", asks: "Title of the office, such as `Minister of Transport`" },
    { name: "from", asks: "First day in office, such as `2030-01-01`", needed: false, fault: dateFault },
    { name: "to", asks: "Last day in office, where it is over", needed: false, fault: dateFault },
    { name: "mandate", asks: "For whom the office speaks", choices: oneOf(...mandates), default: () => "speaks-for" },
    {
      name: "issues",
      asks: "Issues, for a delegate: `all`, or ids with commas",
      default: (_, { mandate }) => (mandate === "delegated" ? "all" : undefined),
      needed: false,
    },
    { name: "source", asks: "Source that shows the office", needed: false, choices: sources },
    { name: "spellings", asks: "Other spellings, with commas", needed: false, several: true },
  ],
  write: ({ id, name, party: of, title, from, to, mandate, issues, source, spellings }) => [
    {
      path: `speakers/${id}.yaml`,
      text: toYaml(
        present({
          name,
          spellings: listOf(spellings),
          offices: [
            present({
              party: of,
              title: prose(title),
              from,
              to,
              mandate,
              issues: mandate !== "delegated" ? undefined : issues === "all" ? "all" : listOf(issues),
              source,
            }),
          ],
        }),
        ["spellings", "issues"],
      ),
    },
  ],
};

export const term: Form = {
  describe: "a term of the glossary",
  fields: [
    { name: "term", asks: "The term, such as `Low water`" },
    idField("term", "term"),
    { name: "definition", asks: "What it means, in one or two neutral sentences" },
    { name: "sources", asks: "Sources in which it is used or explained", choices: sources, several: true },
    { name: "spellings", asks: "Other spellings, with commas", needed: false, several: true },
  ],
  write: ({ id, term: word, definition, sources: found, spellings }) => [
    {
      path: `glossary/${id}.yaml`,
      text: toYaml(
        present({
          term: prose(word),
          definition: prose(definition),
          sources: listOf(found),
          spellings: listOf(spellings),
        }),
        ["sources", "spellings"],
      ),
    },
  ],
};
