/** The header table as a `_headers` file, as Netlify and Cloudflare Pages read it. */
import { headerRules } from "./headers.ts";

/**
 * Those hosts add up all rules that fit a path, so each narrower rule first takes away (`! Name`) what the widest one gave.
 */
export function toHeadersFile(basePath: string): string {
  const widest = headerRules.find(({ path }) => path === "*");
  const names = Object.keys(widest?.headers ?? {});
  const ordered = [...headerRules].reverse();
  return ordered
    .map(({ path, headers }) => {
      const detached = path === "*" ? [] : names.map((name) => `  ! ${name}`);
      const set = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
      return [`${basePath}${path}`, ...detached, ...set].join("\n");
    })
    .join("\n\n")
    .concat("\n");
}
