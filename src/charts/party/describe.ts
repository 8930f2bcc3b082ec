import type { ChartWords, Description } from "../chart.ts";
import { capitalised } from "../marks.ts";
import type { Own, Series } from "./series.ts";

/** On how many issues the answer is known, on which it moved, which are blank and how. */
export function describe({ party, asOf, lanes }: Series, words: ChartWords<Own>): Description {
  const { title, known, movedNone, movedSome, blank, blankIssue } = words.own;
  const answered = lanes.filter(({ now }) => !now.blank).length;
  const moved = lanes.filter((lane) => lane.moved).map(({ issue }) => issue.title);
  const blanks = lanes.filter(({ now }) => now.blank).map(({ issue, now }) => blankIssue(issue.title, now.label));
  const sentences = [
    known(capitalised(asOf), words.few(answered), words.few(lanes.length), lanes.length === 1),
    moved.length > 0 ? movedSome(words.few(moved.length), moved.length === 1, words.list(moved)) : movedNone,
    blanks.length > 0 ? blank(capitalised(words.few(blanks.length)), blanks.length === 1, words.list(blanks)) : "",
  ];
  return { title: title(party.name, asOf), summary: sentences.filter(Boolean).join(" ") };
}
