/** What moved on an issue, for feed readers. */
import type { APIRoute } from "astro";
import { type FeedFormat, feedFormats } from "../../../../exports/feeds/feed.ts";
import { feedText } from "../../../../exports/feeds/feeds.ts";
import { site } from "../../../../site.ts";

export const getStaticPaths = () =>
  [...site().dataset.issues.values()]
    .filter(({ topic }) => site().topics.includes(topic))
    .flatMap(({ topic, id }) => feedFormats.map((format) => ({ params: { topic, issue: id, format } })));

export const GET: APIRoute = ({ params }) =>
  new Response(
    feedText(
      site().feedOf({ kind: "issue", topic: params["topic"] as string, issue: params["issue"] as string }),
      params["format"] as FeedFormat,
    ),
  );
