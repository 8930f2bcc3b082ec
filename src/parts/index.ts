/** Every part, by the name that pages call it. */
import { conditionsOnIssue } from "./conditions.ts";
import { allMoves, movesInTopic, movesOfParty } from "./moves.ts";
import { pairLead } from "./pair-lead.ts";
import type { Part } from "./part.ts";
import { partyLead } from "./party-lead.ts";
import { positionsOfParty, positionsOnIssue } from "./positions.ts";
import { statementsOfParty, statementsOnIssue } from "./statements.ts";
import { topicLead } from "./topic-lead.ts";

export const parts = {
  "topic-lead": topicLead,
  "party-lead": partyLead,
  "pair-lead": pairLead,
  "positions-on-issue": positionsOnIssue,
  "positions-of-party": positionsOfParty,
  "moves-in-topic": movesInTopic,
  "moves-of-party": movesOfParty,
  "all-moves": allMoves,
  "conditions-on-issue": conditionsOnIssue,
  "statements-on-issue": statementsOnIssue,
  "statements-of-party": statementsOfParty,
} as const satisfies Readonly<Record<string, Part>>;

export type PartName = keyof typeof parts;
