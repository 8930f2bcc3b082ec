/** A feed as Atom. @see https://www.rfc-editor.org/rfc/rfc4287 */
import type { IsoDay } from "../../schema/fields.ts";
import type { Feed, FeedEntry } from "./feed.ts";
import { blocksMarkup, escapedForXml } from "./markup.ts";

export function atomText({
  id,
  title,
  about,
  page,
  addresses,
  language,
  author,
  rights,
  updated,
  entries,
}: Feed): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapedForXml(language)}">`,
    `<id>${escapedForXml(id)}</id>`,
    `<title>${escapedForXml(title)}</title>`,
    `<subtitle>${escapedForXml(about)}</subtitle>`,
    `<updated>${moment(updated)}</updated>`,
    `<author><name>${escapedForXml(author)}</name></author>`,
    `<rights>${escapedForXml(rights)}</rights>`,
    `<link rel="self" type="application/atom+xml" href="${escapedForXml(addresses.xml)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapedForXml(page)}"/>`,
    ...entries.map(entryText),
    "</feed>",
    "",
  ].join("\n");
}

function entryText({ id, title, address, published, updated, body }: FeedEntry): string {
  return [
    "<entry>",
    `<id>${escapedForXml(id)}</id>`,
    `<title>${escapedForXml(title)}</title>`,
    `<published>${moment(published)}</published>`,
    `<updated>${moment(updated)}</updated>`,
    `<link rel="alternate" type="text/html" href="${escapedForXml(address)}"/>`,
    `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${blocksMarkup(body, ["xml:lang", "lang"])}</div></content>`,
    "</entry>",
  ].join("\n");
}

/** Records know days; the form asks for a moment. */
export function moment(day: IsoDay): string {
  return `${day}T00:00:00Z`;
}
