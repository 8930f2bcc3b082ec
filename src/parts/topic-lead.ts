import { words as text } from "../charts/markup.ts";
import { partiesShown, positionOn, type TopicHistory } from "../charts/topic-history/topic-history.ts";
import { spreadOf } from "../model/place.ts";
import type { Part, PartWords } from "./part.ts";
import type { Query } from "../charts/chart.ts";

/** How many issues are named at either end. */
const named = 3;

/** The state of a topic in a sentence. */
export const topicLead: Part = {
  host: "p",
  write: (history, query, words) => [text("lead", topicSentence(history, query, words))],
};

/** "As of … the answers reach from one end of the scale to the other on 10 of 12 issues; on no issue do all who answered agree." */
export function topicSentence(history: TopicHistory, query: Pick<Query, "asOf" | "parties">, words: PartWords): string {
  const { topic } = words.parts;
  const spreads = spreadsOn(history, query);
  const day = words.date(query.asOf);
  if (spreads.length === 0) return topic.none(day);
  const list = (all: typeof spreads): string =>
    all.length > named
      ? topic.several(all.length, history.issues.length)
      : words.list(all.map(({ title }) => `“${title}”`));
  const agreed = spreads.filter(({ steps }) => steps === 0);
  if (agreed.length === spreads.length) return topic.agreed(day, list(agreed));
  const widest = spreads[0]?.share ?? 0;
  return topic.sentence(
    day,
    list(spreads.filter(({ share }) => share === widest)),
    widest === 1,
    agreed.length > 0 ? list(agreed) : undefined,
    spreads.length === history.issues.length,
  );
}

/** Issues on which answers can be measured, the widest apart first. */
function spreadsOn(history: TopicHistory, { asOf, parties }: Pick<Query, "asOf" | "parties">) {
  return history.issues
    .flatMap(({ key, title, steps: of }) => {
      const places = partiesShown(history, parties).map((party) => ({
        party: party.key,
        place: positionOn(history, party.key, key, asOf).place,
      }));
      const { steps } = spreadOf(places);
      return steps === undefined || of === 0 ? [] : [{ title, steps, share: steps / of }];
    })
    .sort((a, b) => b.share - a.share);
}
