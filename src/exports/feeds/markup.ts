/** Blocks of an entry as markup that is both HTML and XML. */
import { escaped } from "../escaped.ts";
import type { Block, Span } from "./feed.ts";

/** @param language attributes that name a language: HTML knows `lang`, XML `xml:lang` */
export function blocksMarkup(blocks: readonly Block[], language: readonly string[] = ["lang"]): string {
  return blocks.map((block) => blockMarkup(block, language)).join("");
}

function blockMarkup(block: Block, language: readonly string[]): string {
  const inline = (spans: readonly Span[]): string => spans.map((span) => spanMarkup(span, language)).join("");
  switch (block.kind) {
    case "heading":
      return `<h2>${inline(block.spans)}</h2>`;
    case "paragraph":
      return `<p>${inline(block.spans)}</p>`;
    case "list": {
      const tag = block.isOrdered ? "ol" : "ul";
      return `<${tag}>${block.items.map((item) => `<li>${inline(item)}</li>`).join("")}</${tag}>`;
    }
    case "table":
      return `<table>${block.rows.map((row, index) => rowMarkup(row.map(inline), index === 0)).join("")}</table>`;
    case "quote": {
      const words = `<p>${escapedForXml(block.text)}</p>`;
      return `<blockquote cite="${escapedForXml(block.source)}"${languageMarkup(block.lang, language)}>${words}</blockquote>`;
    }
    case "text": {
      const { lead = "", text, href, lang } = block;
      const words =
        href === undefined ? escapedForXml(text) : spanMarkup({ text, href, ...(lang && { lang }) }, language);
      return `<p${href ? "" : languageMarkup(lang, language)}>${escapedForXml(lead)}${words}</p>`;
    }
  }
}

function rowMarkup(cells: readonly string[], isHead: boolean): string {
  const tag = isHead ? "th" : "td";
  return `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join("")}</tr>`;
}

function spanMarkup({ text, href, lang }: Span, language: readonly string[]): string {
  const attributes = languageMarkup(lang, language);
  if (href !== undefined) return `<a href="${escapedForXml(href)}"${attributes}>${escapedForXml(text)}</a>`;
  return attributes ? `<span${attributes}>${escapedForXml(text)}</span>` : escapedForXml(text);
}

function languageMarkup(lang: string | undefined, attributes: readonly string[]): string {
  return lang ? attributes.map((name) => ` ${name}="${escapedForXml(lang)}"`).join("") : "";
}

/** Blocks as paragraphs without markup, parted by empty lines. */
export function blocksText(blocks: readonly Block[]): string {
  return blocks.map(blockText).join("\n\n");
}

function blockText(block: Block): string {
  const inline = (spans: readonly Span[]): string => spans.map(({ text }) => text).join("");
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return inline(block.spans);
    case "list":
      return block.items.map((item, index) => `${block.isOrdered ? `${index + 1}.` : "–"} ${inline(item)}`).join("\n");
    case "table":
      return block.rows.map((row) => row.map(inline).join(" | ")).join("\n");
    case "quote":
      return block.text;
    case "text":
      return `${block.lead ?? ""}${block.text}${block.href ? ` ${block.href}` : ""}`;
  }
}

/** What XML 1.0 allows in no form becomes U+FFFD. @see https://www.w3.org/TR/xml/#charsets */
export function escapedForXml(text: string): string {
  return escaped(text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD"));
}
