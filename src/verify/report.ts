/** What a run saw, and what an editor may do about it: as text, as data, or for an issue or a pull request. */
import { get, type Dataset } from "../model/dataset.ts";
import { findings } from "../schema/verified.ts";
import type { ArchiveProposal } from "./archives.ts";
import type { Look } from "./look.ts";

export interface Report {
  /** How many sources came to each outcome, the most frequent first. */
  readonly outcomes: readonly { readonly outcome: string; readonly count: number }[];
  /** How many quotes were found, and how. */
  readonly quotes: Readonly<Record<(typeof findings)[number], number>>;
  /** What an editor may look at, by source. */
  readonly todo: readonly { readonly source: string; readonly file: string; readonly text: string }[];
  readonly archives: readonly ArchiveProposal[];
}

export function reportOf(dataset: Dataset, looks: readonly Look[], archives: readonly ArchiveProposal[]): Report {
  const seen = looks.filter(({ source }) => dataset.sources.has(source));
  const quotes = seen.flatMap(({ read }) => read?.quotes ?? []);
  return {
    outcomes: countsOf(seen.map(({ read, failed }) => read?.outcome ?? failed?.outcome ?? "")),
    quotes: {
      "word-for-word": quotes.filter(({ found }) => found === "word-for-word").length,
      "without-context": quotes.filter(({ found }) => found === "without-context").length,
      "not-found": quotes.filter(({ found }) => found === "not-found").length,
    },
    todo: seen.flatMap((look) =>
      todoFor(dataset, look).map((text) => ({
        source: look.source,
        file: `topics/${get(dataset.sources, look.source).topic}/record/${look.source}.yaml`,
        text,
      })),
    ),
    archives,
  };
}

export const reporters: Readonly<Record<"text" | "json" | "markdown", (report: Report) => string>> = {
  text: (report) => [...summary(report), ...sections(report, (title) => title, "  ")].join("\n"),
  json: (report) => JSON.stringify(report, null, 2),
  markdown: (report) =>
    ["# Sources looked at", "", ...summary(report), ...sections(report, (title) => `## ${title}\n`, "- ")].join("\n"),
};

function countsOf(outcomes: readonly string[]): Report["outcomes"] {
  return [...new Set(outcomes)]
    .map((outcome) => ({ outcome, count: outcomes.filter((other) => other === outcome).length }))
    .sort((a, b) => b.count - a.count || (a.outcome < b.outcome ? -1 : 1));
}

/** One sentence for each thing that an editor may do; the program does none of them. */
function todoFor(dataset: Dataset, { source, read, failed, nearest = {} }: Look): string[] {
  const record = get(dataset.sources, source);
  if (failed) {
    const status = failed.status === undefined ? "" : `, status ${failed.status}`;
    const archive = record.archive ? `; a copy is on record: ${record.archive}` : "";
    return [`\`${record.url}\` could not be read: ${failed.outcome}${status}${archive}`];
  }
  const moved = read?.outcome === "moved" && read.url ? [movedTodo(record.url, read.url)] : [];
  return [...moved, ...(read?.quotes ?? []).flatMap((quote) => quoteTodo(dataset, quote, read?.on ?? "", nearest))];
}

/** An address that leads to a front page for good is how many sites say that the page is gone. */
function movedTodo(from: string, to: string): string {
  return new URL(to).pathname === "/" && new URL(from).pathname !== "/"
    ? `\`${from}\` leads to the front page \`${to}\`: the page itself is probably gone`
    : `\`${from}\` has moved: look there, then set \`url: ${to}\``;
}

type FoundQuote = NonNullable<Look["read"]>["quotes"][number];

function quoteTodo(
  dataset: Dataset,
  { statement, found }: FoundQuote,
  on: string,
  nearest: Readonly<Record<string, string>>,
): string[] {
  const checked = dataset.statements.get(statement)?.checked;
  switch (found) {
    case "word-for-word":
      return checked === undefined || checked.result === "not-found-again"
        ? [
            `\`${statement}\`: the words stand there. When you have seen them yourself, set \`checked: {on: "${on}", result: word-for-word}\``,
          ]
        : [];
    case "without-context":
      return [
        `\`${statement}\`: the words stand there, but not between \`prefix\` and \`suffix\` as the record has them`,
      ];
    case "not-found":
      return [
        `\`${statement}\`: the words were not found${nearest[statement] === undefined ? "" : `; the nearest passage is “${oneLine(nearest[statement])}”`}`,
      ];
  }
}

function summary({ outcomes, quotes }: Report): string[] {
  const sources = outcomes.reduce((sum, { count }) => sum + count, 0);
  const list = outcomes.map(({ outcome, count }) => `${count} ${outcome}`).join(", ");
  return [
    `${sources} ${sources === 1 ? "source" : "sources"} looked at${list ? `: ${list}` : ""}.`,
    `Quotes: ${findings.map((found) => `${quotes[found]} ${found}`).join(", ")}.`,
  ];
}

function sections({ todo, archives }: Report, heading: (title: string) => string, bullet: string): string[] {
  const copies = archives.map(({ source, url, known }) => `${bullet}${source}: ${url} (${knownWords(known)})`);
  return [
    ...(todo.length > 0
      ? ["", heading("What an editor may do:"), ...todo.map(({ file, text }) => `${bullet}${file}: ${text}`)]
      : []),
    ...(copies.length > 0
      ? ["", heading("No archived copy is on record for these; an address to look at:"), ...copies]
      : []),
  ];
}

function knownWords(known: boolean | undefined): string {
  if (known === undefined) return "nobody has looked whether it is there";
  return known ? "the archive says it has this copy" : "the archive says it has none: save one there";
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}
