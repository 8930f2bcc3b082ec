/** What a chart rests on, numbered: who said it, when, and where that stands. */
import type { Table, TableCell } from "../../charts/chart.ts";
import type { Words } from "../../i18n/words.ts";
import type { Addresses } from "../../model/addresses.ts";
import { voiceOf } from "../../model/authority.ts";
import { type Dataset, get, type Id } from "../../model/dataset.ts";
import type { IsoDate } from "../../schema/fields.ts";

export interface Reference {
  /** Page of the statement or document. */
  readonly href: string;
  /** Speaker of the words, or title of the document. */
  readonly name: string;
  readonly date: IsoDate;
  /** Who published the source; its address stands on the page. */
  readonly publisher: string;
}

export interface Referenced {
  /** The same table with the number of its reference behind each text that rests on one: "Full restoration [3]". */
  readonly table: Table;
  /** In the order of their numbers, from 1. */
  readonly references: readonly Reference[];
  /** Number of the reference to a page; undefined where none is needed. */
  readonly numberOf: (href: string) => number | undefined;
}

/** @param known every reference that a table of the topic may need, by page; see `knownReferences` */
export function referenced(table: Table, known: ReadonlyMap<string, Reference>): Referenced {
  const numbers = new Map<string, number>();
  const references: Reference[] = [];
  const add = (href: string): readonly number[] => {
    const reference = known.get(href);
    if (!reference) return [];
    if (!numbers.has(href)) numbers.set(href, references.push(reference));
    return [numbers.get(href) as number];
  };
  const cell = (one: TableCell): TableCell => {
    const found = [...new Set([one.href, ...(one.restsOn ?? [])])].flatMap((href) => (href ? add(href) : []));
    return found.length > 0 ? { ...one, text: `${one.text} [${found.join(", ")}]` } : one;
  };
  const rows = table.rows.map((cells) => cells.map(cell));
  return { table: { ...table, rows }, references, numberOf: (href) => numbers.get(href) };
}

/** Every statement and document of the topic by its page. */
export function knownReferences(
  dataset: Dataset,
  topic: Id,
  words: Pick<Words, "text">,
  addresses: Addresses,
): ReadonlyMap<string, Reference> {
  const of = (href: string, name: string, date: IsoDate, source: Id): [string, Reference] => [
    href,
    { href, name, date, publisher: get(dataset.sources, source).publisher },
  ];
  const statements = [...dataset.statements.values()]
    .filter((statement) => statement.topic === topic)
    .map((statement) =>
      of(
        addresses.statement(topic, statement.id),
        words.text(voiceOf(dataset, statement).name),
        statement.said,
        statement.source,
      ),
    );
  const documents = [...dataset.documents.values()]
    .filter((document) => document.topic === topic)
    .map(({ id, title, date, sources }) =>
      of(addresses.document(topic, id), words.text(title), date, sources[0] as Id),
    );
  return new Map([...statements, ...documents]);
}
