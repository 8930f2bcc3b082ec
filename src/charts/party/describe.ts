import type { ChartWords, Description } from "../chart.ts";
import { capitalised } from "../marks.ts";
import type { Lane, Own, Series } from "./series.ts";

/** On how many issues the answer is known, on which it moved, which are blank and how. */
export function describe({ party, asOf, lanes }: Series, words: ChartWords<Own>): Description {
  const { title, known, movedNone, movedSome, blank } = words.own;
  const answered = lanes.filter(({ now }) => !now.blank).length;
  const moved = lanes.filter((lane) => lane.moved);
  const blanks = lanes.filter(({ now }) => now.blank);
  const sentences = [
    known(capitalised(asOf), words.few(answered), words.few(lanes.length), lanes.length === 1),
    moved.length > 0 ? movedSome(words.few(moved.length), moved.length === 1, titlesOf(moved, words)) : movedNone,
    blanks.length > 0
      ? blank(capitalised(words.few(blanks.length)), blanks.length === 1, byBlank(blanks, words).join("; "))
      : "",
  ];
  return { title: title(party.name, asOf), summary: sentences.filter(Boolean).join(" ") };
}

/** Issues with the same kind of blank together, in order of first appearance. */
function byBlank(blanks: readonly Lane[], words: ChartWords<Own>): string[] {
  return [...new Set(blanks.map(({ now }) => now.label))].map((label) =>
    words.own.blankIssues(
      titlesOf(
        blanks.filter(({ now }) => now.label === label),
        words,
      ),
      label,
    ),
  );
}

function titlesOf(lanes: readonly Lane[], words: ChartWords<Own>): string {
  return words.list(lanes.map(({ issue }) => words.own.quoted(issue.title)));
}
