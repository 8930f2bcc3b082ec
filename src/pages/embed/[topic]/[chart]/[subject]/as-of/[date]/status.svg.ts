/** The picture in a frozen embed that says how much has changed since its day. */
import type { APIRoute } from "astro";
import type { SubjectOfChart } from "../../../../../../../charts/every-chart.ts";
import { colourSheet } from "../../../../../../../components/chart-sheets.ts";
import { statusPicture, statusText } from "../../../../../../../exports/embeds/status.ts";
import { palette } from "../../../../../../../exports/pictures/coloured-drawing.ts";
import { frozenPaths } from "../../../../../../_paths.ts";

export const getStaticPaths = frozenPaths;

const colour = palette(colourSheet, "light");

export const GET: APIRoute<SubjectOfChart> = ({ params: { topic = "", date = "" }, props, locals }) =>
  new Response(statusPicture(statusText(locals, locals.historyOf(topic), props, date), colour), {
    headers: { "content-type": "image/svg+xml" },
  });
