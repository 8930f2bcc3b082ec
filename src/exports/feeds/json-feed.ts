/** A feed as JSON Feed 1.1. @see https://www.jsonfeed.org/version/1.1/ */
import { moment } from "./atom.ts";
import type { Feed } from "./feed.ts";
import { blocksMarkup, blocksText } from "./markup.ts";

export function jsonFeedText({ title, about, page, addresses, language, author, entries }: Feed): string {
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: page,
    feed_url: addresses.json,
    description: about,
    language,
    authors: [{ name: author }],
    items: entries.map((entry) => ({
      id: entry.id,
      url: entry.address,
      title: entry.title,
      content_html: blocksMarkup(entry.body),
      content_text: blocksText(entry.body),
      date_published: moment(entry.published),
      date_modified: moment(entry.updated),
    })),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}
