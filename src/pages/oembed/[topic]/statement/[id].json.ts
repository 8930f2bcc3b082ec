/** What programs are told about a statement as a card. */
import type { APIRoute } from "astro";
import { card } from "../../../../exports/embeds/card.ts";
import { site } from "../../../../site.ts";
import { oembedAnswer } from "../../../_embeds.ts";

export const getStaticPaths = () =>
  [...site().dataset.statements.values()]
    .filter(({ topic }) => site().topics.includes(topic))
    .map(({ topic, id }) => ({ params: { topic, id } }));

export const GET: APIRoute = ({ params: { id = "" }, locals }) =>
  oembedAnswer(locals, card({ dataset: locals.dataset, ...locals.embedContext }, id));
