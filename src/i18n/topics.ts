/** The state of a topic in one or two sentences, by fixed patterns. */
import { type Dataset, get, type Id } from "../model/dataset.ts";
import { spreadOf } from "../model/distance.ts";
import type { IsoDay } from "../schema/fields.ts";
import type { Words } from "./words.ts";

/** How many issues are named at either end. */
const named = 3;

/** "As of … the answers reach from one end of the scale to the other on 10 of 12 issues; on no issue do all who answered agree." */
export function topicSentence(words: Words, dataset: Dataset, topicId: Id, asOf: IsoDay): string {
  const topic = get(dataset.topics, topicId);
  const parties = topic.parties.map(({ party }) => party);
  const spreads = topic.issues
    .map((issue) => spreadOf(dataset, issue, parties, asOf))
    .filter((spread) => spread.steps !== undefined && spread.of > 0)
    .map((spread) => ({ ...spread, share: (spread.steps as number) / spread.of }))
    .sort((a, b) => b.share - a.share);
  const day = words.date(asOf);
  if (spreads.length === 0) return words.topic.sentenceNone(day);
  const title = (issue: Id): string => `“${words.text(get(dataset.issues, issue).title)}”`;
  const list = (all: typeof spreads): string =>
    all.length > named
      ? words.topic.several(all.length, topic.issues.length)
      : words.list(all.map(({ issue }) => title(issue)));
  const agreed = spreads.filter(({ steps }) => steps === 0);
  if (agreed.length === spreads.length) return words.topic.sentenceAgreed(day, list(agreed));
  const widest = spreads[0]?.share ?? 0;
  const far = spreads.filter(({ share }) => share === widest);
  return words.topic.sentence(
    day,
    list(far),
    widest === 1,
    agreed.length > 0 ? list(agreed) : undefined,
    spreads.length === topic.issues.length,
  );
}
