import { isScalar, parseDocument, Scalar, visit } from "yaml";
import type { Problem } from "../../load/problem.ts";
import { readFilesOf } from "../../load/records.ts";
import { placeIn } from "../text-place.ts";
import { problemAt, type Rule } from "../rule.ts";
import { yamlPart } from "../yaml-part.ts";

/** A first look at the text, so that only files that may hold such a date are read as a tree. */
const maybe = /(?:[:,[-]\s+|\[)\d{4}-\d{2}(?:-\d{2})?\s*(?:[,\]}#\n]|$)/;
const date = /^\d{4}-\d{2}(?:-\d{2})?$/;

/** Programs that read YAML disagree about bare dates: to some they are text, to others a moment in a time zone. */
export const quotedDate: Rule = {
  id: "quoted-date",
  asks: "Dates stand in quotation marks.",
  why: "Programs that read these files disagree about bare dates: some take them for text, others for midnight in some time zone.",
  mends: true,
  examples: [
    {
      file: "topics/harbour-dispute/record/2031-03-04-radio.yaml",
      right: 'accessed: "2031-03-10"',
      wrong: "accessed: 2031-03-10",
      says: [
        'topics/harbour-dispute/record/2031-03-04-radio.yaml:6:13  note: unexpected bare date `2031-03-10`, expected `"2031-03-10"`  quoted-date',
      ],
    },
  ],
  find({ records }) {
    return [...readFilesOf(records), ...records.unreadFiles].flatMap(problemsIn);
  },
};

function problemsIn(record: { readonly file: string; readonly text: string }): Problem[] {
  const { text, start } = yamlPart(record);
  if (!maybe.test(text)) return [];
  const problems: Problem[] = [];
  visit(parseDocument(text), {
    Scalar(key, node) {
      if (key === "key" || node.type !== Scalar.PLAIN || !node.range) return;
      const written = text.slice(node.range[0], node.range[1]);
      if (!isScalar(node) || !date.test(written)) return;
      const from = start + node.range[0];
      problems.push(
        problemAt(
          "quoted-date",
          placeIn(record, from),
          `unexpected bare date \`${written}\`, expected \`"${written}"\``,
          {
            severity: "notice",
            fix: { from, to: from + written.length, text: `"${written}"` },
          },
        ),
      );
    },
  });
  return problems;
}
