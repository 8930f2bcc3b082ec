/** Installs the packages of package-lock.json where node_modules is missing, unfinished or of another lock file. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";

/**
 * @param {string} root folder of the project
 * @param {(sentence: string) => never} fail prints one sentence and ends the process with exit code 1
 */
export async function installPackages(root, fail) {
  const lock = readFileSync(join(root, "package-lock.json"), "utf8");
  const stamp = join(root, "node_modules", ".installed-from");
  const wanted = createHash("sha256").update(`${process.platform} ${process.arch}\n`).update(lock).digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  if (!isInstalled(root, JSON.parse(lock))) npmCi(root, fail);
  writeFileSync(stamp, wanted);
}

/** True where npm's own record of node_modules, which it writes last, agrees with the lock file. */
function isInstalled(root, lock) {
  const record = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(record)) return false;
  const present = JSON.parse(readFileSync(record, "utf8")).packages;
  return Object.entries(lock.packages).every(([path, { version, optional }]) => {
    if (path === "") return true;
    return present[path] ? present[path].version === version : optional === true;
  });
}

function npmCi(root, fail) {
  // Windows cannot replace a program that is running, and this Node may be the one inside node_modules.
  if (process.platform === "win32" && process.execPath.includes(`${sep}node_modules${sep}`)) {
    fail("The list of packages has changed. Run `npm ci` once, then this command again.");
  }
  console.log("Installing packages (once; about half a minute) …");
  const npm = process.env.npm_execpath;
  const args = ["ci", "--loglevel=error", "--no-fund", "--no-audit"];
  const result = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: "inherit" })
    : spawnSync("npm", args, { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
  if (result.status !== 0) {
    fail(
      "The packages could not be installed; npm's own words stand above. Check the network and run the command again: it starts afresh.",
    );
  }
}
