/** What the routes of all feeds share: a path for each form, and the text. */
import type { APIRoute } from "astro";
import { type FeedFormat, feedFormats } from "../exports/feeds/feed.ts";
import { type FeedSubject, feedText } from "../exports/feeds/feeds.ts";
import { site } from "../site.ts";

interface FeedProps {
  readonly subject: FeedSubject;
  readonly format: FeedFormat;
}

/** A subject's ids are the parameters of its route. */
export function feedPaths(subjects: readonly FeedSubject[]) {
  return subjects.flatMap((subject) =>
    feedFormats.map((format) => {
      const { kind: _, ...ids } = subject;
      return { params: { ...ids, format }, props: { subject, format } satisfies FeedProps };
    }),
  );
}

export const GET: APIRoute<FeedProps> = ({ props: { subject, format } }) =>
  new Response(feedText(site().feedOf(subject), format));
