/** Pieces that several parts are written of. */
import { type Markup, words as text } from "../charts/markup.ts";
import { symbolPath } from "../charts/symbols.ts";
import type { IssueMark, PartyMark, PositionMark, TopicHistory } from "../charts/topic-history/topic-history.ts";
import type { PartWords } from "./part.ts";

/** A party's symbol and short name, with a link to its page. */
export function partyTag({ key, short, symbol, hue, href }: PartyMark): Markup {
  return {
    key: `party-${key}`,
    tag: "a",
    attributes: { class: `party-tag hue-${hue}`, href },
    children: [
      {
        key: "svg",
        tag: "svg",
        attributes: { class: "symbol", viewBox: "-9 -9 18 18", width: "14", height: "14", "aria-hidden": "true" },
        children: [{ key: "symbol", tag: "path", attributes: { d: symbolPath(symbol) } }],
      },
      text("name", short),
    ],
  };
}

export function issueLink({ key, title, href }: IssueMark): Markup {
  return { key: `issue-${key}`, tag: "a", attributes: { href }, text: title };
}

/** The answer with its link, how it stands, its conditions and notes, as lines. */
export function positionLines(history: TopicHistory, position: PositionMark, issue: IssueMark): Markup {
  const { state, blank, label, href, standing, conditions, notes } = position;
  return {
    key: "position",
    tag: "span",
    attributes: { class: `position state-${state}` },
    children: [
      { key: "answer", tag: "a", attributes: { class: "answer", href, "data-issue": issue.key }, text: label },
      ...(blank || state === "stated"
        ? []
        : [{ key: "standing", tag: "span", attributes: { class: "standing" }, text: standing }]),
      ...conditions.map((condition, index) => ({
        key: `condition-${index}`,
        tag: "span",
        attributes: { class: "condition" },
        children: conditionPieces(history, condition),
      })),
      ...notes.map((note, index) => ({
        key: `note-${index}`,
        tag: "span",
        attributes: { class: "condition" },
        text: note,
      })),
    ],
  };
}

/** A condition in words, with a link to the issue it waits for. */
export function conditionPieces(history: TopicHistory, condition: PositionMark["conditions"][number]): Markup[] {
  const issue = history.issues.find(({ key }) => key === condition.issue);
  return [
    text("phrase", condition.phrase),
    ...(issue ? [text("opens", " ("), issueLink(issue), text("closes", ")")] : []),
  ];
}

/** “By consent” (conditional); the word alone for a blank. */
export function positionPhrase(words: PartWords, { label, state, blank }: PositionMark): string {
  if (blank) return label;
  return state === "stated" ? `“${label}”` : `“${label}” (${words.state[state]})`;
}
