/** What moved with a party, for feed readers. */
import type { APIRoute } from "astro";
import { type FeedFormat, feedFormats } from "../../../../exports/feeds/feed.ts";
import { feedText } from "../../../../exports/feeds/feeds.ts";
import { get } from "../../../../model/dataset.ts";
import { site } from "../../../../site.ts";

export const getStaticPaths = () =>
  site().topics.flatMap((topic) =>
    get(site().dataset.topics, topic).parties.flatMap(({ party }) =>
      feedFormats.map((format) => ({ params: { topic, party, format } })),
    ),
  );

export const GET: APIRoute = ({ params }) =>
  new Response(
    feedText(
      site().feedOf({ kind: "party", topic: params["topic"] as string, party: params["party"] as string }),
      params["format"] as FeedFormat,
    ),
  );
