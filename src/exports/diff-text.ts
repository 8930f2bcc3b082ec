/** A difference for a person at a terminal. */
import type { Words } from "../i18n/words.ts";
import type { DiffReport } from "./diff-report.ts";
import { type Item, sectionsOf } from "./diff-sections.ts";

export function diffText(words: Words, report: DiffReport): string {
  const sections = sectionsOf(words, report).map(({ title, items, leftOut }) =>
    [
      title,
      ...items.flatMap((item) => lines(words, item, "  ")),
      ...(leftOut > 0 ? [`  ${words.diff.andMore(leftOut)}`] : []),
    ].join("\n"),
  );
  const head = `${words.diff.compared(report.against.ref, report.against.commit.slice(0, 7))}: ${report.summary}`;
  return [head, ...sections].join("\n\n");
}

function lines(words: Words, { text, address, details, drawings }: Item, indent: string): string[] {
  const further = `${indent}  `;
  return [
    `${indent}${text}`,
    ...(address ? [`${further}${address}`] : []),
    ...(drawings?.before ? [`${further}${words.diff.before}: ${drawings.before}`] : []),
    ...(drawings?.after ? [`${further}${words.diff.after}: ${drawings.after}`] : []),
    ...details.flatMap((detail) => lines(words, detail, further)),
  ];
}
