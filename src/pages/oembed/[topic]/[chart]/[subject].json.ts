/** What programs are told about an embed of a chart. */
import type { APIRoute } from "astro";
import type { SubjectOfChart } from "../../../../charts/every-chart.ts";
import { chartEmbed } from "../../../../exports/embeds/chart-embed.ts";
import { oembedAnswer } from "../../../_oembed.ts";
import { chartPaths } from "../../../_paths.ts";

export const getStaticPaths = chartPaths;

export const GET: APIRoute<SubjectOfChart> = ({ params: { topic = "" }, props, locals }) =>
  oembedAnswer(locals, chartEmbed(locals.embedContext, locals.historyOf(topic), props));
