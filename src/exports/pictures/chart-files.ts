/** Everything of a chart that can be taken away as a file: pictures in both themes, as dots, and its facts as data. */
import { stringify } from "csv-stringify/sync";
import type { Table } from "../../charts/chart.ts";
import { asDigest } from "../../charts/drawable.ts";
import { nameOfSubject, pageOfChart, type SubjectOfChart } from "../../charts/every-chart.ts";
import { wordsOf } from "../../charts/index.ts";
import type { TopicHistory } from "../../charts/topic-history/topic-history.ts";
import type { Words } from "../../i18n/words.ts";
import type { Addresses } from "../../model/addresses.ts";
import type { Site as SiteRecord } from "../../schema/site.ts";
import { citation } from "../citation.ts";
import { withoutFormula } from "../data/csv.ts";
import { chartPicture, namedPicture, type Picture } from "./chart-picture.ts";
import type { Theme } from "./coloured-drawing.ts";

/** Endings of the names of a chart's files. */
export const chartEndings = ["svg", "dark.svg", "png", "csv", "json"] as const;
export type ChartEnding = (typeof chartEndings)[number];

/** Width in px of a picture of dots. */
export const dotsWidthPx = 1200;
/** What is taller, in px of the drawing, is not given as dots: it would be tens of megabytes in a reader's memory. */
const tallestDotsPx = 4000;

export interface FilesContext {
  readonly words: Words;
  readonly addresses: Addresses;
  readonly site: SiteRecord;
  /** A path of the site as an absolute address. */
  readonly absolute: (path: string) => string;
  /** Text of the site's style sheets, those that name the colours first. */
  readonly styles: string;
}

export interface ChartFiles {
  /** @returns an SVG with its text as text */
  readonly picture: (theme: Theme) => Picture;
  /** @returns an SVG to be turned into dots: the chart; where it is too tall its digest, or else its name and where it is */
  readonly forDots: () => Picture;
  readonly csv: () => string;
  readonly json: () => string;
}

export function chartFiles(
  context: FilesContext,
  history: TopicHistory,
  { chart, subject }: Pick<SubjectOfChart, "chart" | "subject">,
): ChartFiles {
  const { words, addresses, site, absolute, styles } = context;
  const asOf = history.to;
  const own = wordsOf(chart, words);
  const series = chart.series(history, { subject, asOf }, own);
  const described = chart.describe(series, own);
  const page = absolute(pageOfChart(addresses, history, { chart, subject }));
  const siteTitle = words.text(site.title);
  const foot = [`${words.embeds.statedAsOf(words.date(asOf))} · ${siteTitle} · ${site.licence.name}`, page];
  const picture = (theme: Theme) => ({ chart, series, described, foot, theme, styles, words });
  const table = (): Table => chart.table(series, own);
  const name = nameOfSubject(history, subject);
  return {
    picture: (theme) => chartPicture(picture(theme)),
    forDots: () => {
      const whole = chartPicture(picture("light"));
      const svg = absolute(addresses.chartFile(history.topic, chart.name, name, "svg"));
      if (whole.heightPx <= tallestDotsPx) return whole;
      const digest = asDigest(chart);
      return digest
        ? chartPicture({
            ...picture("light"),
            chart: digest,
            foot: [...(chart.digest?.notes(series) ?? []), words.pictures.digest(svg), ...foot],
          })
        : namedPicture(picture("light"), words.pictures.tooTall(svg));
    },
    csv: () => csvOf(table(), words.pictures.columns, asOf, absolute),
    json: () =>
      `${JSON.stringify(
        {
          chart: chart.name,
          topic: history.topic,
          subject: name,
          asOf,
          ...described,
          page,
          licence: { name: site.licence.name, url: site.licence.url },
          citation: citation(
            {
              key: `${history.topic}-${chart.name}-${name}`,
              title: described.title,
              site: siteTitle,
              issued: asOf,
              asOf,
              address: page,
              language: words.language,
            },
            words,
          ).text,
          table: withAddresses(table(), absolute),
        },
        null,
        1,
      )}\n`,
  };
}

/** The table with two columns more: the pages that a row rests on, and the day as of which all of it is. */
function csvOf(
  { head, rows }: Table,
  columns: { readonly pages: string; readonly asOf: string },
  asOf: string,
  absolute: (path: string) => string,
): string {
  const lines = rows.map((cells) => [
    ...cells.map(({ text }) => text),
    [...new Set(cells.flatMap(({ href, restsOn = [] }) => [...(href ? [href] : []), ...restsOn]))]
      .map(absolute)
      .join(" | "),
    asOf,
  ]);
  return stringify(
    [[...head, columns.pages, columns.asOf], ...lines].map((line) => line.map(withoutFormula)),
    { record_delimiter: "\r\n" },
  );
}

function withAddresses({ caption, head, rows }: Table, absolute: (path: string) => string): unknown {
  return {
    caption,
    head,
    rows: rows.map((cells) =>
      cells.map(({ text, href, restsOn = [] }) => ({
        text,
        ...(href && { page: absolute(href) }),
        ...(restsOn.length > 0 && { restsOn: restsOn.map(absolute) }),
      })),
    ),
  };
}
