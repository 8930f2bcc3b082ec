/** `npm run build`: content → checked → pages → search index → `dist`, with progress and a closing summary. */
import { readSettings } from "../load/settings.ts";
import { printingEffects } from "./build/effects.ts";
import { buildSite } from "./build/build-site.ts";

const { ok } = await buildSite(readSettings(), printingEffects());
// Astro keeps watchers and workers that would hold the process open; a long report is written out before it ends.
process.stdout.write("", () => process.stderr.write("", () => process.exit(ok ? 0 : 1)));
