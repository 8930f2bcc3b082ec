/** Quotes are found as a reader would find them: by their words, not by how the page sets its spaces and signs. */
import { describe, expect, test } from "vitest";
import { findQuote, findQuotes, normaliseQuote, type QuoteParts } from "../../../src/model/quote-match.ts";

/** The part of the original text that was found. */
function found(text: string, quote: QuoteParts): string | undefined {
  const span = findQuote(text, quote);
  return span && text.slice(span.from, span.to);
}

describe("normaliseQuote", () => {
  test.each([
    ["runs of spaces and line breaks are one space", "we \u00a0 can\n\tshare", "we can share"],
    ["no space is left at the ends", "  we can \u2009", "we can"],
    ["every dash is the same, with or without spaces around it", "now — or – never−ever--so", "now-or-never-ever-so"],
    ["every quotation mark and apostrophe is the same", "«a» „b“ ‘c’ ‹d› ʼe 「f」 ″", '"a" "b" "c" "d" "e "f" "'],
    ["an ellipsis is three dots", "and so on…", "and so on..."],
    ["soft hyphens, joiners and direction marks are left out", "har\u00adbour\u200b\u200e we\ufeff", "harbour we"],
    ["letters are composed", "cafe\u0301 и\u0306", "café й"],
    ["case is kept", "We CAN", "We CAN"],
    ["nothing is nothing", " \u200b ", ""],
  ])("%s", (_, text, normalised) => {
    expect(normaliseQuote(text)).toBe(normalised);
  });
});

describe("findQuote", () => {
  test("the span is that of the original text, with its own spaces and signs", () => {
    expect(found("He said: “We\u00a0can —\n now — share\u00ad it.” Then", { exact: "We can - now - share it." })).toBe(
      "We\u00a0can —\n now — share\u00ad it.",
    );
  });

  test("composed letters and letters outside the basic plane keep the offsets right", () => {
    expect(found("𝕏 cafe\u0301 𝕏 open late 𝕏", { exact: "café 𝕏 open" })).toBe("cafe\u0301 𝕏 open");
  });

  test("prefix and suffix choose among several places", () => {
    const text = "First the harbour stays. Then the harbour opens.";
    expect(findQuotes(text, { exact: "the harbour" })).toEqual([
      { from: 6, to: 17 },
      { from: 30, to: 41 },
    ]);
    expect(findQuote(text, { exact: "the harbour", prefix: "Then " })).toEqual({ from: 30, to: 41 });
    expect(findQuote(text, { exact: "the harbour", suffix: "opens" })).toEqual({ from: 30, to: 41 });
  });

  test("prefix and suffix stand directly around the words, with or without a space between", () => {
    const text = "He added: “We can share it”, and left.";
    expect(found(text, { exact: "We can share it", prefix: 'added: "', suffix: '", and' })).toBe("We can share it");
    expect(found(text, { exact: "We can share it", prefix: "He added" })).toBeUndefined();
    expect(found(text, { exact: "We can share it", suffix: "left" })).toBeUndefined();
  });

  test("words with something left out between them are not found", () => {
    expect(found("We can, if they agree, share it.", { exact: "We can share it" })).toBeUndefined();
  });

  test("a word is not found within another", () => {
    expect(found("They disagreed to it.", { exact: "agreed to it" })).toBeUndefined();
    expect(found("They agreed to items.", { exact: "agreed to it" })).toBeUndefined();
    expect(found("Вони не погоджуються", { exact: "годжуються" })).toBeUndefined();
  });

  test("in scripts without spaces a quote may begin between any letters", () => {
    expect(found("我们可以共用港口。", { exact: "共用港口" })).toBe("共用港口");
  });

  test("other words, other case and no words are not found", () => {
    expect(found("We can share it", { exact: "we can share it" })).toBeUndefined();
    expect(found("We can share it", { exact: "We could share it" })).toBeUndefined();
    expect(found("We can share it", { exact: " " })).toBeUndefined();
  });
});
