import { ownProse, type Prose } from "../prose.ts";
import { problemAt, type Rule } from "../rule.ts";

/** Letters at most, for each field of our own words; a kind of file may have its own limit. */
const limits: Readonly<Record<string, number>> = {
  asksNot: 320,
  background: 1200,
  definition: 400,
  label: 60,
  name: 90,
  note: 400,
  otherReading: 300,
  question: 160,
  reason: 300,
  role: 160,
  short: 18,
  summary: 300,
  text: 400,
  title: 140,
  "topic summary": 450,
};

/** What is longer does not fit its table, card or list on a narrow screen. */
export const textSize: Rule = {
  id: "text-size",
  asks: "No text is longer than its place on the pages: 18 letters for a short label, 60 for a label, 300 for a summary or a reason.",
  why: "Tables, cards and charts are laid out for texts of a certain length. What is longer is not read, or pushes the rest off a narrow screen.",
  examples: [
    {
      file: "parties/eastport.yaml",
      right: "short: Eastport",
      wrong: "short: The Town of Eastport",
      says: [
        "parties/eastport.yaml:2:8  unexpected `20` letters in `short`, expected at most `18`  text-size",
        "    Keep what a reader needs first; more can stand in a note.",
      ],
    },
    {
      file: "topics/harbour-dispute/issues/harbour.yaml",
      right: "label: by permit",
      wrong: "label: by a permit that the other town gives out in advance, each time",
      says: [
        "topics/harbour-dispute/issues/harbour.yaml:14:14  unexpected `63` letters in `label`, expected at most `60`  text-size",
        "    Keep what a reader needs first; more can stand in a note.",
      ],
    },
  ],
  find({ records }) {
    return ownProse(records).flatMap((prose) => {
      const limit = limitOf(prose);
      if (limit === undefined || prose.text.length <= limit) return [];
      return problemAt(
        "text-size",
        prose.placeAt(0),
        `unexpected \`${prose.text.length}\` letters in \`${prose.field}\`, expected at most \`${limit}\``,
        { hint: "Keep what a reader needs first; more can stand in a note." },
      );
    });
  },
};

function limitOf({ field, record, path }: Prose): number | undefined {
  const ofTopic = path?.length === 1 && field === "summary" && record.file.endsWith("/topic.yaml");
  return limits[ofTopic ? "topic summary" : field];
}
