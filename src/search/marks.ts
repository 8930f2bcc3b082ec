/** Where the words of a query stand in a text. */
import type { Asked } from "./reading.ts";
import { type Part, type Terms, termOf } from "./terms.ts";

/** A text in pieces, those that were searched for marked. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** Longest passage shown, in letters. */
const longest = 240;

export class Marker {
  private readonly terms: Terms;
  private readonly asked: readonly Asked[];

  constructor(terms: Terms, asked: readonly Asked[]) {
    this.terms = terms;
    this.asked = asked;
  }

  /** The text from end to end. */
  pieces(text: string): Piece[] {
    const pieces: Piece[] = [];
    let at = 0;
    for (const { start, end } of this.spans(text)) {
      if (start > at) pieces.push({ text: text.slice(at, start), marked: false });
      pieces.push({ text: text.slice(start, end), marked: true });
      at = end;
    }
    if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
    return pieces;
  }

  /** The part of the text around its marks, cut at words. */
  excerpt(text: string): Piece[] {
    const [first] = this.spans(text);
    if (text.length <= longest) return this.pieces(text);
    const from = first && first.start > longest / 3 ? text.lastIndexOf(" ", first.start - longest / 4) + 1 : 0;
    const cut = text.slice(from, from + longest);
    const end = from + longest >= text.length ? cut : cut.slice(0, Math.max(cut.lastIndexOf(" "), longest / 2));
    return this.pieces(`${from > 0 ? "… " : ""}${end}${from + longest >= text.length ? "" : " …"}`);
  }

  /** How many different terms of the query the text holds. */
  count(text: string): number {
    return new Set(this.matches(text).map(({ term }) => term)).size;
  }

  /** Words in a row, up to six, that begin with the first mark: by them a browser finds the place. */
  phrase(text: string): string | undefined {
    const [first] = this.spans(text);
    if (first === undefined) return undefined;
    const words = [...text.slice(first.start).matchAll(/\S+/g)].slice(0, 6);
    const last = words.at(-1);
    return last && text.slice(first.start, first.start + last.index + last[0].length).replace(/[\p{P}\s]+$/u, "");
  }

  private spans(text: string): { start: number; end: number }[] {
    return this.matches(text).map(({ words }) => ({ start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 }));
  }

  private matches(text: string): Part[] {
    return this.terms
      .of(text)
      .filter(({ term, words }) =>
        this.asked.some((asked) =>
          [term, ...words.map(termOf)].some((own) => (asked.begins ? own.startsWith(asked.term) : own === asked.term)),
        ),
      );
  }
}
