/** `topics/<topic>/verified.yaml`: what was seen before and what was seen now, in one stable order. */
import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Document, visit } from "yaml";
import type { Dataset, Id } from "../model/dataset.ts";
import type { ReadLook, VerifiedQuote, VerifiedSource } from "../schema/verified.ts";
import type { Look } from "./look.ts";

/** A look that failed leaves the last one that succeeded as it is; one that succeeds takes its place and clears the failure. */
export function merged(before: VerifiedSource | undefined, { source, read, failed }: Look): VerifiedSource {
  if (read === undefined)
    return { source, ...(before?.read ? { read: before.read } : {}), ...(failed ? { failed } : {}) };
  const differs = before?.read !== undefined && before.read.sha256 !== read.sha256;
  const textChanged = differs ? read.on : before?.read?.textChanged;
  const { quotes: now, ...rest } = read;
  const quotes = now.map((quote) => withLastFound(quote, before?.read));
  return { source, read: { ...rest, ...(textChanged ? { textChanged } : {}), quotes } };
}

/** Words that are no longer found keep the day on which they last were. */
function withLastFound(quote: VerifiedQuote, before: ReadLook | undefined): VerifiedQuote {
  const same = before?.quotes.find(({ statement, words }) => statement === quote.statement && words === quote.words);
  const lastFound = same?.found === "not-found" ? same.lastFound : same && before?.on;
  return quote.found === "not-found" && lastFound !== undefined ? { ...quote, lastFound } : quote;
}

/** What is known of the topic's sources after these looks, by source; sources that are no longer on record are left out. */
export function verifiedAfter(dataset: Dataset, topic: Id, looks: readonly Look[]): VerifiedSource[] {
  const known = new Map([...dataset.verified].filter(([id]) => dataset.sources.get(id)?.topic === topic));
  for (const look of looks) {
    if (dataset.sources.get(look.source)?.topic === topic) known.set(look.source, merged(known.get(look.source), look));
  }
  return [...known.values()].sort((a, b) => (a.source < b.source ? -1 : 1));
}

const heading = `# What a program saw when it looked for the quotes at their sources: written by \`npm run verify\`, not by hand.
# Words that were not found may have been said all the same. This changes no position.
`;

export function verifiedYaml(entries: readonly VerifiedSource[]): string {
  const ordered = entries.map(({ source, read, failed }) => ({
    source,
    ...(read ? { read } : {}),
    ...(failed ? { failed } : {}),
  }));
  const document = new Document(ordered);
  visit(document, {
    // Readers of YAML disagree about bare dates.
    Scalar(_key, scalar) {
      if (/^\d{4}-\d\d-\d\d$/.test(String(scalar.value))) scalar.type = "QUOTE_DOUBLE";
    },
  });
  return `${heading}${document.toString({ lineWidth: 0 })}`;
}

/** Puts the new file in the place of the old one only when it is whole. @returns the path */
export function writeVerified(contentDir: string, topic: Id, entries: readonly VerifiedSource[]): string {
  const path = join(contentDir, "topics", topic, "verified.yaml");
  // A name that begins with a dot is no record, should it be left behind.
  const next = join(contentDir, "topics", topic, ".verified.yaml.next");
  writeFileSync(next, verifiedYaml(entries));
  renameSync(next, path);
  return path;
}
