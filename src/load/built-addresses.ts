/** The addresses of a built site, as others may have been given them. */
import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Files that pages bring with them: named by their digest, or found through another file; and what hosts are told. Nobody is given their address. */
const belowPages = /^\/(?:assets|pagefind)\/|^\/_|^\/404\.html$|^\/sitemap-\d+\.xml$|\/as-of\/[^/]+\/status\.svg$/;

/** Below the base path, each with a slash before it, in order; a page ends in one. */
export function addressesIn(dir: string): string[] {
  return filesIn(dir)
    .filter((file) => !belowPages.test(file))
    .map((file) => file.replace(/\/index\.html$/, "/"))
    .sort();
}

/** Every file below the folder, with a slash before it, in order. */
export function filesIn(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dir.replace(/[\\/]$/, "").length)
        .replaceAll("\\", "/"),
    )
    .sort();
}

/** The file in which an address is built. */
export function fileOf(address: string): string {
  return address.endsWith("/") ? `${address}index.html` : address;
}
