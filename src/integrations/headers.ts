/** Writes the header table for hosts that read it from a file. */
import type { AstroIntegration } from "astro";
import { writeFile } from "node:fs/promises";
import { toHeadersFile } from "../exports/headers-file.ts";
import type { Settings } from "../load/settings.ts";

export function headers({ basePath }: Settings): AstroIntegration {
  return {
    name: "headers",
    hooks: {
      "astro:build:done": ({ dir }) => writeFile(new URL("_headers", dir), toHeadersFile(basePath)),
    },
  };
}
