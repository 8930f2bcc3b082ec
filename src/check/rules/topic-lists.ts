import type { Problem } from "../../load/problem.ts";
import { problemAt, type Rule } from "../rule.ts";
import { placedStatements } from "../statements.ts";

/** The topic declares its parties and issues, in order: what is not declared stands on no page of it. */
export const topicLists: Rule = {
  id: "topic-lists",
  asks: "Every party with a statement in a topic, and every issue of it, is listed in its topic.yaml, once.",
  why: "Tables and charts show the parties and issues that the topic lists. Evidence for any other would be in the record and on no page.",
  examples: [
    {
      file: "topics/harbour-dispute/topic.yaml",
      right: "parties: [eastport, {party: westport, role: neighbour}]",
      wrong: "parties: [eastport]",
      says: [
        "topics/harbour-dispute/record/2030-11-20-gazette.yaml:29:12  unexpected party `westport`, expected one that the topic lists  topic-lists",
        "    Add it to `parties` of the topic, at the place it is to have in tables.     see topics/harbour-dispute/topic.yaml:3:10",
      ],
    },
    {
      file: "topics/harbour-dispute/topic.yaml",
      right: "issues: [harbour, dredging]",
      wrong: "issues: [harbour]",
      says: [
        "topics/harbour-dispute/issues/dredging.yaml:1:1  unexpected issue `dredging`, expected one that the topic lists  topic-lists",
        "    Add it to `issues` of the topic, at the place it is to have in tables.     see topics/harbour-dispute/topic.yaml:4:9",
      ],
    },
  ],
  find({ records }) {
    const topics = new Map(records.topic.map((topic) => [topic.id, topic]));
    const told = new Set<string>();
    const parties = placedStatements(records).flatMap(({ statement: { party }, record, at }): Problem[] => {
      const topic = topics.get(record.topic);
      const key = `${record.topic} ${party}`;
      if (!topic || told.has(key) || topic.value.parties.some((one) => one.party === party)) return [];
      told.add(key);
      return [
        problemAt("topic-lists", at("party"), `unexpected party \`${party}\`, expected one that the topic lists`, {
          hint: "Add it to `parties` of the topic, at the place it is to have in tables.",
          related: topic.at(["parties"]),
        }),
      ];
    });
    const issues = records.issue.flatMap(({ id, topic: topicId, at }): Problem[] => {
      const topic = topics.get(topicId);
      if (!topic || topic.value.issues.includes(id)) return [];
      return [
        problemAt("topic-lists", at([]), `unexpected issue \`${id}\`, expected one that the topic lists`, {
          hint: "Add it to `issues` of the topic, at the place it is to have in tables.",
          related: topic.at(["issues"]),
        }),
      ];
    });
    const twice = records.topic.flatMap(({ value, at }) =>
      [value.parties.map(({ party }) => party), value.issues].flatMap((list, which) =>
        list.flatMap((id, index) =>
          list.indexOf(id) === index
            ? []
            : problemAt(
                "topic-lists",
                at([which === 0 ? "parties" : "issues", index]),
                `unexpected second \`${id}\`, expected it once`,
              ),
        ),
      ),
    );
    return [...parties, ...issues, ...twice];
  },
};
