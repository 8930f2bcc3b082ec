/** How hosts are told of headers and of addresses that moved: one file in the form of each, from one table. */
import type { BuiltSite } from "./built-site.ts";
import { caddyFile } from "./caddy.ts";
import { headersFile } from "./headers-file.ts";
import { nginxFile } from "./nginx.ts";
import { redirectsFile } from "./redirects-file.ts";

/** Name of a file beside the pages → its text. Hosts read them or are set up with them; none is meant for readers. */
export function hostFiles(site: BuiltSite): ReadonlyMap<string, string> {
  return new Map([
    // Netlify and Cloudflare Pages.
    ["_headers", headersFile(site)],
    ["_redirects", redirectsFile(site)],
    ["_nginx.conf", nginxFile(site)],
    ["_Caddyfile", caddyFile(site)],
  ]);
}
