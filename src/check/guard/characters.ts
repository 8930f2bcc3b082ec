/** Characters that show a reviewer something else than they give a reader, or that no text needs. */
import type { Problem } from "../../load/problem.ts";
import { placeIn } from "../text-place.ts";

/**
 * Every character that is refused wherever it stands: what nobody sees, what fonts draw as they like, and what is no
 * character. Languages need the joiners, the direction marks, and the marks that choose between forms of a letter.
 */
const refused =
  /[\p{Default_Ignorable_Code_Point}--[\u034F\u061C\u180B-\u180D\u180F\u200C-\u200F\u2066-\u2069\uFE0F]]|[\p{Control}--[\t\n]]|[\u2028-\u202E\uFFF9-\uFFFB]|\p{Private_Use}|\p{Surrogate}|\p{Noncharacter_Code_Point}/v;

/** Opens and closes an isolated run of text of the other direction. */
const isolates = /[\u2066-\u2069]/;

/** The same as entities or escapes, of which nobody could see whether they are closed. */
const writtenIsolates = /&#(?:x0*206[6-9]|0*829[4-7]);|\\(?:u|U0000)206[6-9]/i;

const names: readonly [pattern: RegExp, name: string][] = [
  [/\u0000/, "NUL"],
  [/[\u202A-\u202E]/, "mark that overrides the direction of text"],
  [/[\u{E0000}-\u{E007F}]/u, "invisible tag character"],
  [/[\uE000-\uF8FF]|[\u{F0000}-\u{10FFFF}]/u, "private character that fonts draw as they like"],
  [/[\u2028\u2029]/, "line or paragraph separator"],
  [/[\u0000-\u001F\u007F-\u009F]/, "control character"],
  [/\p{Default_Ignorable_Code_Point}/u, "invisible character"],
];

/** At most so many of one file are named: one is enough to find the others. */
const most = 20;

/** @param text of a file with LF line ends and without a byte order mark */
export function characterProblems(text: string, file: string): Problem[] {
  const problems: Problem[] = [];
  if (refused.test(text)) {
    for (const { index, 0: character } of text.matchAll(new RegExp(refused, "gv"))) {
      if (problems.length === most) break;
      problems.push({
        rule: "characters",
        ...placeIn({ file, text }, index),
        message: unexpected(character),
        hint: "Delete it, or write what it stands for. It came in with pasted text.",
      });
    }
  }
  if (isolates.test(text)) problems.push(...isolateProblems(text, file));
  return writtenIsolates.test(text) ? [...problems, ...writtenIsolateProblems(text, file)] : problems;
}

/** What is wrong with text that a parser has made of entities or escapes; undefined where it holds nothing hidden. */
export function hiddenCharacter(decoded: string): string | undefined {
  const [character] = refused.exec(decoded) ?? [];
  return character === undefined ? undefined : unexpected(character);
}

function unexpected(character: string): string {
  return `unexpected ${nameOf(character)} (\`U+${codeOf(character)}\`), expected text that everybody sees alike`;
}

function nameOf(character: string): string {
  return names.find(([pattern]) => pattern.test(character))?.[1] ?? "character that is no letter";
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
    ...placeIn({ file, text }, index),
    message: `unexpected direction isolate (\`U+${codeOf(text[index] as string)}\`) without its partner, expected both in one paragraph`,
    hint: "Each U+2066, U+2067 or U+2068 is closed by a U+2069 before the paragraph ends.",
  };
}

function writtenIsolateProblems(text: string, file: string): Problem[] {
  return [...text.matchAll(new RegExp(writtenIsolates, "gi"))].map(({ index, 0: written }) => ({
    rule: "characters",
    ...placeIn({ file, text }, index),
    message: `unexpected \`${written}\`, expected the direction isolate itself`,
  }));
}
