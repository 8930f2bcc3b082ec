/** Writes beside the pages what hosts are told: headers, and addresses that moved. */
import type { AstroIntegration } from "astro";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { hostFiles } from "../exports/hosts/host-files.ts";
import { filesIn } from "../load/built-addresses.ts";
import type { Settings } from "../load/settings.ts";

export function writeHostFiles({ basePath }: Settings): AstroIntegration {
  return {
    name: "host-files",
    hooks: {
      "astro:build:done": ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = filesIn(root)
          .map((file) => file.slice(1))
          .filter((file) => !file.startsWith("_"));
        const texts = hostFiles({ basePath, files, moved: movedIn(root, files, basePath) });
        for (const [name, text] of texts) writeFileSync(join(root, name), text);
      },
    },
  };
}

/** Pages that lead on are small and say so themselves, for hosts that are told nothing. */
const largestThatLeadsOn = 3_000;
const leadsOn = /<meta http-equiv="refresh" content="0; url=([^"]+)">/;

function movedIn(dir: string, files: readonly string[], basePath: string): Map<string, string> {
  const moved = new Map<string, string>();
  for (const file of files) {
    if (!file.endsWith("index.html") || statSync(join(dir, file)).size > largestThatLeadsOn) continue;
    const to = leadsOn.exec(readFileSync(join(dir, file), "utf8"))?.[1];
    if (to !== undefined) moved.set(`${basePath}${file.replace(/index\.html$/, "")}`, to);
  }
  return moved;
}
