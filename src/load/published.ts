/**
 * The list of every address that the site was ever published with, `.published/addresses.txt` in the content folder: what a build
 * must not lose. `npm run addresses` writes it. A line is
 *
 *     /harbour-dispute/issues/harbour/
 *     /embed/harbour-dispute/matrix/all/as-of/ 2030-01-02 2031-03-04       (one address for each day)
 *     /harbour-dispute/port/ -> /harbour-dispute/issues/harbour/           (moved; written by hand)
 *
 * Addresses are those below the base path, and begin with a slash.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { IsoDay } from "../schema/fields.ts";

export interface Published {
  /** Every address but those that moved, in order. */
  readonly addresses: readonly string[];
  /** Where those lead that moved. */
  readonly moved: ReadonlyMap<string, string>;
}

export const publishedFile = ".published/addresses.txt";
const head =
  "# Every address that was ever published; see docs/decisions/addresses.md. `npm run addresses` adds to it.\n";
const lineForm = /^(\/\S*)(?: -> (\/\S*)|((?: \d{4}-\d{2}-\d{2})+))?$/;

/** @throws with file and line where a line is none of the three */
export function readPublished(contentDir: string): Published {
  const file = join(contentDir, publishedFile);
  return existsSync(file) ? parsePublished(readFileSync(file, "utf8")) : { addresses: [], moved: new Map() };
}

/** @throws as `readPublished` */
export function parsePublished(text: string): Published {
  const addresses: string[] = [];
  const moved = new Map<string, string>();
  for (const [index, line] of text.replace(/\r\n/g, "\n").split("\n").entries()) {
    if (line === "" || line.startsWith("#")) continue;
    const match = lineForm.exec(line);
    if (!match)
      throw new ListMistake(
        `${publishedFile}:${index + 1}:1  unexpected \`${line}\`, expected an address, an address and days, or \`/old/ -> /new/\``,
      );
    const [, address = "", to, days] = match;
    if (to !== undefined) moved.set(address, to);
    else if (days !== undefined)
      addresses.push(
        ...days
          .trim()
          .split(" ")
          .map((day) => `${address}${day}/`),
      );
    else addresses.push(address);
  }
  return { addresses, moved };
}

/** A mistake in the list, to be told as it is. */
export class ListMistake extends Error {
  override readonly name = "ListMistake";
}

/** The list as text: one address in a line, those that differ in nothing but their last day in one. */
export function publishedText({ addresses, moved }: Published): string {
  const days = new Map<string, IsoDay[]>();
  const lines: string[] = [];
  for (const address of [...new Set(addresses)].filter((one) => !moved.has(one)).sort()) {
    const [, before, day] = /^(.*\/)(\d{4}-\d{2}-\d{2})\/$/.exec(address) ?? [];
    if (before === undefined || day === undefined) lines.push(address);
    else days.set(before, [...(days.get(before) ?? []), day]);
  }
  return `${head}${[
    ...lines,
    ...[...days].map(([before, all]) => `${before} ${all.join(" ")}`),
    ...[...moved].map(([from, to]) => `${from} -> ${to}`),
  ]
    .sort()
    .join("\n")}\n`;
}

/** Days in the list of the addresses that begin so, ascending. */
export function publishedDays({ addresses }: Published, before: string): readonly IsoDay[] {
  return addresses
    .filter((address) => address.startsWith(before) && /^\d{4}-\d{2}-\d{2}\/$/.test(address.slice(before.length)))
    .map((address) => address.slice(before.length, -1))
    .sort();
}
