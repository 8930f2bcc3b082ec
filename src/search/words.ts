/** Text parted into the words that search knows. */
import { folded, stemOf } from "./stem.ts";

export interface Word {
  /** As it stands in the text. */
  readonly text: string;
  readonly start: number;
  /** Place after its last letter. */
  readonly end: number;
  /** Letters alone, no case. */
  readonly folded: string;
  readonly stem: string;
}

/** Numbers with their thousands parted; single letters with dots (U.S.); a letter of a script without spaces; words. */
const pattern =
  /\p{N}{1,3}(?:[,.\u00a0\u202f ]\p{N}{3})+(?!\p{N})|(?:\p{L}\.){2,}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}][\p{L}\p{N}\p{M}\u200c\u200d]*(?:['’ʼ][\p{L}\p{M}]+)*/gu;

/** Words too common to find anything by. They are neither indexed nor asked for. */
const common = new Set(
  `a an the of in on at to for from by with about into over and or but as is are was were be been being am do does did has have
   had it its this that these those he she they we you i his her their our your my them him who whom whose which what when where
   why how there than then so if will would can could should shall also say says said saying no not
   і й та в у на з із зі до від за по про що як це той ця хто де коли чи не ні є був була було були буде його її їх ми ви вони він вона
   и в во на с со к от за по о об что как это кто где когда ли не нет был была было были будет его ее их мы вы они он она для при`
    .split(/\s+/)
    .map(folded),
);

/** Every word of the text that tells something, in order. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const found = toWord(match[0], match.index);
    return found === undefined ? [] : [found];
  });
}

function toWord(text: string, start: number): Word | undefined {
  const forms = formsOf(text);
  return forms && { text, start, end: start + text.length, ...forms };
}

type Forms = Pick<Word, "folded" | "stem">;

/** Of every word met so far, false for those that tell nothing: texts repeat their words many times. */
const known = new Map<string, Forms | false>();

function formsOf(text: string): Forms | undefined {
  const before = known.get(text);
  if (before !== undefined) return before || undefined;
  const plain = folded(bare(text));
  // Capitals alone are a short name, such as US or IT, and no common word.
  const isNothing = plain === "" || (common.has(plain) && !isShortName(text));
  const forms = isNothing ? undefined : { folded: plain, stem: stemOf(plain) };
  known.set(text, forms ?? false);
  return forms;
}

export function isShortName(text: string): boolean {
  return /^(?:\p{Lu}\.?){2,4}(?:['’ʼ]s)?$/u.test(text);
}

function bare(text: string): string {
  if (/^\p{N}/u.test(text) && /^[\p{N},.\u00a0\u202f ]+$/u.test(text)) return text.replace(/[^\p{N}]/gu, "");
  return text.replace(/\./g, "").replace(/['’ʼ]s$/, "");
}
