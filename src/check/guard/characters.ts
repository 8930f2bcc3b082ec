/** Characters that show a reviewer something else than they give a reader, or that no text needs. */
import type { Problem } from "../../load/problem.ts";
import { placeIn } from "./place.ts";

/** Every character that is refused wherever it stands. Joiners, direction marks (LRM, RLM, ALM), tab and newline are not among them: languages need them. */
const refused =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u115F\u1160\u180E\u200B\u2028-\u202E\u2060-\u2064\u206A-\u206F\u3164\uFDD0-\uFDEF\uFE00-\uFE0E\uFEFF\uFFA0\uFFF0-\uFFFB\uE000-\uF8FF]|[\u{E0000}-\u{E0FFF}\u{F0000}-\u{10FFFF}]|\p{Noncharacter_Code_Point}|\p{Surrogate}/u;

/** Opens and closes an isolated run of text of the other direction. */
const isolates = /[\u2066-\u2069]/;

const names: readonly [pattern: RegExp, name: string][] = [
  [/\u0000/, "NUL"],
  [/[\u202A-\u202E]/, "a mark that overrides the direction of text"],
  [/[\u200B\u2060-\u2064\u00AD\u180E\uFEFF\u115F\u1160\u3164\uFFA0]/, "an invisible character"],
  [/[\u{E0000}-\u{E007F}]/u, "an invisible tag character"],
  [/[\uE000-\uF8FF]|[\u{F0000}-\u{10FFFF}]/u, "a private character that fonts draw as they like"],
  [/[\u2028\u2029]/, "a line or paragraph separator"],
  [/[\u0000-\u001F\u007F-\u009F]/, "a control character"],
];

/** At most so many of one file are named: one is enough to find the others. */
const most = 20;

/** @param text of a file with LF line ends and without a byte order mark */
export function characterProblems(text: string, file: string): Problem[] {
  const problems: Problem[] = [];
  if (refused.test(text)) {
    for (const { index, 0: character } of text.matchAll(new RegExp(refused, "gu"))) {
      if (problems.length === most) break;
      problems.push({
        rule: "characters",
        ...placeIn(text, index, file),
        message: `unexpected ${nameOf(character)} (\`U+${codeOf(character)}\`), expected text that everybody sees alike`,
        hint: "Delete it, or write what it stands for. It came in with pasted text.",
      });
    }
  }
  return isolates.test(text) ? [...problems, ...isolateProblems(text, file)] : problems;
}

function nameOf(character: string): string {
  return names.find(([pattern]) => pattern.test(character))?.[1] ?? "a character that is no letter";
}

function codeOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
}

/** Isolates are fine where each of them is closed before its paragraph ends. */
function isolateProblems(text: string, file: string): Problem[] {
  const problems: Problem[] = [];
  let from = 0;
  for (const paragraph of text.split(/(\n[ \t]*\n)/)) {
    const open: number[] = [];
    for (const { index, 0: mark } of paragraph.matchAll(/[\u2066-\u2069]/g)) {
      if (mark !== "\u2069") open.push(index);
      else if (open.pop() === undefined) problems.push(unbalanced(text, from + index, file));
    }
    problems.push(...open.map((index) => unbalanced(text, from + index, file)));
    from += paragraph.length;
  }
  return problems;
}

function unbalanced(text: string, index: number, file: string): Problem {
  return {
    rule: "characters",
    ...placeIn(text, index, file),
    message: `unexpected direction isolate (\`U+${codeOf(text[index] as string)}\`) without its partner, expected both in one paragraph`,
    hint: "Each U+2066, U+2067 or U+2068 is closed by a U+2069 before the paragraph ends.",
  };
}
