/** What programs are told that ask what to put in place of an address. @see https://oembed.com, version 1.0 */
import { bareFrame, type Framed } from "./code.ts";

/** Width in px that is named to programs which want a number; the frame itself is as wide as its place. */
const widthPx = 600;
/** A day, in seconds. */
const cacheAge = 86_400;

export function oembed({
  provider,
  home,
  ...framed
}: Pick<Framed, "title" | "src" | "heights"> & {
  /** Name and whole address of the site. */
  readonly provider: string;
  readonly home: string;
}): string {
  const answer = {
    type: "rich",
    version: "1.0",
    title: framed.title,
    provider_name: provider,
    provider_url: home,
    cache_age: cacheAge,
    width: widthPx,
    height: framed.heights.wide,
    html: bareFrame(framed),
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
