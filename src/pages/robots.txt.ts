/** Everything may be read. Below a path, the host has to serve this at the top of its own address. */
import type { APIRoute } from "astro";
import { publicBase, readSettings } from "../load/settings.ts";

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${publicBase(readSettings())}sitemap-index.xml\n`);
