/** The picture in a frozen embed that says how much has changed since its day. */
import type { APIRoute } from "astro";
import type { SubjectOfChart } from "../../../../../../../charts/every-chart.ts";
import { statusPicture, statusText } from "../../../../../../../exports/embeds/status.ts";
import { everyFrozen } from "../../../../../../_embeds.ts";

export const getStaticPaths = everyFrozen;

export const GET: APIRoute<SubjectOfChart> = ({ params: { topic = "", date = "" }, props, locals }) =>
  new Response(statusPicture(statusText(locals, locals.historyOf(topic), props, date)), {
    headers: { "content-type": "image/svg+xml" },
  });
