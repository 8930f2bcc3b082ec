/** The state of a topic in one or two sentences, by fixed patterns. */
import { type Dataset, get, type Id } from "../model/dataset.ts";
import { spreadOf } from "../model/distance.ts";
import type { IsoDay } from "../schema/fields.ts";
import type { Words } from "./words.ts";

/** How many issues are named at either end. */
const named = 3;

/** "As of …, the parties are furthest apart on A, B and C, and closest on D." */
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
  const [widest, narrowest] = [spreads[0]?.share ?? 0, spreads.at(-1)?.share ?? 0];
  const far = spreads.filter(({ share }) => share === widest);
  const near = spreads.filter(({ share }) => share === narrowest && share < widest);
  const list = (all: typeof spreads): string => (all.length > named ? words.topic.several(all.length, topic.issues.length) : words.list(all.map(({ issue }) => title(issue))));
  return words.topic.sentence(day, list(far), widest === 1, near.length > 0 ? list(near) : undefined);
}
