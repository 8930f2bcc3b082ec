/** Keeps what was ever published: a build that loses an address fails, and names it. */
import type { AstroIntegration } from "astro";
import { copyFileSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { addressesIn, fileOf } from "../load/built-addresses.ts";
import { readContent } from "../load/content.ts";
import { readPublished } from "../load/published.ts";
import type { Settings } from "../load/settings.ts";
import { goneAddresses } from "../model/gone.ts";
import type { Retired } from "../schema/retired.ts";

export function keptAddresses(settings: Settings): AstroIntegration {
  return {
    name: "kept-addresses",
    hooks: {
      "astro:build:done": ({ dir }) => {
        // One topic alone is a part of the site, for whoever works on it.
        if (settings.topic === undefined) keep(fileURLToPath(dir), settings);
      },
    },
  };
}

/** @throws LostAddresses */
function keep(dir: string, settings: Settings): void {
  const { addresses, moved } = readPublished(settings.contentDir);
  const built = new Set(addressesIn(dir));
  const missing = addresses.filter((address) => !built.has(address));
  const gone = goneAddresses(addresses, moved, missing.length > 0 ? retiredIn(settings) : []);
  // Pages say themselves where they lead; a file is what it leads to.
  for (const { address, to } of gone)
    if (to !== undefined && built.has(to) && !address.endsWith("/")) copyTo(dir, to, address);
  const explained = new Set(gone.map(({ address }) => address));
  const lost = missing.filter((address) => !explained.has(address));
  const astray = gone.flatMap(({ address, to, retired }) =>
    to === undefined || built.has(to) || (retired && !address.endsWith("/")) ? [] : [`${address} -> ${to}`],
  );
  if (lost.length + astray.length > 0) throw new LostAddresses(lost, astray);
}

/** Read only where something is missing: a list of what was taken away is seldom needed. */
function retiredIn(settings: Settings): readonly Retired[] {
  return readContent(settings).records.retired.flatMap(({ value }) => value);
}

function copyTo(dir: string, from: string, to: string): void {
  const file = join(dir, fileOf(to));
  mkdirSync(dirname(file), { recursive: true });
  copyFileSync(join(dir, fileOf(from)), file);
}

const shown = 20;

/** What an editor has to mend, in words. */
export class LostAddresses extends Error {
  override readonly name = "LostAddresses";
  constructor(lost: readonly string[], astray: readonly string[]) {
    super(
      [
        ...(lost.length > 0
          ? [
              `${lost.length === 1 ? "An address that was published is" : `${lost.length} addresses that were published are`} lost; others may link to ${lost.length === 1 ? "it" : "them"}:`,
              ...lost.slice(0, shown).map((address) => `  ${address}`),
              ...(lost.length > shown ? [`  and ${lost.length - shown} more`] : []),
              "Where a record was taken away, name it in retired.yaml with the reason and what takes its place. Where a page",
              "moved, write `/old/ -> /new/` into .published/addresses.txt. Nothing was published.",
            ]
          : []),
        ...astray.map((line) => `${line} leads to nothing that was built.`),
      ].join("\n"),
    );
  }
}
