/**
 * Starts one of the project's commands on any machine with Node 18 or newer and npm:
 * installs the packages where they are missing or out of date, then runs the command on the project's own Node
 * (or on the machine's, where that is new enough). Plain JavaScript, no imports but Node's own.
 *
 *   node scripts/run.mjs src/commands/build.ts [flags…]
 */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { installPackages } from "./install.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const [command, ...flags] = process.argv.slice(2);

process.chdir(root);
if (!existsSync(command ?? "")) fail(`There is no command at ${command}. \`npm run\` lists the commands.`);
await installPackages(root, fail);

// Drawing makes millions of short-lived objects: with more room for them a build takes two thirds of the time.
const room = "--max-semi-space-size=128";
const child = spawn(projectNode(), [room, command, ...flags], {
  stdio: "inherit",
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", ASTRO_DEV_BACKGROUND: "0", ASTRO_PREVIEW_BACKGROUND: "0" },
});
// The terminal sends Ctrl-C to both processes; this one waits for the command's own farewell.
process.on("SIGINT", () => {});
process.on("SIGTERM", () => child.kill("SIGTERM"));
child.on("exit", (code, signal) => process.exit(signal ? 130 : (code ?? 1)));

/** The Node binary that package-lock.json pins for this platform; else this very process, if it is new enough. */
function projectNode() {
  const packages = [
    `node-${{ win32: "win" }[process.platform] ?? process.platform}-${process.arch}`,
    `node-bin-${process.platform}-${process.arch}`,
  ];
  const file = process.platform === "win32" ? "bin/node.exe" : "bin/node";
  const require = createRequire(import.meta.url);
  for (const name of packages) {
    try {
      return require.resolve(`${name}/${file}`);
    } catch {
      // Not a platform we bring a Node for, or under another name: try the next.
    }
  }
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  return fail(
    `Node ${process.versions.node} is too old, and there is no newer one to bring along for ${process.platform}-${process.arch}. Install Node 24 from https://nodejs.org and try again.`,
  );
}

function fail(sentence) {
  console.error(`\n${sentence}`);
  process.exit(1);
}
