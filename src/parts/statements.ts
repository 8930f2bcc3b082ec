import { type Markup, words as text } from "../charts/markup.ts";
import { partiesShown, type StatementMark, type TopicHistory } from "../charts/topic-history/topic-history.ts";
import type { Query } from "../charts/chart.ts";
import type { Part, PartWords } from "./part.ts";

/** How many statements on an issue stand in the list below. */
export const statementsOnIssue: Part = {
  host: "p",
  write: (history, query, words) => {
    const parties = partiesShown(history, query.parties).map(({ key }) => key);
    const isShown = ({ party }: StatementMark): boolean => parties.includes(party);
    const on = history.statements.filter(({ answers }) => answers.some(({ issue }) => issue === query.subject));
    return sentence(on.filter(isShown), on, query, words);
  },
};

/** How many statements of a party stand in the list below. */
export const statementsOfParty: Part = {
  host: "p",
  write: (history: TopicHistory, query, words) => {
    const of = history.statements.filter(({ party }) => party === query.subject);
    return sentence(of, of, query, words);
  },
};

function sentence(
  shown: readonly StatementMark[],
  all: readonly StatementMark[],
  { asOf }: Pick<Query, "asOf">,
  words: PartWords,
): Markup[] {
  const upTo = shown.filter(({ until }) => until <= asOf);
  return [text("count", words.parts.statements(upTo.length, all.length, words.date(asOf)))];
}
