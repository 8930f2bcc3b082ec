/** Where the programs of installed packages lie, so that they run on this very Node and on any system. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);

/** Absolute path of the script that a package declares as its command. @throws when it declares none of that name */
export function scriptOf(name: string, command = name): string {
  const manifest = manifestOf(name);
  const { bin } = JSON.parse(readFileSync(manifest, "utf8")) as { bin?: string | Record<string, string> };
  const script = typeof bin === "string" ? bin : bin?.[command];
  if (!script)
    throw new Error(
      `Unknown command \`${command}\` of \`${name}\`, expected one of ${Object.keys(bin ?? {}).join(", ")}`,
    );
  return join(dirname(manifest), script);
}

/** Some packages do not export their manifest; it lies at the top of their folder all the same. */
function manifestOf(name: string): string {
  for (const folder of require.resolve.paths(name) ?? []) {
    const manifest = join(folder, name, "package.json");
    try {
      readFileSync(manifest);
      return manifest;
    } catch {
      // Not in this folder: npm may have put it further up.
    }
  }
  throw new Error(`The package \`${name}\` is not installed`);
}
