import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { createHash } from "node:crypto";
import { checkedContent } from "./src/integrations/checked-content.ts";
import { guardedBriefings } from "./src/integrations/guarded-briefings.ts";
import { writeHostFiles } from "./src/integrations/host-files.ts";
import { keptAddresses } from "./src/integrations/kept-addresses.ts";
import { liveEditing } from "./src/integrations/live-editing.ts";
import { outputCheck } from "./src/integrations/output-check.ts";
import { sitemap } from "./src/integrations/sitemap.ts";
import { searchIndex } from "./src/integrations/search-index.ts";
import { publicAddress, readSettings } from "./src/load/settings.ts";

const settings = readSettings();

/** What all charts draw with goes to browsers as one file: many small ones compress worse. */
const drawingKit = {
  name: "drawing-kit",
  test: /d3-selection|charts\/(?:join|draw|mark-parts|marks|scale|symbols|text-width|title-column)\.ts/,
};

export default defineConfig({
  site: publicAddress(settings),
  base: settings.basePath,
  outDir: settings.outDir,
  // Two content folders never share what Astro remembers of one of them.
  cacheDir: `node_modules/.astro/${createHash("sha256").update(settings.contentDir).digest("hex").slice(0, 12)}`,
  trailingSlash: "always",
  build: { format: "directory", inlineStylesheets: "never", assets: "assets" },
  devToolbar: { enabled: false },
  // A policy without inline script or style holds only if nothing is inlined.
  vite: {
    build: {
      assetsInlineLimit: 0,
      // What a chart needs is fetched when it is first used, two files deep: lists of what to fetch ahead would weigh more.
      modulePreload: false,
      rolldownOptions: { output: { codeSplitting: { groups: [drawingKit] } } },
    },
  },
  server: { port: 4321 },
  // Astro's extension for editors completes the front matter of briefings from what this writes.
  experimental: { contentIntellisense: true },
  // The guard stands before the compiler of briefings.
  integrations: [
    checkedContent(settings),
    guardedBriefings(settings),
    mdx(),
    liveEditing(settings),
    outputCheck(),
    sitemap(settings),
    searchIndex(settings),
    keptAddresses(settings),
    writeHostFiles(settings),
  ],
});
