/** Hands content that has just been read to the pages, which run in environments of their own. */
import type { ViteDevServer } from "vite";
import type { Content } from "../../load/content.ts";
import { renewed } from "../../site.ts";

/** From now on every page shows this content, and the addresses are those of its records. */
export function showContent(server: ViteDevServer, content: Content): void {
  renewed.publish(content);
  // Astro keeps the addresses of a route until it hears this.
  for (const name of ["ssr", "prerender"]) server.environments[name]?.hot.send("astro:content-changed", {});
}
