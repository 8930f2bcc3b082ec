/** What every command takes from its environment. */
import { resolve } from "node:path";
import type { Site } from "../schema/site.ts";

export interface Settings {
  /** Absolute path of the content folder. */
  readonly contentDir: string;
  /** Absolute path of the built site. */
  readonly outDir: string;
  /** Public origin without a path, such as `https://record.example`; undefined: the address in site.yaml. */
  readonly siteUrl: string | undefined;
  /** Path below which the site stands: `/`, or `/deep/path/` with a slash at both ends. */
  readonly basePath: string;
  /** Id of the one topic to build; undefined builds all. */
  readonly topic: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads `CONTENT_DIR`, `OUT_DIR`, `SITE_URL`, `BASE_PATH` and `TOPIC`. */
export function readSettings(environment: Environment = process.env): Settings {
  return {
    contentDir: resolve(environment["CONTENT_DIR"] || "content"),
    outDir: resolve(environment["OUT_DIR"] || "dist"),
    siteUrl: environment["SITE_URL"] ? new URL(environment["SITE_URL"]).origin : undefined,
    basePath: withSlashes(environment["BASE_PATH"] ?? "/"),
    topic: environment["TOPIC"] || undefined,
  };
}

/** Origin under which the site is published: `SITE_URL`, else the address in site.yaml. */
export function publicAddress({ siteUrl }: Settings, { address }: Pick<Site, "address">): string {
  return siteUrl ?? new URL(address).origin;
}

function withSlashes(path: string): string {
  return `/${path}/`.replace(/\/+/g, "/");
}
