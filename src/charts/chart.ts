/**
 * What every chart is: a chain of pure steps from a topic's history to a drawing. Reading one chart teaches all of them.
 *
 *   series (meaning; no pixels) → layout (pixels; no document) → render (document; no arithmetic)
 *   series → table, series → describe: the same facts in rows, and in a sentence
 */
import type { SharedWords } from "../i18n/shared-words.ts";
import type { Id } from "../model/dataset.ts";
import type { IsoDay } from "../schema/fields.ts";
import type { ChartSubject } from "../schema/components.ts";
import type { TopicHistory } from "./topic-history/topic-history.ts";

export interface Query {
  /** What the chart is about, as its `subject` says; see `subjectsOf`. */
  readonly subject: Id;
  readonly asOf: IsoDay;
  /** Parties to show, in this order; all in declared order if left out. */
  readonly parties?: readonly Id[] | undefined;
}

/** The words all charts share, and the chart's own. */
export type ChartWords<Own = unknown> = SharedWords & { readonly own: Own };

export interface Table {
  readonly caption: string;
  readonly head: readonly string[];
  /** The first cell of a row is its heading. */
  readonly rows: readonly (readonly TableCell[])[];
}

export interface TableCell {
  readonly text: string;
  readonly href?: string | undefined;
  /** Pages of statements that the text rests on, beside `href`: what stands in it has a source, linked or not. */
  readonly restsOn?: readonly string[] | undefined;
}

export interface Description {
  /** What is compared, and as of when. */
  readonly title: string;
  /** What the chart shows as of its day, what is missing, in one to three sentences. */
  readonly summary: string;
}

export interface Size {
  readonly widthPx: number;
}

/** How a series is drawn into an `<svg>`, where that is not how its chart is drawn. */
export interface Drawing<Series> {
  readonly layout: (series: Series, size: Size) => unknown;
  readonly render: (svg: Element, scene: never) => void;
}

export interface Digest<Series> extends Drawing<Series> {
  /** What its numbers stand for, from 1 on; the pages they lead to are numbered alike in the references of a frame. */
  readonly notes: (series: Series) => readonly string[];
}

export interface Chart<Series = unknown, Scene = unknown, Own = unknown> {
  /** Name in addresses and in `<Chart name>`. */
  readonly name: string;
  readonly subject: ChartSubject;
  /** Element that `render` is given: an `<svg>`, or a `<table>` where the table is the chart. */
  readonly host: "svg" | "table";
  /** Widths in px at which it is drawn at build; the page shows the one that fits. */
  readonly widthsPx: readonly number[];
  /** Plain data, also as JSON. */
  readonly series: (history: TopicHistory, query: Query, words: ChartWords<Own>) => Series;
  readonly layout: (series: Series, size: Size) => Scene;
  /** Idempotent: a second call with the same scene changes nothing. */
  readonly render: (host: Element, scene: Scene) => void;
  /** How a chart that is a table is drawn where none can stand, such as in a picture: into an `<svg>`, from the same series. */
  readonly picture?: Drawing<Series>;
  /** The same series in little, for places where a drawing that grows with the record is too tall: frames, and pictures of dots. */
  readonly digest?: Digest<Series>;
  readonly table: (series: Series, words: ChartWords<Own>) => Table;
  readonly describe: (series: Series, words: ChartWords<Own>) => Description;
}
