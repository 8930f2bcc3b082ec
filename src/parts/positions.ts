import type { Markup } from "../charts/markup.ts";
import { issueNamed, partiesShown, positionOn, type PositionMark } from "../charts/topic-history/topic-history.ts";
import { lastDay, monthsBetween } from "../model/dates.ts";
import type { IsoDay } from "../schema/fields.ts";
import type { Part, PartWords } from "./part.ts";
import { issueLink, partyTag, positionLines } from "./phrases.ts";

/** Every party's position on an issue. */
export const positionsOnIssue: Part = {
  host: "dl",
  write: (history, { subject, asOf, parties }, words) => {
    const issue = issueNamed(history, subject);
    return partiesShown(history, parties).map((party) => {
      const position = positionOn(history, party.key, issue.key, asOf);
      return entry(party.key, partyTag(party), positionLines(history, position, issue), age(position, asOf, words));
    });
  },
};

/** A party's position on every issue; each has an address of its own, where blanks are explained. */
export const positionsOfParty: Part = {
  host: "dl",
  write: (history, { subject, asOf }, words) =>
    history.issues.map((issue) => {
      const position = positionOn(history, subject, issue.key, asOf);
      const lines = positionLines(history, position, issue);
      return entry(issue.key, issueLink(issue), lines, age(position, asOf, words), `on-${issue.key}`);
    }),
};

function entry(key: string, head: Markup, lines: Markup, age: readonly Markup[], id?: string): Markup {
  return {
    key,
    tag: "div",
    attributes: { id },
    children: [
      { key: "head", tag: "dt", children: [head] },
      { key: "body", tag: "dd", children: [lines, ...age] },
    ],
  };
}

/** When it was last said, and how long before the day that is. */
function age({ said, saidOn }: PositionMark, asOf: IsoDay, words: PartWords): Markup[] {
  if (!said) return [];
  const ago = words.lastStated(monthsBetween(lastDay(said), asOf));
  return [{ key: "age", tag: "small", text: `${saidOn}, ${ago}` }];
}
