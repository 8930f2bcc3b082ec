/** Where links of a briefing may lead: a place on the page, a page of this site, or an address on the open web by https. */
const longest = 2_000;

/** Why the address is refused, as what was found and what would be right; undefined where it may stand. Entities are decoded before. */
export function linkFault(url: string): { readonly found: string; readonly expected: string } | undefined {
  const shown = `link to \`${url.length > 80 ? `${url.slice(0, 80)}…` : url}\``;
  const expected = "`#…`, a path on this site or an https address";
  if (url.length > longest) return { found: `link of ${url.length} characters`, expected: `at most ${longest}` };
  if (/[\u0000-\u0020\u007F\\]/.test(url))
    return { found: shown, expected: "an address without spaces, backslashes and control characters" };
  if (/^#[^#]*$/.test(url) || /^\/(?!\/)/.test(url)) return undefined;
  if (!/^https:\/\/[^/]/i.test(url) || !URL.canParse(url)) return { found: shown, expected };
  return hostFault(new URL(url), shown);
}

function hostFault(url: URL, found: string): ReturnType<typeof linkFault> {
  if (url.username || url.password) return { found, expected: "an address without a user name" };
  if (url.port) return { found, expected: "an address without a port" };
  const host = url.hostname.replace(/\.$/, "");
  if (/^\[|^[\d.]+$/.test(host)) return { found, expected: "a host with a name, not a number" };
  if (!host.includes(".") || /(?:^|\.)(?:localhost|local|internal|home|lan|onion)$/.test(host))
    return { found, expected: "a host on the open web" };
  return undefined;
}
