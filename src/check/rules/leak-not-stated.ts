import type { Problem } from "../../load/problem.ts";
import { problemAt, type Rule } from "../rule.ts";
import { placedStatements } from "../statements.ts";

/** Nobody states a position by a leak: such words are a document's, unnamed or passed on, and count as reported. */
export const leakNotStated: Rule = {
  id: "leak-not-stated",
  asks: "Words known from a leaked source or document are not attributed as the speaker's own statement.",
  why: "Whoever leaks a text decides what is seen of it. The site shows such words as reported, so the record may not call them direct.",
  examples: [
    {
      file: "topics/harbour-dispute/record/2031-03-04-radio.yaml",
      right: "kind: interview",
      wrong: "kind: leaked",
      says: [
        "topics/harbour-dispute/record/2031-03-04-radio.yaml:16:18  unexpected `direct` for leaked words, expected `document`, `anonymous` or `relayed`  leak-not-stated",
        "    Where the speaker has said so openly, take those words from that source as a statement of its own.     see topics/harbour-dispute/record/2031-03-04-radio.yaml:7:9",
      ],
    },
  ],
  find({ records }) {
    const documents = new Map(records.document.map((document) => [document.id, document]));
    return placedStatements(records).flatMap(({ statement, record, at }): Problem[] => {
      const { attribution } = statement;
      if (attribution !== "direct" && attribution !== "indirect") return [];
      const document = documents.get(statement.document?.id ?? "");
      const leakedDocument = document?.value.status === "leaked" ? document : undefined;
      if (record.value.source.kind !== "leaked" && !leakedDocument) return [];
      return [
        problemAt(
          "leak-not-stated",
          at("attribution"),
          `unexpected \`${attribution}\` for leaked words, expected \`document\`, \`anonymous\` or \`relayed\``,
          {
            hint: "Where the speaker has said so openly, take those words from that source as a statement of its own.",
            related: leakedDocument ? leakedDocument.at(["status"]) : record.at(["source", "kind"]),
          },
        ),
      ];
    });
  },
};
