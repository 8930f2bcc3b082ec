import { closest } from "fastest-levenshtein";
import { componentUses } from "../../load/component-uses.ts";
import { problemAt, type Rule } from "../rule.ts";

/** A chart of the topic takes `all`; a chart of an issue takes the id of one. */
export const chartSubject: Rule = {
  id: "chart-subject",
  asks: "The subject of a chart in a briefing is `all` for the topic's charts and an issue of the topic for the others.",
  find({ records }) {
    const issues = records.issue.map(({ id, topic }) => ({ id, topic }));
    return records.briefing.flatMap(({ tree, file, value }) =>
      componentUses(tree).flatMap(({ name, attributes }) => {
        const subject = attributes.get("subject");
        if (name !== "Chart" || !subject) return [];
        const known =
          attributes.get("name")?.value === "matrix"
            ? ["all"]
            : issues.filter(({ topic }) => topic === value.topic).map(({ id }) => id);
        if (known.includes(subject.value) || known.length === 0) return [];
        return problemAt(
          "chart-subject",
          { file, line: subject.line, column: subject.column },
          `unexpected subject \`${subject.value}\`, expected ${known.length === 1 ? `\`${known[0]}\`` : "an issue of the topic"}`,
          {
            hint: `did you mean \`${closest(subject.value, known)}\`?`,
          },
        );
      }),
    );
  },
};
