import { type Markup, words as text } from "../charts/markup.ts";
import { type Move, movesUpTo, partiesShown } from "../charts/topic-history/topic-history.ts";
import type { Part, PartWords } from "./part.ts";
import { issueLink, partyTag, positionPhrase } from "./phrases.ts";

/** How many moves a topic's page lists. */
const latest = 6;

/** The latest moves in a topic. */
export const movesInTopic: Part = {
  host: "ol",
  write: (history, { asOf, parties }, words) =>
    moveItems(
      movesUpTo(history, asOf, partiesShown(history, parties)).filter(({ kind }) => kind === "moved"),
      words,
    ).slice(0, latest),
};

/** All moves of one party. */
export const movesOfParty: Part = {
  host: "ol",
  write: (history, { subject, asOf }, words) =>
    moveItems(
      movesUpTo(history, asOf, partiesShown(history, [subject])).filter(({ kind }) => kind === "moved"),
      words,
    ),
};

/** Changes as sentences with the statement that made them; a sentence that there are none. */
function moveItems(moves: readonly Move[], words: PartWords): Markup[] {
  if (moves.length === 0) return [{ key: "none", tag: "li", text: words.parts.moves.none }];
  return moves.map((move) => moveItem(move, words));
}

function moveItem({ day, party, issue, kind, before, after, because }: Move, words: PartWords): Markup {
  const { from, first } = words.parts.moves;
  return {
    key: `${day}-${party.key}-${issue.key}`,
    tag: "li",
    attributes: { class: `change-${kind}` },
    children: [
      { key: "day", tag: "time", attributes: { datetime: day }, text: words.date(day) },
      {
        key: "move",
        tag: "p",
        children: [
          partyTag(party),
          text("dot", " · "),
          issueLink(issue),
          text("was", `: ${before ? from(positionPhrase(words, before)) : first} `),
          { key: "now", tag: "strong", text: positionPhrase(words, after) },
        ],
      },
      ...(because ? [becauseOf(because, words)] : []),
    ],
  };
}

function becauseOf({ summary, href }: NonNullable<Move["because"]>, words: PartWords): Markup {
  return {
    key: "because",
    tag: "p",
    attributes: { class: "because" },
    children: [
      text("word", `${words.parts.moves.because} `),
      { key: "statement", tag: "a", attributes: { href }, text: summary },
    ],
  };
}

/** Every change of position in a topic, whatever its kind. */
export const allMoves: Part = {
  host: "ol",
  write: (history, { asOf, parties }, words) =>
    moveItems(movesUpTo(history, asOf, partiesShown(history, parties)), words),
};
