/** The invented harbour site, built for the very address at which it is served: its pages name that address. */
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import { serve } from "../../src/server/static-server.ts";
import { runBuild } from "./build.ts";

export interface ServedSite {
  /** Address of the site with a slash at its end. */
  readonly url: string;
  close(): void;
}

export async function servedHarbour(): Promise<ServedSite> {
  const folder = mkdtempSync(join(tmpdir(), "served-"));
  const dir = join(folder, "dist");
  // The address has to be known before the pages are built.
  const { server, url } = await serve({ dir, basePath: "/" }, 0);
  cpSync("tests/fixtures/sites/harbour", join(folder, "content"), { recursive: true });
  const settings = { CONTENT_DIR: join(folder, "content"), OUT_DIR: dir, SITE_URL: new URL(url).origin };
  expect(runBuild(settings)).toMatchObject({ exitCode: 0, stderr: "" });
  return {
    url,
    close: () => {
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
