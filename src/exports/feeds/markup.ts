/** Blocks of an entry as markup that is both HTML and XML. */
import { escaped } from "../escaped.ts";
import type { Block } from "./feed.ts";

/** @param language attributes that name a language: HTML knows `lang`, XML `xml:lang` */
export function blocksMarkup(blocks: readonly Block[], language: readonly string[] = ["lang"]): string {
  return blocks.map((block) => blockMarkup(block, language)).join("");
}

function blockMarkup(block: Block, language: readonly string[]): string {
  const lang = language.map((name) => (block.lang ? ` ${name}="${escapedForXml(block.lang)}"` : "")).join("");
  if (block.kind === "quote")
    return `<blockquote cite="${escapedForXml(block.source)}"${lang}><p>${escapedForXml(block.text)}</p></blockquote>`;
  const { lead = "", text, href } = block;
  const words = href ? `<a href="${escapedForXml(href)}"${lang}>${escapedForXml(text)}</a>` : escapedForXml(text);
  return `<p${href ? "" : lang}>${escapedForXml(lead)}${words}</p>`;
}

/** Blocks as paragraphs without markup, parted by empty lines. */
export function blocksText(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.kind === "quote") return block.text;
      return `${block.lead ?? ""}${block.text}${block.href ? ` ${block.href}` : ""}`;
    })
    .join("\n\n");
}

/** What XML 1.0 allows in no form becomes U+FFFD. @see https://www.w3.org/TR/xml/#charsets */
export function escapedForXml(text: string): string {
  return escaped(text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD"));
}
