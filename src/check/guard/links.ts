/** Where links of a briefing may lead: a place on the page, a page of this site, or an address on the open web by https. */
import type { Fault } from "./fault.ts";
import { looksLikeAnother, otherHostInWords } from "./hosts.ts";

const longest = 2_000;

/** Why the address is refused, as what was found and what would be right; undefined where it may stand. Entities are decoded before. */
export function linkFault(url: string): Fault | undefined {
  const shown = `link to \`${url.length > 80 ? `${url.slice(0, 80)}…` : url}\``;
  const expected = "`#…`, a path on this site or an https address";
  if (url.length > longest) return { found: `link of ${url.length} characters`, expected: `at most ${longest}` };
  if (/[\u0000-\u0020\u007F\\]/.test(url))
    return { found: shown, expected: "an address without spaces, backslashes and control characters" };
  if (/^#[^#]*$/.test(url) || /^\/(?!\/)/.test(url)) return undefined;
  if (!/^https:\/\/[^/]/i.test(url) || !URL.canParse(url)) return { found: shown, expected };
  // Parsed addresses forget a user without a name and the port that is taken anyway.
  if (/^https:\/\/[^/?#]*@/i.test(url)) return { found: shown, expected: "an address without a user name" };
  if (/^https:\/\/[^/?#]*:\d*(?:[/?#]|$)/i.test(url)) return { found: shown, expected: "an address without a port" };
  return hostFault(new URL(url).hostname, shown);
}

/** Where the words of a link name another host than the link leads to: what they say, and what would be right. */
export function wordsFault(words: string, url: string): Fault | undefined {
  if (!/^https:/i.test(url) || !URL.canParse(url)) return undefined;
  const { hostname } = new URL(url);
  const named = otherHostInWords(words, hostname);
  return named === undefined
    ? undefined
    : { found: `\`${named}\` as words of a link to \`${hostname}\``, expected: "the host it leads to, or plain words" };
}

function hostFault(hostname: string, found: string): Fault | undefined {
  const host = hostname.replace(/\.$/, "");
  if (/^\[|^[\d.]+$/.test(host)) return { found, expected: "a host with a name, not a number" };
  if (!host.includes(".") || /(?:^|\.)(?:localhost|local|internal|home|lan|onion)$/.test(host))
    return { found, expected: "a host on the open web" };
  if (looksLikeAnother(host)) return { found, expected: "a host that cannot be taken for another" };
  return undefined;
}
