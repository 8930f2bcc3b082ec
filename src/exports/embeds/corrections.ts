/** Corrections of what an embed rests on: said in live and in frozen ones alike. */
import type { Addresses } from "../../model/addresses.ts";
import type { Dataset, Id } from "../../model/dataset.ts";
import { compareText } from "../../model/order.ts";
import type { Correction } from "../../schema/correction.ts";
import type { Reference } from "./references.ts";

export interface CorrectionNote extends Pick<Correction, "date" | "wrong"> {
  /** What was corrected, as the embed names it. */
  readonly name: string;
}

/** Newest first. */
export function correctionsOf(
  { corrections }: Pick<Dataset, "corrections">,
  references: readonly Pick<Reference, "href" | "name">[],
  topic: Id,
  addresses: Addresses,
): readonly CorrectionNote[] {
  const pages = new Map(references.map(({ href, name }) => [href, name]));
  return corrections
    .flatMap(({ target: { kind, id }, date, wrong }) => {
      if (kind !== "statement" && kind !== "document") return [];
      const name = pages.get(addresses[kind](topic, id));
      return name === undefined ? [] : [{ date, wrong, name }];
    })
    .sort((a, b) => compareText(b.date, a.date));
}
