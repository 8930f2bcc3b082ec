/** A whole difference in one sentence, and the changes of position in order of weight. */
import type { Words } from "../i18n/words.ts";
import type { PositionChangeKind } from "../model/diff/positions.ts";
import type { DiffReport, ListName } from "./diff-report.ts";

type Lists = Pick<DiffReport, ListName | "counts">;

/** "2 positions changed (1 became blank); 1 statement added, 1 corrected; 1 briefing and 3 charts affected." */
export function summaryOf(words: Words, report: Lists): string {
  const { counts, positions } = report;
  const phrases = words.diff;
  if (Object.values(counts).every((count) => count === 0)) return phrases.nothing;
  const ofKind = (kind: PositionChangeKind): number => positions.filter((one) => one.kind === kind).length;
  const some = (n: number, phrase: (n: number) => string): string[] => (n > 0 ? [phrase(n)] : []);
  const blanks = [...some(ofKind("blanked"), phrases.blanked), ...some(ofKind("answered"), phrases.answered)];
  const moved = counts.positions > 0 ? phrases.positions(counts.positions) : phrases.noPosition;
  const parts = [
    `${moved}${blanks.length > 0 ? ` (${blanks.join(", ")})` : ""}`,
    ...some(counts.past, phrases.past),
    [
      phrases.added(counts.added),
      phrases.corrected(counts.corrected),
      phrases.withdrawn(counts.withdrawn),
      phrases.removed(counts.removed),
    ].join(", "),
    phrases.affected(counts.briefings, counts.charts),
    ...some(counts.vanished, phrases.vanishedIds),
    ...some(counts.retired, phrases.retiredIds),
  ];
  const sentence = `${parts.join("; ")}.`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** Kinds of change, those that weigh most for a reader first. */
export const kindsByWeight = [
  "moved",
  "blanked",
  "answered",
  "standing",
  "conditions",
  "blank",
] as const satisfies readonly PositionChangeKind[];

export function byWeight(positions: DiffReport["positions"]): DiffReport["positions"] {
  return [...positions].sort((a, b) => kindsByWeight.indexOf(a.kind) - kindsByWeight.indexOf(b.kind));
}
