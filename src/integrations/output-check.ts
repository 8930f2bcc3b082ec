/** Looks at every page once more when it is written: whatever got past all else is not published. */
import type { AstroIntegration } from "astro";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { outputFaults } from "../check/output/page.ts";
import { styleFaults } from "../check/output/resources.ts";

export function outputCheck(): AstroIntegration {
  return {
    name: "output-check",
    hooks: { "astro:build:done": ({ dir }) => refuseFaults(fileURLToPath(dir)) },
  };
}

/** @throws with a line for each fault */
function refuseFaults(dir: string): void {
  const faults = readdirSync(dir, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(?:html|svg|css)$/.test(file))
    .sort()
    .flatMap((file) =>
      faultsIn(file, readFileSync(join(dir, file), "utf8")).map((fault) => `${file.replaceAll("\\", "/")}: ${fault}`),
    );
  if (faults.length > 0)
    throw new Error(`These pages hold what no page may hold, and nothing was published:\n${faults.join("\n")}`);
}

function faultsIn(file: string, text: string): string[] {
  return file.endsWith(".css") ? styleFaults(text) : outputFaults(text, /^embed[\\/].*\.html$/.test(file));
}
