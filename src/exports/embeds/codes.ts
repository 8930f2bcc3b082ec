/** Every form in which a chart or a statement can be pasted elsewhere. */
import type { Words } from "../../i18n/words.ts";
import { escaped } from "../escaped.ts";
import { embedCode, type Framed } from "./code.ts";

export interface Code {
  readonly name: string;
  readonly text: string;
}

export interface Taken extends Framed {
  /** The sentence of the chart, as the text beside its picture. */
  readonly description: string;
  /** Whole address of the frozen embed and its day in words; none where nothing has ever changed. */
  readonly frozen?: { readonly src: string; readonly day: string } | undefined;
  /** Whole addresses of the pictures; none for a statement. */
  readonly pictures?: { readonly light: string; readonly dark: string; readonly dots: string } | undefined;
}

export function codesOf(taken: Taken, { takeAway }: Pick<Words, "takeAway">): readonly Code[] {
  const { frozen, pictures, src } = taken;
  return [
    { name: takeAway.live, text: embedCode(taken) },
    ...(frozen ? [{ name: takeAway.frozen(frozen.day), text: embedCode({ ...taken, src: frozen.src }) }] : []),
    ...(pictures
      ? [
          { name: takeAway.picture, text: pictureCode(taken, pictures) },
          { name: takeAway.newsletter, text: newsletterCode(taken, pictures) },
        ]
      : []),
    { name: takeAway.address, text: src },
  ];
}

function pictureCode({ title, description, page }: Taken, { light, dark }: { light: string; dark: string }): string {
  return [
    `<a href="${escaped(page)}"><picture>`,
    `<source srcset="${escaped(dark)}" media="(prefers-color-scheme: dark)">`,
    `<img src="${escaped(light)}" alt="${escaped(`${title}. ${description}`)}" width="720" style="max-width:100%;height:auto">`,
    "</picture></a>",
  ].join("\n");
}

/** Mail programs draw no SVG and follow no theme. */
function newsletterCode({ title, description, page, site }: Taken, { dots }: { dots: string }): string {
  return [
    `<p><a href="${escaped(page)}"><img src="${escaped(dots)}" alt="${escaped(`${title}. ${description}`)}" width="600" style="max-width:100%;height:auto;border:0"></a></p>`,
    `<p><a href="${escaped(page)}">${escaped(title)}</a> (${escaped(site)})</p>`,
  ].join("\n");
}
