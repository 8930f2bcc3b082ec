/** The answer of the routes that tell programs about an embed. */
import type { ChartEmbed } from "../exports/embeds/chart-embed.ts";
import { oembed } from "../exports/embeds/oembed.ts";
import type { Site } from "../site.ts";

export function oembedAnswer(
  { absolute, addresses, embedContext }: Pick<Site, "absolute" | "addresses" | "embedContext">,
  { title, path, heights }: Pick<ChartEmbed, "title" | "path" | "heights">,
): Response {
  const body = oembed({
    title,
    src: absolute(path),
    heights,
    provider: embedContext.site,
    home: absolute(addresses.home),
  });
  return new Response(body, { headers: { "content-type": "application/json" } });
}
