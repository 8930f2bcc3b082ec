/** What a program saw when it looked for the words of a statement. It changes no position; see docs/decisions/verification.md. */
import type { IsoDay } from "../schema/fields.ts";
import type { Finding } from "../schema/verified.ts";
import type { Dataset, StatementRecord } from "./dataset.ts";

export interface QuoteLook {
  /** Day on which the page was read. */
  readonly on: IsoDay;
  readonly found: Finding;
  /** Day on which the words were last found, where they no longer are. */
  readonly lastFound: IsoDay | undefined;
}

/** The last look for the words at their source; undefined where there was none since the statement quotes these words. */
export function quoteLook(
  dataset: Dataset,
  { id, source, quote }: Pick<StatementRecord, "id" | "source" | "quote">,
): QuoteLook | undefined {
  const read = dataset.verified.get(source)?.read;
  const look = read?.quotes.find(({ statement, words }) => statement === id && words === quote?.exact);
  return read && look ? { on: read.on, found: look.found, lastFound: look.lastFound } : undefined;
}
