import { isInOffice } from "../../model/authority.ts";
import type { Office } from "../../schema/speaker.ts";
import { problemAt, type Rule } from "../rule.ts";
import { placedStatements } from "../statements.ts";

/** The office decides whether words count for a party, so the speaker must have held one of that party's on the day. */
export const speakerInOffice: Rule = {
  id: "speaker-in-office",
  asks: "The speaker held an office of the party on the day of the words.",
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
