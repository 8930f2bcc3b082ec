/** The script that host pages may load: it sets the heights of our frames, and does nothing else. */
import type { APIRoute } from "astro";
import host from "../client/embed/host.js?raw";
import { minified } from "../exports/embeds/minified.ts";

export const GET: APIRoute = () =>
  new Response(`${minified(host)}\n`, { headers: { "content-type": "text/javascript; charset=utf-8" } });
