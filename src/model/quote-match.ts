/** Finds a quote in a text, however the page sets its spaces, dashes and quotation marks. */

/** The words of a quote with what stands directly around them, as a record gives them. */
export interface QuoteParts {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** Part of a text, in UTF-16 units; `to` is the first unit after it. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * The text as it is compared. Runs of spaces are one space, and none stands at the ends or beside a dash; every dash is
 * `-`, every quotation mark and apostrophe is `"`, and `…` is `...`. Soft hyphens and invisible characters are left
 * out, and letters are composed. Upper and lower case are kept: they are part of the words.
 */
export function normaliseQuote(text: string): string {
  return normalise(text).text;
}

/** Where the exact words stand in the original text, directly between prefix and suffix; the first place of several. */
export function findQuote(text: string, quote: QuoteParts): Span | undefined {
  return findQuotes(text, quote)[0];
}

/** Every place of the quote in the original text, from the start. */
export function findQuotes(text: string, { exact, prefix = "", suffix = "" }: QuoteParts): Span[] {
  const page = normalise(text);
  const [words, before, after] = [exact, prefix, suffix].map(normaliseQuote) as [string, string, string];
  if (words === "") return [];
  const found: Span[] = [];
  for (let at = page.text.indexOf(words); at >= 0; at = page.text.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (cutsWord(page.text, at) || cutsWord(page.text, end)) continue;
    if (!endsAt(page.text, at, before) || !beginsAt(page.text, end, after)) continue;
    found.push({ from: page.from[at] as number, to: page.to[end - 1] as number });
  }
  return found;
}

/** True where the words end at the place, or one space before it. */
function endsAt(text: string, at: number, words: string): boolean {
  return text.endsWith(words, at) || (text[at - 1] === " " && text.endsWith(words, at - 1));
}

/** True where the words begin at the place, or one space after it. */
function beginsAt(text: string, at: number, words: string): boolean {
  return text.startsWith(words, at) || (text[at] === " " && text.startsWith(words, at + 1));
}

interface Normalised {
  readonly text: string;
  /** For each unit of the normalised text, where what it stands for begins and ends in the original. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const space = /^\s$/u;
const dash = /^[\p{Pd}\u2212]$/u;
const quotationMark = /^["'`´«»‹›‘-‟′-‷ʹ-ʼ「-』〝-〟＂＇]$/u;
const letterWithMarks = /\P{M}\p{M}*|\p{M}+/gu;

function normalise(text: string): Normalised {
  const out: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  for (const { 0: cluster, index } of text.matchAll(letterWithMarks)) {
    const sign = signFor(cluster);
    const last = out.at(-1);
    const end = index + cluster.length;
    if (sign === " " && (last === undefined || last === " " || last === "-")) continue;
    if (sign === "-" && last === "-") {
      to[to.length - 1] = end;
      continue;
    }
    if (sign === "-" && last === " ") drop(out, from, to);
    for (const unit of sign.split("")) {
      out.push(unit);
      from.push(index);
      to.push(end);
    }
  }
  if (out.at(-1) === " ") drop(out, from, to);
  return { text: out.join(""), from, to };
}

/** What stands for a letter and its marks when texts are compared; empty for what nobody sees. */
function signFor(cluster: string): string {
  const visible = cluster.replace(invisible, "");
  if (space.test(visible)) return " ";
  if (dash.test(visible)) return "-";
  if (quotationMark.test(visible)) return '"';
  return visible === "…" ? "..." : visible.normalize("NFC");
}

function drop(...lists: unknown[][]): void {
  for (const list of lists) list.pop();
}

/** Scripts that part words by spaces and attach nothing to them: elsewhere a quote may begin or end within letters. */
const wordLetter = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}]/u;

/** True where the place lies within a word: "agreed" is not to be found in "disagreed". */
function cutsWord(text: string, at: number): boolean {
  return wordLetter.test(text.charAt(at - 1)) && wordLetter.test(text.charAt(at));
}
