import type { Place, Problem } from "../../load/problem.ts";
import type { Records } from "../../load/records.ts";
import { problemAt, type Rule } from "../rule.ts";

/** Whoever stands first in a list seems to matter most; so the topic declares one order, and every list keeps it. */
export const declaredOrder: Rule = {
  id: "declared-order",
  asks: "Lists of parties and issues keep the order in which the topic declares them.",
  why: "The first in a list seems to matter most. One declared order for all lists favours nobody anew each time.",
  examples: [
    {
      file: "topics/harbour-dispute/events.yaml",
      right: "participants: [eastport, westport]",
      wrong: "participants: [westport, eastport]",
      says: [
        "topics/harbour-dispute/events.yaml:6:17  note: unexpected order of parties, expected `eastport, westport`  declared-order",
        "    see topics/harbour-dispute/topic.yaml:3:10",
      ],
    },
  ],
  find({ records }) {
    const topics = new Map(records.topic.map((topic) => [topic.id, topic]));
    return listsIn(records).flatMap(({ topic: id, of, ids, place }): Problem[] => {
      const topic = topics.get(id);
      if (!topic || ids.length < 2) return [];
      const declared = of === "parties" ? topic.value.parties.map(({ party }) => party) : topic.value.issues;
      const rank = new Map(declared.map((one, index) => [one, index]));
      const known = ids.filter((one) => rank.has(one));
      const sorted = [...known].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
      if (known.join() === sorted.join()) return [];
      return [
        problemAt("declared-order", place(), `unexpected order of ${of}, expected \`${sorted.join(", ")}\``, {
          severity: "notice",
          related: topic.at([of]),
        }),
      ];
    });
  },
};

interface List {
  readonly topic: string;
  readonly of: "parties" | "issues";
  readonly ids: readonly string[];
  place(): Place;
}

function listsIn(records: Records): List[] {
  return [
    ...records.document.map(({ topic, value, at }): List => ({
      topic,
      of: "parties",
      ids: value.parties,
      place: () => at(["parties"]),
    })),
    ...records.events.flatMap(({ topic, value, at }) =>
      value.map(({ participants = [] }, index): List => ({
        topic,
        of: "parties",
        ids: participants,
        place: () => at([index, "participants"]),
      })),
    ),
    ...records.briefing.flatMap(({ value: { topic, issues = [] }, prose, file, at }) => [
      { topic, of: "issues" as const, ids: issues, place: () => at(["issues"]) },
      ...prose.uses.flatMap(({ attributes }): List[] => {
        const parties = attributes.get("parties");
        if (!parties) return [];
        const { line, column } = parties;
        const ids = parties.value.split(",").map((id) => id.trim());
        return [{ topic, of: "parties", ids, place: () => ({ file, line, column }) }];
      }),
    ]),
  ];
}
