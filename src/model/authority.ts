/** Who spoke with what authority, and how well the words are witnessed. */
import { sourceKinds } from "../schema/source.ts";
import { mandates, type Mandate, type Office, type Speaker } from "../schema/speaker.ts";
import { type Dataset, get, type Id, type StatementRecord } from "./dataset.ts";
import { firstDay, lastDay } from "./dates.ts";

/** Whose name stands with the words: the speaker's, or the party's where a text speaks for it. */
export function voiceOf(
  dataset: Pick<Dataset, "speakers" | "parties">,
  { speaker, party }: Pick<StatementRecord, "speaker" | "party">,
): Pick<Speaker, "name"> {
  return speaker ? get(dataset.speakers, speaker) : get(dataset.parties, party);
}

/** The office in which the statement was made, the one with the highest mandate where several were held; undefined where no speaker is named or none of the offices fits the day. */
export function officeOf(dataset: Dataset, statement: StatementRecord): Office | undefined {
  if (statement.speaker === undefined) return undefined;
  const offices = dataset.speakers.get(statement.speaker)?.offices ?? [];
  const held = offices.filter((office) => office.party === statement.party && isInOffice(office, statement.said));
  return held.sort((a, b) => mandates.indexOf(a.mandate) - mandates.indexOf(b.mandate))[0];
}

/** True where the office may have been held on the day; a date known only to the month fits if any day of it does. */
export function isInOffice(office: Office, said: string): boolean {
  return (
    (!office.from || firstDay(office.from) <= lastDay(said)) && (!office.to || firstDay(said) <= lastDay(office.to))
  );
}

/**
 * For whom the words count. A text without a named speaker speaks for the party itself, unless unnamed sources report it;
 * a delegate speaks only on the issues assigned; words on one's own behalf are personal whatever the office.
 */
export function mandateOf(dataset: Dataset, statement: StatementRecord, issue: Id): Mandate {
  if (statement.onBehalf === "self") return "personal";
  if (statement.speaker === undefined) return statement.attribution === "anonymous" ? "delegated" : "speaks-for";
  const office = officeOf(dataset, statement);
  if (office === undefined) return "personal";
  if (office.mandate !== "delegated") return office.mandate;
  return office.issues === "all" || office.issues?.includes(issue) ? "delegated" : "personal";
}

/** True where `a` outranks `b`. */
export function outranks(a: Mandate, b: Mandate): boolean {
  return mandates.indexOf(a) < mandates.indexOf(b);
}

/** Why words count only as reported, never as stated; undefined where they are on record. */
export type ReportedBecause = "leaked" | "anonymous" | "relayed" | "weakly-attested" | "not-found-again";

export function reportedBecause(dataset: Dataset, statement: StatementRecord): ReportedBecause | undefined {
  const document = statement.document && dataset.documents.get(statement.document.id);
  if (get(dataset.sources, statement.source).kind === "leaked" || document?.status === "leaked") return "leaked";
  if (statement.attribution === "anonymous") return "anonymous";
  if (statement.attribution === "relayed") return "relayed";
  if (statement.attested === "weak") return "weakly-attested";
  if (statement.checked?.result === "not-found-again") return "not-found-again";
  return undefined;
}

/** Rank of the source the words were found in, 0 for the strongest kind. */
export function witnessRank(dataset: Dataset, statement: StatementRecord): number {
  return sourceKinds.indexOf(get(dataset.sources, statement.source).kind);
}
