/**
 * Adds to package-lock.json the platform packages of Pagefind that a registry mirror did not offer when
 * the lock was made. `npm install` leaves such optional packages out in silence, and `npm ci` then refuses
 * the lock on every machine. Run it after each `npm install`; drop it once npm writes these entries itself.
 */
import { readFileSync, writeFileSync } from "node:fs";

const path = new URL("../package-lock.json", import.meta.url);
const lock = JSON.parse(readFileSync(path, "utf8"));
const osOf = { darwin: "darwin", freebsd: "freebsd", linux: "linux", windows: "win32" };

const { version, optionalDependencies } = lock.packages["node_modules/pagefind"];
for (const name of Object.keys(optionalDependencies)) {
  const [os, cpu] = name.replace("@pagefind/", "").split("-");
  lock.packages[`node_modules/${name}`] ??= { version, cpu: [cpu], license: "MIT", optional: true, os: [osOf[os]] };
}

lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
