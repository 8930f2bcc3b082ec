/** A topic on every day it covers, as the charts are drawn from it; a browser asks for it when its reader first chooses a day. */
import type { APIRoute } from "astro";
import { packed } from "../../../charts/topic-history/packed.ts";
import { get } from "../../../model/dataset.ts";
import { site } from "../../../site.ts";

export const getStaticPaths = () => site().topics.map((topic) => ({ params: { topic } }));

export const GET: APIRoute = ({ params: { topic } }) => {
  const { dataset, words, historyOf } = site();
  const history = packed(historyOf(topic as string), words, (id) => get(dataset.statements, id).said);
  return new Response(JSON.stringify(history), { headers: { "Content-Type": "application/json" } });
};
