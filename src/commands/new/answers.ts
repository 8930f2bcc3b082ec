/** Fills in a form: from flags alone, or by asking for what the flags leave open. */
import { nearest } from "../../load/nearest.ts";
import { type Answers, type Choice, type Field, type Form, listOf, type Surroundings } from "./form.ts";

/** Asks one question; the answer has no fault, and is empty where the field may be. */
export type Ask = (
  field: Field,
  choices: readonly Choice[] | undefined,
  suggested: string | undefined,
  fault: (answer: string) => string | undefined,
) => Promise<string>;

export interface Filled {
  readonly answers: Answers;
  /** What is missing or wrong, a sentence each. */
  readonly faults: readonly string[];
}

/**
 * @param ask undefined where nobody can be asked: then defaults are taken, and every fault is collected
 */
export async function fillIn(
  { fields }: Form,
  given: Answers,
  around: Surroundings,
  ask: Ask | undefined,
): Promise<Filled> {
  const answers: Record<string, string> = {};
  const faults: string[] = [];
  for (const field of fields) {
    const answer =
      given[field.name] ??
      (ask ? await asked(field, answers, around, ask) : undefined) ??
      field.default?.(around, answers);
    const fault = faultOf(field, answer, answers, around);
    if (fault) faults.push(`--${field.name}: ${fault}`);
    else if (answer) answers[field.name] = answer;
  }
  return { answers, faults };
}

async function asked(field: Field, answers: Answers, around: Surroundings, ask: Ask): Promise<string> {
  const choices = field.choices?.(around, answers);
  // Where there is nothing to choose from, such as the points of no issue, nothing is asked.
  if (choices?.length === 0 && field.needed === false) return "";
  return ask(field, choices, field.default?.(around, answers), (answer) => faultOf(field, answer, answers, around));
}

function faultOf(field: Field, answer: string | undefined, answers: Answers, around: Surroundings): string | undefined {
  if (!answer) return field.needed === false ? undefined : `is missing. ${field.asks}.`;
  const known = field.choices?.(around, answers).map(({ value }) => value);
  for (const one of known ? (field.several ? listOf(answer) : [answer]) : []) {
    if (known?.includes(one)) continue;
    const near = nearest(one, known as string[]);
    const few = (known as string[]).length <= 12 ? ` It takes one of \`${(known as string[]).join("`, `")}\`.` : "";
    return `there is no \`${one}\`.${near ? ` Did you mean \`${near}\`?` : few}`;
  }
  return field.fault?.(answer, answers, around);
}
