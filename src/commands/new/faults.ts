/** What can be wrong with an answer, said before anything is written. */
import { isId } from "../../schema/fields.ts";

export function dayFault(answer: string): string | undefined {
  return /^\d{4}-\d\d-\d\d$/.test(answer) && !Number.isNaN(Date.parse(answer)) && isSame(answer)
    ? undefined
    : `\`${answer}\` is no day, such as \`2031-03-04\`.`;
}

function isSame(day: string): boolean {
  return new Date(day).toISOString().startsWith(day);
}

/** A day, or a month or a year where no more is known. */
export function dateFault(answer: string): string | undefined {
  return /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(answer) ? undefined : dayFault(answer);
}

export function idFault(answer: string): string | undefined {
  return isId(answer)
    ? undefined
    : `\`${answer}\` is no id: lower-case letters, digits and single hyphens, such as \`minister-radio\`.`;
}

export function urlFault(answer: string): string | undefined {
  return /^https?:\/\//.test(answer) && URL.canParse(answer)
    ? undefined
    : `\`${answer}\` is no web address, such as \`https://press.example/noon\`.`;
}

export function numberFault(answer: string): string | undefined {
  return /^\d+$/.test(answer) ? undefined : `\`${answer}\` is no number.`;
}
