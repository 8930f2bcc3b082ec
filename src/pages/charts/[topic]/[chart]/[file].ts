/** The files of a chart: pictures in both themes and as dots, and its facts as CSV and JSON. */
import type { APIRoute } from "astro";
import chartSheet from "../../../../styles/chart.css?raw";
import conditionsSheet from "../../../../styles/charts/conditions.css?raw";
import gapsSheet from "../../../../styles/charts/gaps.css?raw";
import plansSheet from "../../../../styles/charts/plans.css?raw";
import recordSheet from "../../../../styles/charts/record.css?raw";
import tokens from "../../../../styles/tokens.css?raw";
import { everyChart, type SubjectOfChart } from "../../../../charts/every-chart.ts";
import { contentTypeOf } from "../../../../exports/headers.ts";
import {
  type ChartEnding,
  chartEndings,
  type ChartFiles,
  chartFiles,
  dotsWidthPx,
} from "../../../../exports/pictures/chart-files.ts";
import { dotsMaker } from "../../../../exports/pictures/dots.ts";
import { site } from "../../../../site.ts";

/** Sheets of single charts style by groups of theirs alone, but for those of gaps and pairs, which say for whom they are. */
const own: Readonly<Record<string, string>> = {
  conditions: conditionsSheet,
  gaps: gapsSheet,
  pair: gapsSheet,
  plans: plansSheet,
  record: recordSheet,
};

export const getStaticPaths = () =>
  site().topics.flatMap((topic) =>
    everyChart(site().historyOf(topic)).flatMap(({ chart, subject, name }) =>
      chartEndings.map((ending) => ({
        params: { topic, chart: chart.name, file: `${name}.${ending}` },
        props: { chart, subject, name, ending },
      })),
    ),
  );

let dots: ReturnType<typeof dotsMaker> | undefined;

async function bodyOf(files: ChartFiles, ending: ChartEnding): Promise<string | Uint8Array<ArrayBuffer>> {
  switch (ending) {
    case "svg":
      return files.picture("light").svg;
    case "dark.svg":
      return files.picture("dark").svg;
    case "png":
      return new Uint8Array((await (dots ??= dotsMaker())).png(files.forDots().svg, dotsWidthPx));
    case "csv":
      return files.csv();
    case "json":
      return files.json();
  }
}

export const GET: APIRoute<SubjectOfChart & { ending: ChartEnding }> = async ({ params, props, locals }) => {
  const { words, addresses, absolute, dataset, historyOf } = locals;
  const styles = [tokens, chartSheet, own[props.chart.name] ?? ""].join("\n");
  const context = { words, addresses, absolute, site: dataset.site, styles };
  const body = await bodyOf(chartFiles(context, historyOf(params["topic"] as string), props), props.ending);
  return new Response(body, {
    headers: { "content-type": contentTypeOf(params["file"] as string) ?? "application/octet-stream" },
  });
};
