/** `npm run addresses`: adds the addresses of the built site to the list of those that were ever published. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { addressesIn } from "../load/built-addresses.ts";
import { publishedFile, publishedText, readPublished } from "../load/published.ts";
import { fail, refuseFlags, settingsWithContent } from "./ending.ts";

refuseFlags();
const settings = settingsWithContent();
if (settings.topic !== undefined) fail("TOPIC builds a part of the site. Build all of it, without TOPIC.");
if (!existsSync(join(settings.outDir, "index.html")))
  fail(`There is no built site at ${settings.outDir}. Run \`npm run build\` first.`);

const published = known();
const before = new Set(published.addresses);
const added = addressesIn(settings.outDir).filter((address) => !before.has(address));
const file = join(settings.contentDir, publishedFile);
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, publishedText({ ...published, addresses: [...published.addresses, ...added] }));
console.log(`${added.length} added to the ${before.size} in ${relative(".", file) || file}.`);

function known() {
  try {
    return readPublished(settings.contentDir);
  } catch (error) {
    return fail((error as Error).message);
  }
}
