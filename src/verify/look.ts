/** One look at one source: the page is fetched, its text is read, the quotes are looked for. */
import { createHash } from "node:crypto";
import { normaliseQuote } from "../model/quote-match.ts";
import type { IsoDay } from "../schema/fields.ts";
import type { FailedLook, ReadLook, VerifiedQuote } from "../schema/verified.ts";
import { type PageText, textOfHtml, textOfPlain } from "./article-text.ts";
import { decodePage } from "./decode.ts";
import type { Page } from "./fetch-page.ts";
import type { Answer } from "./one-request.ts";
import type { SourceToLookAt } from "./sources.ts";
import { quoteVerdict, seemsPaywalled } from "./verdict.ts";

/** What came of a look; `nearest` holds, by statement, the passage that comes nearest to words that were not found. */
export interface Look {
  readonly source: string;
  readonly topic: string;
  readonly read?: Omit<ReadLook, "textChanged">;
  readonly failed?: FailedLook;
  readonly nearest?: Readonly<Record<string, string>>;
}

/** What the page that was fetched says of the source and its quotes. */
export function lookAt({ id, topic, quotes, url }: SourceToLookAt, page: Page, on: IsoDay): Look {
  const fail = (outcome: FailedLook["outcome"], status?: number): Look => ({
    source: id,
    topic,
    failed: { on, outcome, ...(status === undefined ? {} : { status }) },
  });
  if ("failed" in page) return fail(page.failed, page.status);
  const { status } = page.answer;
  if (status < 200 || status > 299) return fail(outcomeOf(status), status);
  const text = textOfAnswer(page.answer);
  if (text === undefined || normaliseQuote(text.whole) === "") return fail("unreadable", status);

  const verdicts = quotes.map((quote) => ({ quote, ...quoteVerdict(text, quote) }));
  const missing = verdicts.filter(({ found }) => found === "not-found");
  const closed = (missing.length > 0 || quotes.length === 0) && seemsPaywalled(text);
  if (closed && missing.length === verdicts.length) return fail("paywalled", status);
  // What is held back was not looked for: only what stands before the wall is told.
  const told = closed ? verdicts.filter(({ found }) => found !== "not-found") : verdicts;
  const elsewhere = withoutHash(page.url.href) !== withoutHash(url);
  return {
    source: id,
    topic,
    read: {
      on,
      outcome: page.moved && elsewhere ? "moved" : "read",
      ...(elsewhere ? { url: page.url.href } : {}),
      sha256: sha256(normaliseQuote(text.article)),
      quotes: told.map(({ quote, found }): VerifiedQuote => ({
        statement: quote.statement,
        words: quote.exact,
        found,
      })),
    },
    nearest: Object.fromEntries(
      told.flatMap(({ quote, nearest }) => (nearest === undefined ? [] : [[quote.statement, nearest]])),
    ),
  };
}

function outcomeOf(status: number): FailedLook["outcome"] {
  if (status === 404 || status === 410) return "gone";
  if ([401, 402, 403, 451].includes(status)) return "paywalled";
  return status === 429 || status >= 500 ? "server-error" : "unreadable";
}

/** The text of a page; undefined where the answer is something else, such as a picture or a PDF. */
function textOfAnswer({ headers, body }: Answer): PageText | undefined {
  const contentType = headers["content-type"];
  const type = contentType?.split(";")[0]?.trim().toLowerCase() ?? "";
  const isPdf = Buffer.from(body.subarray(0, 5)).toString("latin1") === "%PDF-";
  if (isPdf) return undefined;
  if (type === "text/plain") return textOfPlain(decodePage(body, contentType));
  if (type !== "" && type !== "text/html" && type !== "application/xhtml+xml") return undefined;
  try {
    return textOfHtml(decodePage(body, contentType));
  } catch {
    // Markup that no parser takes is no reason to end a run of a thousand pages.
    return undefined;
  }
}

function withoutHash(address: string): string {
  const url = new URL(address);
  url.hash = "";
  return url.href;
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
