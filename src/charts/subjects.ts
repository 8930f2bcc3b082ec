/** What charts can be about, in a topic. */
import type { ChartSubject } from "../schema/components.ts";
import type { Id } from "../model/dataset.ts";
import { pairNamed, pairSubject } from "../model/pairs.ts";
import type { TopicHistory } from "./topic-history/topic-history.ts";

/** Every subject of that kind, in declared order. */
export function subjectsOf(history: TopicHistory, kind: ChartSubject): readonly Id[] {
  const parties = history.parties.map(({ key }) => key);
  switch (kind) {
    case "topic":
      return [history.topic];
    case "issue":
      return history.issues.map(({ key }) => key);
    case "party":
      return parties;
    case "pair":
      return parties.flatMap((a, index) => parties.slice(index + 1).map((b) => pairSubject(a, b)));
    case "documents":
      return [history.topic, ...documentedIssues(history), ...history.documents.map(({ key }) => key)];
  }
}

/** Issues on which at least one document has a point. */
function documentedIssues({ issues, documents }: TopicHistory): readonly Id[] {
  const on = new Set(documents.flatMap(({ points }) => points.map(({ issue }) => issue)));
  return issues.map(({ key }) => key).filter((issue) => on.has(issue));
}

/** The two parties of a pair. @throws when it names no two parties of the topic */
export function partiesOfPair(history: TopicHistory, pair: Id): readonly [Id, Id] {
  const ids = history.parties.map(({ key }) => key);
  const found = pairNamed(ids, pair);
  if (!found) throw new Error(`Unknown pair \`${pair}\`, expected two of ${ids.join(", ")} with \`-and-\` between`);
  return found;
}
