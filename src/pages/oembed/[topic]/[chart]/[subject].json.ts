/** What programs are told about an embed of a chart. */
import type { APIRoute } from "astro";
import { everyChart, type SubjectOfChart } from "../../../../charts/every-chart.ts";
import { chartEmbed } from "../../../../exports/embeds/chart-embed.ts";
import { site } from "../../../../site.ts";
import { oembedAnswer } from "../../../_embeds.ts";

export const getStaticPaths = () =>
  site().topics.flatMap((topic) =>
    everyChart(site().historyOf(topic)).map(({ chart, subject, name }) => ({
      params: { topic, chart: chart.name, subject: name },
      props: { chart, subject, name },
    })),
  );

export const GET: APIRoute<SubjectOfChart> = ({ params: { topic = "" }, props, locals }) =>
  oembedAnswer(locals, chartEmbed(locals.embedContext, locals.historyOf(topic), props));
