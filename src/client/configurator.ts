/** Puts the code of an embed together from what a journalist chooses, with a preview that follows. */
import { embedCode } from "../exports/embeds/code.ts";
import type { FrameHeights } from "../exports/embeds/frame.ts";
import { preview, toolsOf } from "./embed-preview.ts";
import { copy } from "./take-away-dialog.ts";

/** What the page says of a chart that can be chosen. */
interface Choice {
  readonly title: string;
  /** Path of the embed. */
  readonly embed: string;
  readonly page: string;
  readonly heights: FrameHeights;
}

const form = document.querySelector("form.configurator") as HTMLFormElement;
const code = document.querySelector(".made-code pre") as HTMLElement;
const said = document.querySelector(".made-code [role=status]") as HTMLElement;
const choices = JSON.parse(document.getElementById("choices")?.textContent ?? "[]") as readonly Choice[];
const origin = form.dataset["origin"] || location.origin;
const words = toolsOf(form);
const day = form.elements.namedItem("day") as HTMLSelectElement;
const follows = day.options[0]?.textContent ?? "";
let shown: HTMLElement | undefined;

/** Days on which the chart changed, as its own embed knows them. */
async function daysOf({ embed }: Choice): Promise<readonly string[]> {
  const [, facts = "{}"] = /id="facts">([^<]*)</.exec(await (await fetch(embed)).text()) ?? [];
  return (JSON.parse(facts) as { readonly days?: readonly string[] }).days ?? [];
}

function chosen(): Choice {
  return choices[Number(new FormData(form).get("chart"))] as Choice;
}

function show(): void {
  const { title, embed, page, heights } = chosen();
  const data = new FormData(form);
  const path = data.get("day") ? `${embed}as-of/${data.get("day")}/` : embed;
  const query = [
    data.get("theme") === "auto" ? "" : `theme=${data.get("theme")}`,
    data.has("plain") ? "plain" : "",
  ].filter(Boolean);
  const src = path + (query.length > 0 ? `?${query.join("&")}` : "");
  code.textContent = embedCode({
    title,
    src: origin + src,
    heights,
    page: origin + page,
    site: form.dataset["site"] ?? "",
  });
  const next = preview(src, title, words);
  if (shown) shown.replaceWith(next);
  else form.after(next);
  shown = next;
}

async function offerDays(): Promise<void> {
  const asked = chosen();
  day.replaceChildren(new Option(follows, ""));
  show();
  const days = await daysOf(asked);
  if (asked === chosen()) day.append(...[...days].reverse().map((one) => new Option(one, one)));
}

form.addEventListener("change", ({ target }) => {
  if ((target as HTMLSelectElement).name === "chart") void offerDays();
  else show();
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  void copy(code, words, said);
});
for (const hidden of document.querySelectorAll("[data-needs-script]")) hidden.removeAttribute("hidden");
void offerDays();
