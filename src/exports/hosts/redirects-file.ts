/** `_redirects`, as Netlify and Cloudflare Pages read it. */
import type { BuiltSite } from "./built-site.ts";

export function redirectsFile({ moved }: Pick<BuiltSite, "moved">): string {
  return [...moved].map(([from, to]) => `${from} ${to} 301\n`).join("");
}
