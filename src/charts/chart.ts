/**
 * What every chart is: a chain of pure steps from the dataset to a drawing. Reading one chart teaches all of them.
 *
 *   series (meaning; no pixels) → layout (pixels; no document) → render (document; no arithmetic)
 *   series → table, series → describe: the same facts in rows, and in a sentence
 */
import type { Words } from "../i18n/words.ts";
import type { Addresses } from "../model/addresses.ts";
import type { Dataset, Id } from "../model/dataset.ts";
import type { IsoDay } from "../schema/fields.ts";

export interface Query {
  /** Id of the topic or issue, as the chart's `subject` says. */
  readonly subject: Id;
  readonly asOf: IsoDay;
  /** Parties to show, in this order; all in declared order if left out. */
  readonly parties?: readonly Id[] | undefined;
}

/** What a series needs beside the dataset to be read: words for its labels, addresses for its links. */
export interface Reader {
  readonly words: Words;
  readonly addresses: Addresses;
}

export interface Table {
  readonly caption: string;
  readonly head: readonly string[];
  /** The first cell of a row is its heading. */
  readonly rows: readonly (readonly TableCell[])[];
}

export interface TableCell {
  readonly text: string;
  readonly href?: string | undefined;
}

export interface Description {
  /** What is compared. */
  readonly title: string;
  /** What the chart shows as of its day, what is missing, in one to three sentences. */
  readonly summary: string;
}

export interface Size {
  readonly widthPx: number;
}

export interface Chart<Series = unknown, Scene = unknown> {
  /** Name in addresses and in `<Chart name>`. */
  readonly name: string;
  readonly subject: "topic" | "issue";
  /** Element that `render` is given: an `<svg>`, or a `<table>` where the table is the chart. */
  readonly host: "svg" | "table";
  /** Widths in px at which it is drawn at build; the page shows the one that fits. */
  readonly widthsPx: readonly number[];
  /** Plain data, also as JSON. */
  readonly series: (dataset: Dataset, query: Query, reader: Reader) => Series;
  readonly layout: (series: Series, size: Size) => Scene;
  /** Idempotent: a second call with the same scene changes nothing. */
  readonly render: (host: Element, scene: Scene) => void;
  readonly table: (series: Series, words: Words) => Table;
  readonly describe: (series: Series, words: Words) => Description;
}
