/** Hands content that has just been read to the pages, which run in environments of their own. */
import { join } from "node:path";
import { isRunnableDevEnvironment, type ViteDevServer } from "vite";
import type { Content } from "../../load/content.ts";

const site = "/src/site.ts";

/** From now on every page shows this content, and the addresses are those of its records. */
export async function showContent(server: ViteDevServer, content: Content): Promise<void> {
  for (const environment of Object.values(server.environments)) {
    if (!isRunnableDevEnvironment(environment)) continue;
    // Where no page has been asked for yet, the first one reads the content itself.
    const { evaluatedModules } = environment.runner;
    if (!evaluatedModules.getModulesByFile(join(server.config.root, site).replaceAll("\\", "/"))) continue;
    const { useContent } = (await environment.runner.import(site)) as typeof import("../../site.ts");
    useContent(content);
    // Astro keeps the addresses of a route until it hears this.
    environment.hot.send("astro:content-changed", {});
  }
}
