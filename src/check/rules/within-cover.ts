import { firstDay } from "../../model/dates.ts";
import type { Place, Problem } from "../../load/problem.ts";
import { problemAt, type Rule } from "../rule.ts";
import { placedStatements } from "../statements.ts";

/** The topic says up to which day its record goes; pages are taken as of that day, and would leave later words out. */
export const withinCover: Rule = {
  id: "within-cover",
  asks: "No statement and no briefing speaks of a day after the last one that its topic covers.",
  why: "Pages are taken as of the last day the record covers. What was said later would be in the record and on no page.",
  examples: [
    {
      file: "topics/harbour-dispute/topic.yaml",
      right: 'to: "2031-06-30"',
      wrong: 'to: "2031-02-28"',
      says: [
        "briefings/the-harbour-so-far.mdx:5:7  unexpected `2031-06-30`, expected a day up to `2031-02-28`  within-cover",
        "    Where the record has been brought up to a later day, say so under `covers` of the topic.     see topics/harbour-dispute/topic.yaml:7:7",
        "topics/harbour-dispute/record/2031-03-04-radio.yaml:13:11  unexpected `2031-03-04`, expected a day up to `2031-02-28`  within-cover",
        "    Where the record has been brought up to a later day, say so under `covers` of the topic.     see topics/harbour-dispute/topic.yaml:7:7",
      ],
    },
  ],
  find({ records }) {
    const topics = new Map(records.topic.map((topic) => [topic.id, topic]));
    const problem = (topic: string, date: string, place: () => Place): Problem[] => {
      const covers = topics.get(topic);
      if (!covers || firstDay(date) <= covers.value.covers.to) return [];
      return [
        problemAt(
          "within-cover",
          place(),
          `unexpected \`${date}\`, expected a day up to \`${covers.value.covers.to}\``,
          {
            hint: "Where the record has been brought up to a later day, say so under `covers` of the topic.",
            related: covers.at(["covers", "to"]),
          },
        ),
      ];
    };
    return [
      ...placedStatements(records).flatMap(({ statement, record, at }) =>
        problem(record.topic, statement.said, () => at("said")),
      ),
      ...records.briefing.flatMap(({ value, at }) => problem(value.topic, value.asOf, () => at(["asOf"]))),
    ];
  },
};
