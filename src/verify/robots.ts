/** What a host asks of programs: which addresses to leave alone, and how long to wait between two. */
import robotsParser from "robots-parser";
import { type Answer, RequestError } from "./one-request.ts";

export interface Robots {
  readonly allows: (url: URL) => boolean;
  /** What the host asks for, if it asks. */
  readonly crawlDelayMs: number | undefined;
}

/** A host may ask for longer than this; no run could wait so long, and one request a minute harms nobody. */
const longestDelayMs = 60_000;

/**
 * What the file at the address says; where there is no such file everything may be read, as RFC 9309 has it.
 *
 * @throws RequestError where the server fails: what it asks for is not known, so it is left alone
 */
export function robotsOf(url: URL, answer: Answer, userAgent: string): Robots {
  if (answer.status >= 500 || answer.status === 429)
    throw new RequestError("server-error", `\`${url.href}\` cannot be read: status ${answer.status}`);
  if (answer.status >= 300) return everything;
  const robots = robotsParser(url.href, new TextDecoder().decode(answer.body));
  const delay = robots.getCrawlDelay(userAgent);
  return {
    // The parser has no opinion on addresses of other hosts; it is only asked about its own.
    allows: (page) => robots.isAllowed(page.href, userAgent) !== false,
    crawlDelayMs: delay === undefined || !(delay > 0) ? undefined : Math.min(delay * 1000, longestDelayMs),
  };
}

const everything: Robots = { allows: () => true, crawlDelayMs: undefined };
