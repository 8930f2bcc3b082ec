/** `npm start`: builds the site and serves it until Ctrl-C. */
import { readSettings } from "../load/settings.ts";
import { serve } from "../server/static-server.ts";
import { buildSite } from "./build/build-site.ts";
import { printingEffects } from "./build/effects.ts";

const port = Number(process.env["PORT"] || 4321);
const settings = readSettings();

const { ok } = await buildSite(settings, printingEffects());
if (!ok) process.exit(1);

try {
  const { server, url } = await serve({ dir: settings.outDir, basePath: settings.basePath }, port);
  console.log(`\nThe site stands at ${url}\nCtrl-C ends it.`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      console.log("\nEnded.");
      server.closeAllConnections();
      server.close(() => process.exit(0));
    });
  }
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
  console.error(
    `\nPort ${port} is taken by another program. End that program, or choose another port: PORT=4322 npm start`,
  );
  process.exit(1);
}
