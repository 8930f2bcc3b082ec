/** A chart as others frame it: what it says, how tall its frame should be, and what its script has to know. */
import type { Chart, ChartWords, Description } from "../../charts/chart.ts";
import { asDigest } from "../../charts/drawable.ts";
import { nameOfSubject, pageOfChart, type SubjectOfChart } from "../../charts/every-chart.ts";
import { wordsOf } from "../../charts/index.ts";
import type { TopicHistory } from "../../charts/topic-history/topic-history.ts";
import type { Words } from "../../i18n/words.ts";
import type { Addresses } from "../../model/addresses.ts";
import type { Id } from "../../model/dataset.ts";
import type { FrameHeights } from "./frame.ts";
import {
  type Block,
  drawnWidthsPx,
  fold,
  foot,
  frameHeights,
  listed,
  paragraph,
  small,
  tallestPx,
  title,
} from "./height.ts";
import { type Reference, referenced } from "./references.ts";
import type { IsoDay } from "../../schema/fields.ts";

/** What every embed says of the site. */
export interface FrameContext {
  readonly words: Words;
  readonly addresses: Addresses;
  /** Name of the site, for the last line. */
  readonly site: string;
  readonly licence: string;
}

export interface EmbedContext extends FrameContext {
  /** Every reference that a table of the topic may need, by page. */
  readonly referencesOf: (topic: Id) => ReadonlyMap<string, Reference>;
}

export interface ChartEmbed extends Description {
  readonly series: unknown;
  /** Path of the embed, and the page that shows the same with everything around it. */
  readonly path: string;
  readonly page: string;
  /** What is drawn: the chart or its digest. */
  readonly drawn: Chart;
  /** true for a digest: its numbers are those of the references, which stand open below it. */
  readonly inLittle: boolean;
  /** What is said of a drawing that is not the whole; empty where it is. */
  readonly note: string;
  /** true where the drawing is too tall for a frame, and a table stands in its place. */
  readonly tall: boolean;
  /** Widths in px that it is drawn at; none where a table stands in place of the drawing. */
  readonly widthsPx: readonly number[];
  readonly heights: FrameHeights;
}

/** Height in px of the frame of a chart that is a table: it scrolls within it, or grows where the host lets it. */
const tableFramePx = 900;
/** The table in place of a drawing, as high as src/styles/embed.css lets it be, and the sentence above it. */
const tallTablePx = 500;
/** A longer table leaves a digest no room within the 15 kB of an embed. */
const mostRowsBesideDigest = 190;

/** @param frozen day that the embed stays at; the last one covered where left out */
export function chartEmbed(
  { words, addresses, site, licence, referencesOf }: EmbedContext,
  history: TopicHistory,
  { chart, subject }: Pick<SubjectOfChart, "chart" | "subject">,
  frozen?: IsoDay,
): ChartEmbed {
  const asOf = frozen ?? history.to;
  const own = wordsOf(chart, words);
  const series = chart.series(history, { subject, asOf }, own);
  const described = chart.describe(series, own);
  const name = nameOfSubject(history, subject);
  const kind = frozen ? "frozen" : "live";
  const drawn = fitting(chart, series, own, drawnWidthsPx[kind]);
  const inLittle = drawn !== chart;
  // A digest has much to say at any width: two drawings of it are as many bytes as three of others.
  const widthsPx = chart.host === "svg" ? drawnWidthsPx[inLittle ? "frozen" : kind] : [];
  const heights = widthsPx.map((widthPx) => heightOf(drawn, series, widthPx));
  const tall = Math.max(0, ...heights) > tallestPx;
  const note = tall ? words.embeds.tooTall : inLittle ? words.embeds.digest : "";
  const open = inLittle ? referenced(chart.table(series, own), referencesOf(history.topic)).references : [];
  const blocks = [
    title(described.title),
    paragraph(described.summary),
    ...(note ? [small(note)] : []),
    ...(tall ? [] : [fold(words.embeds.table)]),
    fold(words.chart.howToRead),
    fold(words.embeds.references("100")),
    ...open.map(({ name: who, date, publisher }) => listed(`${who}, ${words.date(date)}: ${publisher}`)),
    ...footBlocks(words, site, licence, asOf, frozen !== undefined),
  ];
  const shown = (placePx: number): number =>
    Math.max(
      0,
      widthsPx.findLastIndex((widthPx) => widthPx <= placePx),
    );
  const drawing = (placePx: number): number => (tall ? tallTablePx : (heights[shown(placePx)] ?? 0));
  return {
    ...described,
    series,
    path: frozen
      ? addresses.frozenEmbed(history.topic, chart.name, name, frozen)
      : addresses.embed(history.topic, chart.name, name),
    page: pageOfChart(addresses, history, { chart, subject }),
    drawn,
    inLittle,
    note,
    tall,
    widthsPx: tall ? [] : widthsPx,
    heights:
      chart.host === "table"
        ? { narrow: tableFramePx, middle: tableFramePx, wide: tableFramePx }
        : frameHeights(blocks, drawing),
  };
}

/** The last lines of an embed. */
export function footBlocks(words: Words, site: string, licence: string, asOf: IsoDay, frozen: boolean): Block[] {
  return [
    foot(frozen ? words.embeds.frozen(words.date(asOf)) : ""),
    ...(frozen ? [{ text: "–", sizePx: 13, linePx: 30.8, afterPx: 0 }] : []),
    foot(`${words.embeds.statedAsOf(words.date(asOf))} · ${site} · ${licence} · ${words.embeds.open}`),
  ];
}

/** The chart, or its digest where the chart is too tall for a frame and the digest, beside the table, is not. */
function fitting(chart: Chart, series: unknown, own: ChartWords, widthsPx: readonly number[]): Chart {
  const fits = (drawn: Chart): boolean => widthsPx.every((widthPx) => heightOf(drawn, series, widthPx) <= tallestPx);
  const digest = asDigest(chart);
  if (!digest || fits(chart) || !fits(digest)) return chart;
  return chart.table(series, own).rows.length <= mostRowsBesideDigest ? digest : chart;
}

function heightOf(chart: Chart, series: unknown, widthPx: number): number {
  return (chart.layout(series, { widthPx }) as { readonly heightPx: number }).heightPx;
}
