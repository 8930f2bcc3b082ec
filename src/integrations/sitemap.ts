/** Lists every page that was built for search engines, but those that lead elsewhere or ask not to be listed. */
import type { AstroIntegration } from "astro";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sitemaps } from "../exports/sitemap.ts";
import { publicBase, type Settings } from "../load/settings.ts";

export function sitemap(settings: Settings): AstroIntegration {
  return {
    name: "sitemap",
    hooks: { "astro:build:done": ({ dir }) => writeSitemaps(fileURLToPath(dir), publicBase(settings)) },
  };
}

function writeSitemaps(dir: string, base: string): void {
  const paths = readdirSync(dir, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /(?:^|\/)index\.html$/.test(file) && isListed(readFileSync(join(dir, file), "utf8")))
    .map((file) => file.slice(0, -"index.html".length));
  for (const { name, text } of sitemaps(base, paths)) writeFileSync(join(dir, name), text);
}

function isListed(html: string): boolean {
  return !/<meta http-equiv="refresh"|<meta name="robots" content="noindex"/.test(html);
}
