import { type Markup, words as text } from "../charts/markup.ts";
import { issueNamed, partiesShown, positionOn } from "../charts/topic-history/topic-history.ts";
import type { Part } from "./part.ts";
import { conditionPieces, partyTag } from "./phrases.ts";

/** What the positions on an issue wait for. */
export const conditionsOnIssue: Part = {
  host: "ul",
  write: (history, { subject, asOf, parties }, words) => {
    const issue = issueNamed(history, subject);
    const items = partiesShown(history, parties).flatMap((party): Markup[] => {
      const { conditions } = positionOn(history, party.key, issue.key, asOf);
      if (conditions.length === 0) return [];
      const pieces = conditions.map((condition, index) => ({
        key: `condition-${index}`,
        tag: "span",
        children: [text("stop", index === 0 ? ": " : "; "), ...conditionPieces(history, condition)],
      }));
      return [{ key: party.key, tag: "li", children: [partyTag(party), ...pieces] }];
    });
    return items.length > 0 ? items : [{ key: "none", tag: "li", text: words.parts.conditions.none }];
  },
};
