/** The pictures beside links to pages of the site, as messengers and networks show them. */
import type { APIRoute } from "astro";
import { drawingSheets } from "../../components/chart-sheets.ts";
import { type LinkCard, linkCard, linkCardPx } from "../../exports/pictures/link-card.ts";
import { briefingCard, chartCard, siteCard, statementCard } from "../../exports/pictures/link-cards.ts";
import { dotsMaker } from "../../exports/pictures/dots.ts";
import { get } from "../../model/dataset.ts";
import { site } from "../../site.ts";
import { chartPaths, statementPaths } from "../_paths.ts";

interface Props {
  card: () => LinkCard;
}

export const getStaticPaths = () => {
  const { dataset, words, embedContext, historyOf } = site();
  const context = (chart: string) => ({ dataset, words, embedContext, styles: drawingSheets(chart) });
  const path = (card: string, make: () => LinkCard) => ({ params: { card }, props: { card: make } satisfies Props });
  return [
    path("site", () => siteCard(context("site"))),
    ...[...dataset.briefings.values()]
      .filter(({ topic }) => site().topics.includes(topic))
      .map((briefing) => path(`briefings/${briefing.id}`, () => briefingCard(context("briefing"), briefing))),
    ...statementPaths().map(({ params: { topic, id } }) =>
      path(`${topic}/statement/${id}`, () => statementCard(context("statement"), get(dataset.statements, id))),
    ),
    ...chartPaths().map(({ params: { topic, chart, subject }, props }) =>
      path(`${topic}/${chart}/${subject}`, () => chartCard(context(chart), historyOf(topic), props)),
    ),
  ];
};

let dots: ReturnType<typeof dotsMaker> | undefined;

export const GET: APIRoute<Props> = async ({ props: { card } }) => {
  const png = (await (dots ??= dotsMaker())).png(linkCard(card()), linkCardPx.width);
  return new Response(new Uint8Array(png), { headers: { "content-type": "image/png" } });
};
