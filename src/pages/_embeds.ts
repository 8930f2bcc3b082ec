/** What the routes of embeds share. */
import { everyChart, type SubjectOfChart } from "../charts/every-chart.ts";
import { frozenDays } from "../charts/frozen-days.ts";
import type { ChartEmbed } from "../exports/embeds/chart-embed.ts";
import { oembed } from "../exports/embeds/oembed.ts";
import { type Site, site } from "../site.ts";

/** Paths of the frozen embeds: of every chart and subject, each day on which it changed. */
export function everyFrozen() {
  return site().topics.flatMap((topic) => {
    const history = site().historyOf(topic);
    return everyChart(history).flatMap(({ chart, subject, name }) =>
      frozenDays(history, chart.subject, subject).map((date) => ({
        params: { topic, chart: chart.name, subject: name, date },
        props: { chart, subject, name } satisfies SubjectOfChart,
      })),
    );
  });
}

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
