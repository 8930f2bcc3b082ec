/**
 * `_headers`, as Netlify and Cloudflare Pages read it. Both add up all rules that fit a path, and join what two of them say of one
 * header: a page policy joined with that of an embed would forbid to frame it. So no header stands in two rules that fit one path.
 */
import type { HeaderRule } from "../headers.ts";
import { commonHeaders, disjointRules } from "./disjoint-rules.ts";
import type { BuiltSite } from "./built-site.ts";

/** Cloudflare Pages reads no more. */
const mostRules = 100;

/** @throws where the host would not read all rules */
export function headersFile({ basePath, files }: BuiltSite): string {
  const rules = disjointRules(files);
  const common = commonHeaders(rules);
  const own = rules.map(({ path, headers }) => ({
    path,
    headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !(name in common))),
  }));
  const all = [{ path: "*", headers: common }, ...own];
  if (all.length > mostRules) throw new Error(`Expected at most ${mostRules} rules of headers, got ${all.length}`);
  return all.map((rule) => ruleText(basePath, rule)).join("\n");
}

function ruleText(basePath: string, { path, headers }: HeaderRule): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${basePath}${path}\n${lines.join("")}`;
}
