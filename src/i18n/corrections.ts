/** What was corrected in a statement, field by field. */
import type { Dataset } from "../model/dataset.ts";
import type { Sides } from "../model/diff/cells.ts";
import { isSame } from "../model/diff/fields.ts";
import type { CodingChange, Corrected } from "../model/diff/statements.ts";
import { readingOf } from "../model/reading.ts";
import type { Coding } from "../schema/statement.ts";
import { issueTitle } from "./diff.ts";
import { readingLabel } from "./positions.ts";
import type { Words } from "./words.ts";

/** One phrase for each field that differs: "said: was 3 March, now 4 March"; codings come last, one phrase each. */
export function correctionPhrases(words: Words, sides: Sides, { before, after, fields, codings }: Corrected): string[] {
  const plain = fields.filter((field) => field !== "codings");
  return [
    ...plain.map((field) =>
      fieldPhrase(words, field, before[field as keyof typeof before], after[field as keyof typeof after]),
    ),
    ...codings.map((coding) => codingPhrase(words, sides, coding)),
  ];
}

function fieldPhrase(words: Words, field: string, before: unknown, after: unknown): string {
  if (isWords(before) && isWords(after) && before.exact !== after.exact)
    return words.diff.field(field, valueText(words, before.exact), valueText(words, after.exact));
  return words.diff.field(field, valueText(words, before), valueText(words, after));
}

function isWords(value: unknown): value is { readonly exact: string } {
  return typeof value === "object" && value !== null && "exact" in value;
}

function valueText(words: Words, value: unknown): string {
  if (value === undefined) return words.diff.noValue;
  return typeof value === "string" ? `“${value}”` : JSON.stringify(value);
}

/** The readings in words where they differ, else the names of the fields that do. */
export function codingPhrase(
  words: Words,
  sides: Sides,
  { issue, coder, before, after, fields }: CodingChange,
): string {
  const title = issueTitle(words, sides, issue);
  const [was, now] = [codingText(words, sides.before, before), codingText(words, sides.after, after)];
  return isSame(was, now)
    ? words.diff.readingDetails(title, coder, fields.join(", "))
    : words.diff.reading(title, coder, was, now);
}

function codingText(words: Words, dataset: Dataset, coding: Coding | undefined): string {
  const issue = coding && dataset.issues.get(coding.issue);
  if (!coding || !issue) return words.diff.noReading;
  // The reading of a statement that holds this coding alone, and counts.
  const alone = { act: "description", codings: [{ ...coding, status: "single" }] } as unknown as Parameters<
    typeof readingOf
  >[0];
  const reading = readingOf(alone, coding.issue)?.readings[0];
  const label = reading ? `“${readingLabel(words, issue, reading)}”` : words.coding.unplaced;
  return coding.status === "withdrawn" ? words.diff.readingWithdrawn(label) : label;
}
