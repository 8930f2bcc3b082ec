/** `npm run dev`: live editing on http://localhost:4321, or the port that `PORT` names; an edit shows at once. */
import { dev } from "astro";
import { fail, settingsWithContent } from "./ending.ts";

settingsWithContent();

await dev({ server: { port: readPort() } });
// Nothing is lost when it ends in the middle of something, so it ends at once.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(0));

function readPort(): number {
  const text = process.env["PORT"] || "4321";
  if (/^\d{1,5}$/.test(text) && Number(text) > 0 && Number(text) < 65_536) return Number(text);
  return fail(`Unexpected PORT \`${text}\`, expected a number from 1 to 65535.`);
}
