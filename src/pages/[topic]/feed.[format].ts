/** The latest of a topic, for feed readers. */
import type { APIRoute } from "astro";
import { type FeedFormat, feedFormats } from "../../exports/feeds/feed.ts";
import { feedText } from "../../exports/feeds/feeds.ts";
import { site } from "../../site.ts";

export const getStaticPaths = () =>
  site().topics.flatMap((topic) => feedFormats.map((format) => ({ params: { topic, format } })));

export const GET: APIRoute = ({ params }) =>
  new Response(
    feedText(site().feedOf({ kind: "topic", topic: params["topic"] as string }), params["format"] as FeedFormat),
  );
