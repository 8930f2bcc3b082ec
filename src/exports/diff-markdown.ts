/** A difference as a comment on a pull request: five lines first, everything else folded. */
import type { Words } from "../i18n/words.ts";
import type { DiffReport } from "./diff-report.ts";
import { type Item, type Section, sectionsOf } from "./diff-sections.ts";
import { byWeight } from "./diff-summary.ts";
import { code, linkTo, plain } from "./markdown-text.ts";

/** Hosts refuse comments of more than 65,536 characters. */
const mostCharacters = 60_000;
/** Changes of position among the first five lines; the first line is the summary. */
const mostShown = 4;

/** Every word of the content is written as text: nothing in it becomes a link, a picture, a mention or markup. */
export function diffMarkdown(words: Words, report: DiffReport): string {
  const { ref, commit } = report.against;
  const head = `**${plain(report.summary)}** ${words.diff.compared(code(ref), code(commit.slice(0, 7)))}`;
  const first = [head, ...firstLines(words, report)].join("\n");
  const parts = [first];
  let length = first.length;
  for (const section of sectionsOf(words, report)) {
    const text = folded(words, section, mostCharacters - length);
    parts.push(text);
    length += text.length + 2;
  }
  return `${parts.join("\n\n")}\n`;
}

function firstLines(words: Words, report: DiffReport): string[] {
  const shown = byWeight(report.positions).slice(0, mostShown);
  const left = report.counts.positions - shown.length;
  if (left <= 0) return shown.map(({ sentence }) => `- ${plain(sentence)}`);
  const fewer = shown.slice(0, mostShown - 1);
  return [
    ...fewer.map(({ sentence }) => `- ${plain(sentence)}`),
    `- ${plain(words.diff.andMore(report.counts.positions - fewer.length))}`,
  ];
}

/** One section as a list in `<details>`; items that would go beyond the room that is left are counted, not written. */
function folded(words: Words, { title, items, leftOut }: Section, room: number): string {
  const written: string[] = [];
  let length = 0;
  for (const item of items) {
    const text = lines(words, item, "").join("\n");
    if (length + text.length > room - 1000) break;
    written.push(text);
    length += text.length + 1;
  }
  const more = items.length - written.length + leftOut;
  if (more > 0) written.push(`- ${plain(words.diff.andMore(more))}`);
  const count = items.length + leftOut;
  return `<details><summary>${plain(title)} (${count})</summary>\n\n${written.join("\n")}\n\n</details>`;
}

function lines(words: Words, { text, address, details, drawings }: Item, indent: string): string[] {
  const links = [
    address && linkTo(address, words.diff.page),
    drawings?.before && linkTo(drawings.before, words.diff.before),
    drawings?.after && linkTo(drawings.after, words.diff.after),
  ].filter(Boolean);
  return [
    `${indent}- ${plain(text)}${links.length > 0 ? ` (${links.join(", ")})` : ""}`,
    ...details.flatMap((detail) => lines(words, detail, `${indent}  `)),
  ];
}
