/** Readings, positions and changes in words: the same words in charts, tables, pages and search. */
import type { Id } from "../model/dataset.ts";
import { pointsOf } from "../model/distance.ts";
import { conditionsOf, isBlank, type Position, readingsOf } from "../model/position.ts";
import type { Reading } from "../model/reading.ts";
import type { Issue } from "../schema/issue.ts";
import type { Condition } from "../schema/statement.ts";
import type { Words } from "./words.ts";

type Form = "label" | "short";

/** "After a truce or deal"; with `short`, the short form for tables and charts. */
export function readingLabel(words: Words, issue: Issue, reading: Reading, form: Form = "label"): string {
  switch (reading.kind) {
    case "point":
      return pointLabel(words, issue, reading.point, form);
    case "range":
      return form === "short"
        ? words.or(pointLabel(words, issue, reading.from, form), pointLabel(words, issue, reading.to, form))
        : words.between(pointLabel(words, issue, reading.from, form), pointLabel(words, issue, reading.to, form));
    case "quantity": {
      const { op, n, unit, scope } = reading.quantity;
      return words.quantity(words.quantityOp[op], words.number(n), unit, scope);
    }
    case "undecided":
      return words.state.undecided;
  }
}

function pointLabel(words: Words, issue: Issue, id: Id, form: Form): string {
  const points = issue.kind === "quantity" ? [] : issue.scale.points;
  const point = pointsOf(issue).find((one) => one.id === id) ?? points.find((one) => one.id === id);
  if (!point) throw new Error(`Unknown point \`${id}\`, expected one of ${points.map((one) => one.id).join(", ")}`);
  return words.text((form === "short" ? point.short : undefined) ?? point.label);
}

/** The answer of a position, or the word for its blank: "After a truce or deal", "A or B", "nothing found". */
export function positionLabel(words: Words, issue: Issue, position: Position, form: Form = "label"): string {
  if (isBlank(position)) return words.state[position.state];
  return words.either(readingsOf(position).map((reading) => readingLabel(words, issue, reading, form)));
}

/** The same in quotation marks, with its standing where that is not simply on record: “By consent” (conditional). */
export function positionPhrase(words: Words, issue: Issue, position: Position): string {
  if (isBlank(position)) return words.state[position.state];
  const label = words.either(readingsOf(position).map((reading) => `“${readingLabel(words, issue, reading)}”`));
  return position.state === "stated" ? label : `${label} (${words.state[position.state]})`;
}

/** Each condition of a position as a phrase: "only once: the channel has been dredged". */
export function conditionPhrases(words: Words, position: Position): string[] {
  return conditionsOf(position).map((condition) => conditionPhrase(words, condition));
}

export function conditionPhrase(words: Words, { type, text }: Condition): string {
  return words.condition[type](words.text(text));
}
