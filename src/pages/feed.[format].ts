/** The latest of the whole site, for feed readers. */
import type { APIRoute } from "astro";
import { type FeedFormat, feedFormats } from "../exports/feeds/feed.ts";
import { feedText } from "../exports/feeds/feeds.ts";
import { site } from "../site.ts";

export const getStaticPaths = () => feedFormats.map((format) => ({ params: { format } }));

export const GET: APIRoute = ({ params }) =>
  new Response(feedText(site().feedOf({ kind: "site" }), params["format"] as FeedFormat));
