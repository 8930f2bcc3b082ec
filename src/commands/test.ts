/**
 * `npm test`: everything there is to run, but for the optional suites. `npm test -- unit build` runs only these parts. A part that fails does not keep the
 * others from running; the exit code is 0 only if all hold.
 */
import { spawnSync } from "node:child_process";
import { fail } from "./ending.ts";
import { needs, provide } from "./test/machine.ts";
import { scriptOf } from "./test/packages.ts";
import { testSite } from "./test/site.ts";

/** Each part is a program and its arguments, run on this very Node. */
const parts = {
  format: [scriptOf("prettier"), "--check", "--log-level", "warn", "."],
  types: [scriptOf("astro"), "check", "--minimumFailingSeverity", "hint"],
  content: ["src/commands/check.ts"],
  unit: [scriptOf("vitest"), "run", "--project", "unit"],
  golden: [scriptOf("vitest"), "run", "--project", "golden"],
  build: [scriptOf("vitest"), "run", "--project", "build"],
  browser: [scriptOf("vitest"), "run", "--project", "browser"],
  wordpress: [scriptOf("vitest"), "run", "--project", "wordpress"],
  servers: [scriptOf("vitest"), "run", "--project", "servers"],
} as const satisfies Record<string, readonly string[]>;

type Part = keyof typeof parts;

/** Run only when asked for: they need more of a machine than the tests install. */
const optional: readonly Part[] = ["wordpress", "servers"];

const chosen = chooseParts(process.argv.slice(2));
const environment: NodeJS.ProcessEnv = { ...process.env, ...programs(chosen) };
const results = chosen.map((part) => {
  console.log(`\n── ${part} ──`);
  const { status } = spawnSync(process.execPath, parts[part], { stdio: "inherit", env: environment });
  // A site that was built and found good need not be built again.
  if (part === "build" && status === 0) environment["TEST_SITE_DIR"] ??= testSite;
  return { part, ok: status === 0 };
});

console.log(`\n${results.map(({ part, ok }) => `${ok ? "✓" : "✗"} ${part}`).join("   ")}`);
process.exit(results.every(({ ok }) => ok) ? 0 : 1);

function chooseParts(names: readonly string[]): Part[] {
  const all = Object.keys(parts) as Part[];
  const unknown = names.filter((name) => !Object.hasOwn(parts, name));
  if (unknown.length > 0)
    fail(`Unexpected part \`${unknown.join("`, `")}\`, expected some of \`${all.join("`, `")}\`.`);
  return all.filter((part) => (names.length === 0 ? !optional.includes(part) : names.includes(part)));
}

/** Programs of the machine that the chosen parts need, as environment variables for them; all missing ones are named at once. */
function programs(chosen: readonly Part[]): Record<string, string> {
  const wanted = [
    ...(chosen.includes("browser") || chosen.includes("wordpress") ? [needs.browser] : []),
    ...(chosen.includes("build") ? [needs.java] : []),
  ];
  const missing: string[] = [];
  const found: Record<string, string> = {};
  for (const need of wanted) {
    try {
      found[need.variable] = provide(need, console.log);
    } catch (error) {
      missing.push((error as Error).message);
    }
  }
  if (missing.length > 0) fail(missing.join("\n"));
  return found;
}
