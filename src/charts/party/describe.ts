import type { ChartWords, Description } from "../chart.ts";
import { capitalised } from "../marks.ts";
import type { Lane, Own, Series } from "./series.ts";

/** On how many issues the answer is known, on which it moved, which are blank and how. */
export function describe({ party, asOf, lanes }: Series, words: ChartWords<Own>): Description {
  const { title, known, movedNone, blank } = words.own;
  const answered = lanes.filter(({ now }) => !now.blank).length;
  const moved = lanes.filter((lane) => lane.moved);
  const blanks = lanes.filter(({ now }) => now.blank);
  const sentences = [
    known(capitalised(asOf), words.few(answered), words.few(lanes.length), lanes.length === 1),
    moved.length > 0 ? movedOn(moved, words) : movedNone,
    blanks.length > 0
      ? blank(capitalised(words.few(blanks.length)), blanks.length === 1, byBlank(blanks, words).join("; "))
      : "",
  ];
  return { title: title(party.name, asOf), summary: sentences.filter(Boolean).join(" ") };
}

/** At most so many issues are named. */
const named = 3;

function movedOn(moved: readonly Lane[], words: ChartWords<Own>): string {
  const titles = moved.length > named ? "" : titlesOf(moved, words);
  return words.own.movedSome(words.few(moved.length), moved.length === 1, titles);
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
