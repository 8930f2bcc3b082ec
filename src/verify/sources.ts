/** Which sources a run looks at, and in which order. */
import type { Dataset, Id } from "../model/dataset.ts";
import { compareText } from "../model/order.ts";
import type { QuoteParts } from "../model/quote-match.ts";
import type { IsoDay, Language } from "../schema/fields.ts";
import type { VerifiedSource } from "../schema/verified.ts";

export interface QuoteToFind extends QuoteParts {
  readonly statement: Id;
}

export interface SourceToLookAt {
  readonly id: Id;
  readonly topic: Id;
  readonly url: string;
  readonly language: Language;
  /** By id of the statement. */
  readonly quotes: readonly QuoteToFind[];
}

export interface Choice {
  /** Topic whose sources are looked at; undefined for all. */
  readonly topic?: Id | undefined;
  /** These sources alone, however lately they were looked at. */
  readonly only?: readonly Id[] | undefined;
  /** Leaves out sources that were looked at within so many days. */
  readonly olderThanDays?: number | undefined;
  readonly limit?: number | undefined;
  readonly today: IsoDay;
}

/** Sources never looked at come first, then those whose last look is longest ago; of equals by id. */
export function chooseSources(
  dataset: Dataset,
  { topic, only, olderThanDays, limit, today }: Choice,
): SourceToLookAt[] {
  const lastLook = (id: Id): IsoDay => lastDayOf(dataset.verified.get(id));
  return [...dataset.sources.values()]
    .filter((source) => topic === undefined || source.topic === topic)
    .filter(({ id }) => only === undefined || only.includes(id))
    .filter(({ id }) => only !== undefined || isOlder(lastLook(id), today, olderThanDays))
    .sort((a, b) => compareText(lastLook(a.id), lastLook(b.id)) || compareText(a.id, b.id))
    .slice(0, limit)
    .map(({ id, topic: ofTopic, url, language }) => ({
      id,
      topic: ofTopic,
      url,
      language,
      quotes: quotesOf(dataset, id),
    }));
}

/** Day of the last look, whatever came of it; empty where there was none. */
function lastDayOf(verified: VerifiedSource | undefined): IsoDay {
  return [verified?.read?.on ?? "", verified?.failed?.on ?? ""].sort().at(-1) as IsoDay;
}

function isOlder(last: IsoDay, today: IsoDay, days: number | undefined): boolean {
  if (days === undefined || last === "") return true;
  return (Date.parse(today) - Date.parse(last)) / 86_400_000 >= days;
}

function quotesOf(dataset: Dataset, source: Id): QuoteToFind[] {
  return (dataset.sources.get(source)?.statements ?? [])
    .map((id) => dataset.statements.get(id))
    .flatMap((statement) =>
      statement?.quote
        ? [
            {
              statement: statement.id,
              exact: statement.quote.exact,
              prefix: statement.quote.prefix,
              suffix: statement.quote.suffix,
            },
          ]
        : [],
    )
    .sort((a, b) => compareText(a.statement, b.statement));
}
