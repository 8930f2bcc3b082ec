/** `npm run schema`: writes the JSON Schema of every kind of record to `.schema/` of the content folder. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { schemaFileName, schemaText } from "../exports/json-schema.ts";
import { publicBase } from "../load/settings.ts";
import { fileKindNames } from "../schema/kinds.ts";
import { refuseFlags, settingsWithContent } from "./ending.ts";

refuseFlags();
const settings = settingsWithContent();

const folder = join(settings.contentDir, ".schema");
mkdirSync(folder, { recursive: true });
for (const kind of fileKindNames)
  writeFileSync(join(folder, schemaFileName(kind)), schemaText(kind, publicBase(settings)));
console.log(`Wrote the schemas of ${fileKindNames.length} kinds of record to ${relative(".", folder) || folder}.`);
