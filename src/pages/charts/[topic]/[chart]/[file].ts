/** The files of a chart: pictures in both themes and as dots, and its facts as CSV and JSON. */
import type { APIRoute } from "astro";
import { drawingSheets } from "../../../../components/chart-sheets.ts";
import type { SubjectOfChart } from "../../../../charts/every-chart.ts";
import { contentTypeOf } from "../../../../exports/headers.ts";
import {
  type ChartEnding,
  chartEndings,
  type ChartFiles,
  chartFiles,
  dotsWidthPx,
} from "../../../../exports/pictures/chart-files.ts";
import { dotsMaker } from "../../../../exports/pictures/dots.ts";
import { chartPaths } from "../../../_paths.ts";

export const getStaticPaths = () =>
  chartPaths().flatMap(({ params: { topic, chart, subject }, props }) =>
    chartEndings.map((ending) => ({
      params: { topic, chart, file: `${subject}.${ending}` },
      props: { ...props, ending },
    })),
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
  const context = { words, addresses, absolute, site: dataset.site, styles: drawingSheets(props.chart.name) };
  const body = await bodyOf(chartFiles(context, historyOf(params["topic"] as string), props), props.ending);
  return new Response(body, {
    headers: { "content-type": contentTypeOf(params["file"] as string) ?? "application/octet-stream" },
  });
};
