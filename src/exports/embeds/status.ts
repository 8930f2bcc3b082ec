/** The picture in a frozen embed that says how much has changed since; written anew by each build, at an address that stays. */
import type { SubjectOfChart } from "../../charts/every-chart.ts";
import { changedSince } from "../../charts/frozen-days.ts";
import { textWidth } from "../../charts/text-width.ts";
import type { TopicHistory } from "../../charts/topic-history/topic-history.ts";
import type { IsoDay } from "../../schema/fields.ts";
import type { EmbedContext } from "./chart-embed.ts";
import { escaped } from "../escaped.ts";

const heightPx = 26;
const sizePx = 13;
const paddingPx = 8;

/** It brings its own ground, so that it can be read on any page. @param colour of the light theme, by its name */
export function statusPicture(text: string, colour: (name: string) => string): string {
  const widthPx = Math.ceil(textWidth(text, sizePx)) + 2 * paddingPx;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}" viewBox="0 0 ${widthPx} ${heightPx}" role="img">`,
    `<title>${escaped(text)}</title>`,
    `<rect x=".5" y=".5" width="${widthPx - 1}" height="${heightPx - 1}" rx="3" fill="${colour("surface")}" stroke="${colour("rule")}"/>`,
    `<text x="${paddingPx}" y="17.5" font-family="system-ui, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif" font-size="${sizePx}" fill="${colour("ink")}">${escaped(text)}</text>`,
    "</svg>",
    "",
  ].join("\n");
}

/** "3 of 12 positions here have changed since 24 December 2025" */
export function statusText(
  { words }: Pick<EmbedContext, "words">,
  history: TopicHistory,
  { chart, subject }: Pick<SubjectOfChart, "chart" | "subject">,
  day: IsoDay,
): string {
  const { changed, of } = changedSince(history, chart.subject, subject, day);
  return chart.subject === "documents"
    ? words.embeds.sincePlans(changed, words.date(day))
    : words.embeds.since(changed, of, words.date(day));
}
