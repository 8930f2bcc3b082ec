/** What programs are told about a statement as a card. */
import type { APIRoute } from "astro";
import { card } from "../../../../exports/embeds/card.ts";
import { oembedAnswer } from "../../../_oembed.ts";
import { statementPaths } from "../../../_paths.ts";

export const getStaticPaths = statementPaths;

export const GET: APIRoute = ({ params: { id = "" }, locals }) =>
  oembedAnswer(locals, card({ dataset: locals.dataset, ...locals.embedContext }, id));
