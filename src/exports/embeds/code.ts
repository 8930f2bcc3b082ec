/** What newsrooms paste: a bare frame that is right without any script, and a line below it that says where it is from. */
import { escaped } from "../escaped.ts";
import { type FrameHeights, framesFromPx, sandbox } from "./frame.ts";

export interface Framed {
  readonly title: string;
  /** Whole address of the embed, with its options. */
  readonly src: string;
  readonly heights: FrameHeights;
  /** Whole address of the page that shows the same with everything around it. */
  readonly page: string;
  /** Name of the site. */
  readonly site: string;
}

/** Space in px that host pages leave beside an article on a phone. */
const besidePx = 40;

/**
 * The frame with the line below it. Hosts that keep its style give it the height that its width asks for, without a script; the
 * others take the attribute.
 */
export function embedCode({ title, src, heights, page, site }: Framed): string {
  return [
    `<iframe title="${escaped(title)}" src="${escaped(src)}" width="100%" height="${heights.wide}" style="${frameStyle(heights)}" loading="lazy" referrerpolicy="no-referrer" sandbox="${sandbox}"></iframe>`,
    `<p><a href="${escaped(page)}">${escaped(title)}</a> (${escaped(site)})</p>`,
  ].join("\n");
}

/** The frame alone, for programs that keep few attributes. */
export function bareFrame({ title, src, heights }: Pick<Framed, "title" | "src" | "heights">): string {
  return `<iframe title="${escaped(title)}" src="${escaped(src)}" width="100%" height="${heights.wide}" frameborder="0"></iframe>`;
}

/** A step at the widths of a phone and of a small screen: a length that is far too long on one side and negative on the other. */
export function frameStyle({ narrow, middle, wide }: FrameHeights): string {
  const upTo = (heightPx: number, framePx: number): string =>
    `min(${heightPx}px,(${framePx + besidePx}px - 100vw)*999)`;
  return `border:0;width:100%;height:max(${wide}px,${upTo(middle, framesFromPx.wide)},${upTo(narrow, framesFromPx.middle)})`;
}
