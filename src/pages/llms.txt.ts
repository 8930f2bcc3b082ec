/** What the site is, for programs that read for people. */
import type { APIRoute } from "astro";
import { llmsText } from "../exports/llms.ts";
import { site } from "../site.ts";

export const GET: APIRoute = () => {
  const { dataset, topics, words, addresses, absolute } = site();
  return new Response(llmsText(dataset, topics, words, addresses, absolute));
};
