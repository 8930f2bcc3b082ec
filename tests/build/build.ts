/** Runs a build as an editor does, as a command of its own. */
import { spawnSync } from "node:child_process";

export interface BuildRun {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** As `npm run build` starts it; see scripts/run.mjs. */
export const buildProgram = ["--max-semi-space-size=128", "src/commands/build.ts"];

/** @param settings environment variables such as `CONTENT_DIR`; those of the tests themselves are left out; the day is one on which the harbour site's dates are past */
export function runBuild(settings: Readonly<Record<string, string>>, folder: string = process.cwd()): BuildRun {
  const environment = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(VITE|VITEST|NODE_ENV|NODE_OPTIONS|MODE|DEV|PROD|SSR|BASE_URL)/.test(name),
    ),
  );
  const { status, stdout, stderr } = spawnSync(process.execPath, buildProgram, {
    cwd: folder,
    env: { TODAY: "2031-07-01", ...environment, ...settings },
    encoding: "utf8",
    maxBuffer: 64_000_000,
  });
  return { exitCode: status, stdout, stderr };
}
