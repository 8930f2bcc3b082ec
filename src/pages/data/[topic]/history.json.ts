/** A topic on every day it covers, as the charts are drawn from it; a browser asks for it when its reader first chooses a day. */
import type { APIRoute } from "astro";
import { site } from "../../../site.ts";

export const getStaticPaths = () => site().topics.map((topic) => ({ params: { topic } }));

export const GET: APIRoute = ({ params: { topic } }) =>
  new Response(site().historyTextOf(topic as string), { headers: { "Content-Type": "application/json" } });
