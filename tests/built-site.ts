/** Builds the real content once, before the tests that look at the built site. */
import { spawnSync } from "node:child_process";
import type { TestProject } from "vitest/node";
import { buildProgram } from "./build/build.ts";
import { testSite } from "../src/commands/test/site.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Absolute path of the built site. */
    siteDir: string;
  }
}

export default function setup(project: TestProject): void {
  // Both projects of one run share the site.
  const siteDir = (process.env["TEST_SITE_DIR"] ??= build());
  project.provide("siteDir", siteDir);
}

function build(): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, buildProgram, {
    env: { ...process.env, OUT_DIR: testSite },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The site could not be built:\n${stdout}\n${stderr}`);
  console.log(stdout.trim().split("\n").at(-1));
  return testSite;
}
