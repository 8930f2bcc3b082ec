import { isInOffice } from "../../model/authority.ts";
import type { Office } from "../../schema/speaker.ts";
import { problemAt, type Rule } from "../rule.ts";
import { placedStatements } from "../statements.ts";

/** The office decides whether words count for a party, so the speaker must have held one of that party's on the day. */
export const speakerInOffice: Rule = {
  id: "speaker-in-office",
  asks: "The speaker held an office of the party on the day of the words.",
  why: "The office decides whether words count for a party, so the speaker must have held one of that party’s on the day.",
  examples: [
    {
      file: "speakers/ben-reeve.yaml",
      right: 'from: "2029-05-01"',
      wrong: 'from: "2031-05-01"',
      says: [
        "topics/harbour-dispute/record/2030-11-20-gazette.yaml:31:11  unexpected `2030-11-20` for `ben-reeve`, expected a day in office  speaker-in-office",
        "    in office from 2031-05-01 on     see speakers/ben-reeve.yaml:3:3",
      ],
    },
    {
      file: "speakers/ben-reeve.yaml",
      right: "- party: westport",
      wrong: "- party: eastport",
      says: [
        "topics/harbour-dispute/record/2030-11-20-gazette.yaml:30:14  unexpected `ben-reeve` for party `westport`, expected a speaker with an office of it  speaker-in-office",
        "    the offices are of `eastport`     see speakers/ben-reeve.yaml:3:3",
      ],
    },
  ],
  find({ records }) {
    const speakers = new Map(records.speaker.map((speaker) => [speaker.id, speaker]));
    return placedStatements(records).flatMap(({ statement, at }) => {
      const speaker = speakers.get(statement.speaker ?? "");
      if (!speaker) return [];
      const offices = speaker.value.offices.filter(({ party }) => party === statement.party);
      if (offices.some((office) => isInOffice(office, statement.said))) return [];
      const related = speaker.at(["offices"]);
      if (offices.length === 0) {
        return problemAt(
          "speaker-in-office",
          at("speaker"),
          `unexpected \`${speaker.id}\` for party \`${statement.party}\`, expected a speaker with an office of it`,
          {
            hint: `the offices are of ${speaker.value.offices.map(({ party }) => `\`${party}\``).join(", ")}`,
            related,
          },
        );
      }
      return problemAt(
        "speaker-in-office",
        at("said"),
        `unexpected \`${statement.said}\` for \`${speaker.id}\`, expected a day in office`,
        {
          hint: `in office ${offices.map(period).join("; ")}`,
          related,
        },
      );
    });
  },
};

function period({ from, to }: Office): string {
  return `${from ? `from ${from}` : "from a day not seen"} ${to ? `to ${to}` : "on"}`;
}
